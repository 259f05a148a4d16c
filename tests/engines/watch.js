/*
 * Runs first in the app's page, and sends what goes wrong and what is shown there to the data API's server: a frame
 * may be gone before a test could ask it. The server writes its own address in.
 */
{
  /** @param {import('./servers.ts').Seen['kind']} kind @param {string} text */
  const seen = (kind, text) => {
    const body = JSON.stringify({ kind, text, at: Date.now() });
    fetch('__SEEN__', { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
  };
  addEventListener('securitypolicyviolation', (event) => {
    seen('violation', `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
  addEventListener('error', ({ message }) => {
    // An element that fails to load has no message.
    if (message) seen('error', message);
  });
  addEventListener('unhandledrejection', ({ reason }) => seen('error', String(reason)));
  for (const level of /** @type {const} */ (['error', 'warn'])) {
    const write = console[level];
    console[level] = (...values) => {
      seen('console', values.map(String).join(' '));
      write.apply(console, values);
    };
  }
  // The probe calls this with every value that a store ever has.
  globalThis.noteShown = (text) => seen('shown', text);
  let last = '';
  // Before anything is drawn: what is there only between two drawings was not on the screen.
  new MutationObserver(() => {
    const text = document.querySelector('body')?.innerText ?? '';
    if (text !== last) seen('shown', (last = text));
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
