/**
 * Whether the page loads everything as safely as itself.
 * @type {import('./examine.js').Check}
 */
export function checkMixedContent({ page, assets }) {
  return [page, ...assets].flatMap(({ path, text }) =>
    insecure(path, text).map(
      (address) =>
        `${path} loads ${address} over http, which a browser blocks: take it out, or use https.`,
    ),
  );
}

/** @param {string} path @param {string} text */
function insecure(path, text) {
  const inMarkup = /\b(?:src|href|srcset|action)=["']?(http:\/\/[^"'\s>]+)/g;
  const inStyle = /(?:url\(["']?|@import\s+["'])(http:\/\/[^"')\s]+)/g;
  // A script is full of names that look like addresses; what it loads, the policy forbids.
  if (path.endsWith('.js')) return [];
  // A connection loads nothing yet.
  const loading = text.replace(/<link rel="preconnect"[^>]*>/g, '');
  return [inMarkup, inStyle].flatMap((pattern) =>
    [...loading.matchAll(pattern)].map(([, address = '']) => address),
  );
}
