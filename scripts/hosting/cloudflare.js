import { cachingOf, securityHeaders } from './headers.js';
import { CLIMBING, keptBack, passedOn } from './upstream.js';

/**
 * A function for Cloudflare Pages, whose redirects cannot lead to another site: `functions/api/[[path]].js`. `_headers` is
 * not for functions, so it says the headers itself.
 * @see https://developers.cloudflare.com/pages/functions/routing/
 * @param {import('./headers.js').Settings} settings
 * @param {import('./site.js').Site} _site
 * @param {import('./upstream.js').Upstream} [upstream]
 * @throws {Error} with a sentence, where there is nothing to print
 */
export function cloudflare(settings, _site, upstream) {
  if (!upstream)
    throw new Error(
      'Cloudflare Pages needs no more than npm run build, unless API_UPSTREAM says where the data API of VITE_API_BASE_URL=/api is.',
    );
  const { path, url, base, timeout } = upstream;
  const security = securityHeaders(settings);
  const said = { ...security, 'Cache-Control': cachingOf('missing', settings) };
  return `// Printed by npm run hosting -- cloudflare. Save it as functions${path}/[[path]].js.
const UPSTREAM = ${JSON.stringify(url.origin + base)};
const PASSED_ON = ${JSON.stringify(passedOn(upstream))};
const KEPT_BACK = ${JSON.stringify(keptBack(upstream, Object.keys(security)))};
const SAID = ${JSON.stringify(said)};
const CLIMBING = new RegExp(${JSON.stringify(CLIMBING)}, 'i');

export async function onRequest({ request }) {
  const target = request.url.slice(new URL(request.url).origin.length);
  if (CLIMBING.test(target)) return new Response(null, { status: 400, headers: SAID });
  const passed = PASSED_ON.flatMap((name) => {
    const value = request.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  // Until the answer begins; then it may take its time.
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ${timeout * 1000});
  try {
    const answer = await fetch(UPSTREAM + target.slice(${path.length}), {
      method: request.method,
      headers: passed,
      // Read at once: a body that is passed on as it comes is refused by some servers.
      body: ['GET', 'HEAD'].includes(request.method) ? undefined : await request.arrayBuffer(),
      redirect: 'manual',
      signal: controller.signal,
    });
    const headers = new Headers(answer.headers);
    for (const name of KEPT_BACK) headers.delete(name);
    for (const [name, value] of Object.entries(SAID)) headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    const status = controller.signal.aborted ? 504 : 502;
    return new Response(null, { status, headers: SAID });
  } finally {
    clearTimeout(timer);
  }
}
`;
}
