import { expect, test } from 'vitest';
import { isVerified, lookupOf } from '../../src/app/identity.ts';

const identifier = 'C-1001';
const email = 'anna@example.test';
const phone = '+491510000000';

test.each([
  [{ identifier }, { identifier }],
  [{ email }, { email }],
  [{ phone_number: phone }, { phone }],
  [
    { identifier, email },
    { identifier, email },
  ],
  [
    { identifier, phone_number: phone },
    { identifier, phone },
  ],
  [
    { email, phone_number: phone },
    { email, phone },
  ],
  [
    { identifier, email, phone_number: phone },
    { identifier, email, phone },
  ],
])('the contact %j is looked up by %j', (contact, lookup) => {
  expect(lookupOf(contact)).toStrictEqual(lookup);
});

test.each([undefined, {}, { id: 11, name: 'Anna' }])(
  'there is nothing to look up %j by',
  (contact) => {
    expect(lookupOf(contact)).toBeUndefined();
  },
);

test.each(['', null])('what is %j is nothing to look up by', (nothing) => {
  const contact = { id: 11, identifier: nothing, email: nothing, phone_number: nothing };

  expect(lookupOf(contact)).toBeUndefined();
});

test.each(['', null])('a member that is %j is left out of the others', (nothing) => {
  const contact = { identifier: nothing, email, phone_number: nothing };

  expect(lookupOf(contact)).toStrictEqual({ email });
});

test.each([
  [false, undefined],
  [false, {}],
  [false, { hmac_verified: null }],
  [false, { hmac_verified: false }],
  [true, { hmac_verified: true }],
])('on the web widget verified is %j with %j', (verified, meta) => {
  const conversation = { channel: 'Channel::WebWidget', ...(meta && { meta }) };

  expect(isVerified(conversation)).toBe(verified);
});

test.each(['Channel::Email', 'Channel::Whatsapp', null, undefined])(
  'on the channel %j the sender counts as verified',
  (channel) => {
    expect(isVerified({ channel, meta: { hmac_verified: false } })).toBe(true);
  },
);
