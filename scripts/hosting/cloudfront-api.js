import { CLIMBING, CONNECT_TIMEOUT, passedOn } from './upstream.js';

/** AWS's own policies: nothing is cached, and everything is passed on but the name of the app's host. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/**
 * What a distribution of CloudFront needs besides for a data API below the app's own origin: a second origin, and the
 * behavior of its path. An origin request policy cannot pass `Authorization` on alone, so the function takes the other headers off.
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html
 * @param {import('./headers.js').Settings} _settings
 * @param {import('./site.js').Site} _site
 * @param {import('./upstream.js').Upstream} [upstream]
 * @throws {Error} with a sentence, where CloudFront cannot
 */
export function cloudfrontApi(_settings, _site, upstream) {
  const { path, url, base, timeout } = demanded(upstream);
  const isHttps = url.protocol === 'https:';
  const parts = {
    Origin: {
      Id: 'data-api',
      DomainName: url.hostname,
      OriginPath: base,
      ConnectionAttempts: 1,
      ConnectionTimeout: CONNECT_TIMEOUT,
      CustomOriginConfig: {
        HTTPPort: Number((!isHttps && url.port) || 80),
        HTTPSPort: Number((isHttps && url.port) || 443),
        OriginProtocolPolicy: isHttps ? 'https-only' : 'http-only',
        OriginSslProtocols: { Quantity: 1, Items: ['TLSv1.2'] },
        OriginReadTimeout: Math.min(timeout, 60),
        OriginKeepaliveTimeout: 60,
      },
    },
    CacheBehavior: {
      PathPattern: `${path}/*`,
      TargetOriginId: 'data-api',
      ViewerProtocolPolicy: 'https-only',
      AllowedMethods: {
        Quantity: 7,
        Items: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'],
        CachedMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
      },
      Compress: true,
      CachePolicyId: CACHING_DISABLED,
      OriginRequestPolicyId: ALL_BUT_HOST,
      ResponseHeadersPolicyId: 'the id of the policy dashboard-app',
      FunctionAssociations: {
        Quantity: 1,
        Items: [
          { EventType: 'viewer-request', FunctionARN: 'the ARN of the function dashboard-app-api' },
        ],
      },
    },
  };
  return `${JSON.stringify(parts, null, 2)}\n`;
}

/**
 * The function before the data API: it takes the path's first part off, and what is of no concern to the API.
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 * @param {import('./headers.js').Settings} _settings
 * @param {import('./site.js').Site} _site
 * @param {import('./upstream.js').Upstream} [upstream]
 * @throws {Error} with a sentence, where CloudFront cannot
 */
export function cloudfrontFunction(_settings, _site, upstream) {
  const known = demanded(upstream);
  const names = [...passedOn(known), 'Content-Length', 'Host'].map((name) => name.toLowerCase());
  return `// Printed by npm run hosting -- cloudfront-function
var PASSED_ON = ${JSON.stringify(names)};
var CLIMBING = new RegExp(${JSON.stringify(CLIMBING)}, 'i');

function handler(event) {
  var request = event.request;
  if (CLIMBING.test(request.uri)) {
    return {
      statusCode: 400,
      statusDescription: 'Bad Request',
      headers: { 'cache-control': { value: 'no-store' } },
    };
  }
  Object.keys(request.headers).forEach(function (name) {
    if (PASSED_ON.indexOf(name) === -1) delete request.headers[name];
  });
${known.hasCookie ? '' : '  request.cookies = {};\n'}  request.uri = request.uri.slice(${known.path.length});
  return request;
}
`;
}

/** @param {import('./upstream.js').Upstream} [upstream] */
function demanded(upstream) {
  if (upstream) return upstream;
  throw new Error(
    'Set API_UPSTREAM to where the data API of VITE_API_BASE_URL=/api is: without it CloudFront needs only the policy (npm run hosting -- cloudfront).',
  );
}
