/**
 * What the app may do, with what the phone on the same page needs: the settings of the pretend data API, and
 * to show what a link leads to.
 * @param {Record<string, string>} headers
 */
export function besidePhone({ 'Content-Security-Policy': policy = '', ...headers }) {
  return {
    ...headers,
    'Content-Security-Policy': `${policy.replace('connect-src ', "connect-src 'self' ")}; frame-src http: https:`,
  };
}
