/**
 * Whether an origin is one of those allowed. An entry is an exact origin (`https://app.example.com`) or
 * a pattern for all sub-domains (`https://*.example.com`, which as in a CSP does not include
 * `https://example.com` itself). Scheme and port must be the same.
 */
export function isAllowedOrigin(origin: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    const [scheme, parentDomain] = entry.split('://*.', 2);
    if (parentDomain === undefined) return origin === entry;
    return origin.startsWith(`${scheme}://`) && origin.endsWith(`.${parentDomain}`);
  });
}
