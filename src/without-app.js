/*
 * A page that was kept, or comes from a cache on the way, may name files of an earlier release that are gone. Where the
 * script that starts the app is among them, nothing else is left that could say so.
 */
addEventListener('load', () => {
  const waiting = document.getElementById('waiting');
  const gone = document.getElementById('gone');
  if (!waiting || !gone || 'started' in document.documentElement.dataset) return;
  waiting.remove();
  gone.hidden = false;
  gone.querySelector('button')?.addEventListener('click', () => {
    location.reload();
  });
});
