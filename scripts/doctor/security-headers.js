import { securityHeaders } from '../hosting/headers.js';

/**
 * Whether every answer has the headers that the configuration of the host gives it. Who may frame the
 * page is a check of its own.
 * @type {import('./examine.js').Check}
 */
export function checkSecurityHeaders({ url, page, assets, missingAsset, missingPage, config }) {
  const answers = [page, ...assets, missingAsset, missingPage];
  return Object.entries(securityHeaders(config)).map(([name, expected]) => {
    // A browser ignores it over http.
    if (name === 'Strict-Transport-Security' && url.protocol === 'http:') return false;
    const wrong = answers.find(({ headers }) => !fits(name, headers.get(name), expected));
    if (!wrong) return false;
    const found = wrong.headers.get(name);
    const what = found === null ? 'is missing' : `is “${found}”`;
    return `${name} ${what} on ${wrong.path}: send it with every answer, once, as ${name}: ${expected}`;
  });
}

/** @param {string} name @param {string | null} found @param {string} expected */
function fits(name, found, expected) {
  if (found === null) return false;
  switch (name) {
    case 'Content-Security-Policy':
      return withoutFraming(found) === withoutFraming(expected);
    case 'Strict-Transport-Security':
      // Hosts have longer ones of their own.
      return maxAge(found) >= maxAge(expected);
    default:
      return found === expected;
  }
}

/** @param {string} policy */
function withoutFraming(policy) {
  const directives = policy.split(';').map((directive) => directive.trim());
  return directives.filter((directive) => !/^(frame-ancestors .*)?$/.test(directive)).join('; ');
}

/** @param {string} header */
function maxAge(header) {
  return Number(/max-age=(\d+)/.exec(header)?.[1] ?? 0);
}
