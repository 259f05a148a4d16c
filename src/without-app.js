/*
 * A page that was kept, or comes from a cache on the way, may name files of an earlier release that are gone. Where the
 * script that starts the app is among them, nothing else is left that could say so; and where the one that draws is.
 */
addEventListener('load', () => {
  /** @type {NodeListOf<HTMLScriptElement>} */
  const scripts = document.querySelectorAll('script[type=module]');
  // What has run is not run again, and what could not be fetched is not fetched again.
  Promise.all([...scripts].map(({ src }) => import(src))).catch(() => {
    document.getElementById('waiting')?.remove();
    const gone = document.getElementById('gone');
    if (gone) gone.hidden = false;
    gone?.querySelector('button')?.addEventListener('click', () => {
      location.reload();
    });
  });
});
