/** Some hosts leave what is smaller than this as it is. */
const SMALL = 2000;

/**
 * Whether the scripts travel compressed.
 * @type {import('./examine.js').Check}
 */
export function checkCompression({ assets }) {
  const plain = assets.find(
    ({ text, headers }) =>
      text.length > SMALL && !/br|gzip|zstd/.test(headers.get('Content-Encoding') ?? ''),
  );
  return [
    plain !== undefined &&
      `${plain.path} travels without compression: turn on brotli or gzip for it.`,
  ];
}
