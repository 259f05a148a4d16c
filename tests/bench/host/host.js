/* A helpdesk of the newest generation, as short as it can be. What the frame notes comes back as `bench`. */

const PATIENCE = 60_000;

/** @type {HTMLIFrameElement | undefined} */
let frame;
let text = '';
/** @type {((notes: unknown) => void) | undefined} */
let resolveNotes;

addEventListener('message', ({ data, source }) => {
  if (source !== frame?.contentWindow) return;
  if (data === 'snypto-dashboard-app:fetch-info') post();
  else if (data.bench) resolveNotes?.(data.bench);
});

function post() {
  frame?.contentWindow?.postMessage(text, '*');
}

function notes() {
  return new Promise((resolve, reject) => {
    resolveNotes = resolve;
    setTimeout(() => reject(new Error('The frame did not paint what was waited for.')), PATIENCE);
  });
}

Object.assign(window, {
  /**
   * Loads a page in a frame of its own, as real helpdesks do at each switch.
   * @param {string} url @param {string} context
   */
  switchTo(url, context) {
    frame?.remove();
    text = context;
    frame = document.createElement('iframe');
    frame.src = url;
    frame.onload = post;
    const noted = notes();
    document.body.append(frame);
    return noted;
  },
  /** Posts another context into the frame that is there. @param {string} context */
  push(context) {
    text = context;
    const noted = notes();
    post();
    return noted;
  },
  /** How long reading the text takes alone, in milliseconds: the median of several times. @param {string} context */
  parseAlone(context) {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      JSON.parse(context);
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[3];
  },
});
