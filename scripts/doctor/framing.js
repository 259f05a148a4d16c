import { frameAncestors } from '../hosting/headers.js';

/**
 * Whether the helpdesk, and only the helpdesk, may frame the page.
 * @type {import('./examine.js').Check}
 */
export function checkFraming({ page, config }) {
  const expected = frameAncestors(config);
  const [found] =
    /frame-ancestors[^;,]*/.exec(page.headers.get('Content-Security-Policy') ?? '') ?? [];
  return [
    page.headers.has('X-Frame-Options') &&
      `X-Frame-Options is sent, which forbids the helpdesk’s frame: take it out.`,
    // Without any policy there is a complaint about that already.
    page.headers.has('Content-Security-Policy') &&
      found?.trim() !== expected &&
      `Content-Security-Policy says “${found?.trim() ?? 'nothing of frame-ancestors'}” about who may frame the page: write “${expected}”.`,
  ];
}
