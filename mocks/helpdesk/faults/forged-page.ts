/**
 * A page that posts a message to an app as soon as it is there, and shows nothing. The app's window is
 * given as the page itself reaches it: `parent[0]`, the first frame of the page around.
 */
export function forgedPage(app: string, message: unknown): string {
  return `<!doctype html><title>Forger</title><script>${app}.postMessage(${literal(message)}, '*')</script>`;
}

/** Within a script no text may look like its end. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
