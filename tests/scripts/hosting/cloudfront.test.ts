import { expect, test } from 'vitest';
import * as z from 'zod';
import { cloudfront } from '../../../scripts/hosting/cloudfront.js';
import { securityHeaders } from '../../../scripts/hosting/headers.js';

const settings = {
  hostOrigins: ['https://app.snypto.test'],
  apiBaseUrl: 'https://api.company.test/v1',
};

/*
 * What CloudFront takes, in the API's words, with the quotas on headers. Quotas count characters.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-custom-headers
 */
const policy = z.strictObject({
  Name: z.string().regex(/^[\w-]{1,128}$/),
  Comment: z.string().max(128),
  SecurityHeadersConfig: z.strictObject({
    ContentSecurityPolicy: z.strictObject({
      Override: z.literal(true),
      ContentSecurityPolicy: z.string().max(1783),
    }),
    ContentTypeOptions: z.strictObject({ Override: z.literal(true) }),
    ReferrerPolicy: z.strictObject({
      Override: z.literal(true),
      ReferrerPolicy: z.enum([
        'no-referrer',
        'no-referrer-when-downgrade',
        'origin',
        'origin-when-cross-origin',
        'same-origin',
        'strict-origin',
        'strict-origin-when-cross-origin',
        'unsafe-url',
      ]),
    }),
    StrictTransportSecurity: z.strictObject({
      Override: z.literal(true),
      AccessControlMaxAgeSec: z.int(),
    }),
  }),
  CustomHeadersConfig: z
    .strictObject({
      Quantity: z.int().max(10),
      Items: z.array(
        z.strictObject({
          Header: z.string().max(256),
          Value: z.string().max(1783),
          Override: z.literal(true),
        }),
      ),
    })
    .refine(({ Quantity, Items }) => Quantity === Items.length)
    .refine(({ Items }) => Items.map((item) => item.Header + item.Value).join('').length <= 10_240),
});

const printed = JSON.parse(cloudfront(settings)) as z.infer<typeof policy>;

test('CloudFront takes the policy', () => {
  expect(policy.safeParse(printed).error).toBeUndefined();
});

test('the policy sends the headers of the one source', () => {
  const { SecurityHeadersConfig: known, CustomHeadersConfig: custom } = printed;
  expect({
    'Content-Security-Policy': known.ContentSecurityPolicy.ContentSecurityPolicy,
    'Referrer-Policy': known.ReferrerPolicy.ReferrerPolicy,
    'Strict-Transport-Security': `max-age=${known.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    'X-Content-Type-Options': 'nosniff',
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  }).toEqual(securityHeaders(settings));
});

test('the policy does not forbid the frame', () => {
  expect(cloudfront(settings)).not.toMatch(/frame-?options/i);
});

test('too many helpdesks for CloudFront are refused', () => {
  const hostOrigins = Array.from({ length: 80 }, (_, index) => `https://helpdesk-${index}.test`);
  expect(() => cloudfront({ ...settings, hostOrigins })).toThrow(
    /^CloudFront takes a Content-Security-Policy of at most 1783 characters/,
  );
});
