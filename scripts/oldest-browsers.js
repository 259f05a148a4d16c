/**
 * The oldest browsers that the app runs in: what the build is made for, and what a test holds it to. Each is the
 * first with all of `light-dark()`, `AbortSignal.any` and `Intl.Segmenter`.
 */
export const OLDEST_BROWSERS = Object.freeze({
  chrome: '123',
  edge: '123',
  firefox: '125',
  safari: '17.5',
});
