import { securityHeaders } from './headers.js';

const MAX_VALUE_LENGTH = 1783;

/** The headers that have a place of their own in the policy's section for security headers. */
const KNOWN = [
  'Content-Security-Policy',
  'Referrer-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
];

/**
 * CloudFront's response headers policy, as `aws cloudfront create-response-headers-policy` reads it. It
 * has no `FrameOptions`, unlike the security policies that AWS offers: they forbid the helpdesk's frame.
 * It has no `Cache-Control` either: S3 sends that with each file, so never with a missing one.
 * @param {import('./headers.js').Settings} settings
 * @throws {Error} with a sentence, where CloudFront would take no such policy
 */
export function cloudfront(settings) {
  const headers = securityHeaders(settings);
  for (const [name, value] of Object.entries(headers))
    if (value.length > MAX_VALUE_LENGTH)
      throw new Error(
        `CloudFront takes a ${name} of at most ${MAX_VALUE_LENGTH} characters: name fewer origins in VITE_HOST_ORIGINS.`,
      );
  const items = Object.entries(headers)
    .filter(([name]) => !KNOWN.includes(name))
    .map(([name, value]) => ({ Header: name, Value: value, Override: true }));
  const policy = {
    Name: 'dashboard-app',
    Comment: 'Printed by npm run hosting -- cloudfront',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: headers['Content-Security-Policy'],
      },
      ReferrerPolicy: { Override: true, ReferrerPolicy: headers['Referrer-Policy'] },
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(headers['Strict-Transport-Security']?.replace(/\D/g, '')),
      },
      ContentTypeOptions: { Override: true },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}
