import { expect, test } from 'vitest';
import { identityOf, personOf } from '../../src/stores/identity.ts';

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
  const identity = identityOf(contact, undefined);

  expect(identity).toStrictEqual({ ...lookup, verified: true });
});

test.each([undefined, {}, { id: 11, name: 'Anna' }])(
  'there is nothing to look up %j by',
  (contact) => {
    const identity = identityOf(contact, { id: 41 });

    expect(identity).toBeUndefined();
  },
);

test.each(['', null])('what is %j is nothing to look up by', (nothing) => {
  const identity = identityOf(
    { id: 11, identifier: nothing, email: nothing, phone_number: nothing },
    undefined,
  );

  expect(identity).toBeUndefined();
});

test.each(['', null])('a member that is %j is left out of the others', (nothing) => {
  const identity = identityOf({ identifier: nothing, email, phone_number: nothing }, undefined);

  expect(identity).toStrictEqual({ email, verified: true });
});

test.each([
  [false, undefined],
  [false, {}],
  [false, { hmac_verified: null }],
  [false, { hmac_verified: false }],
  [true, { hmac_verified: true }],
])('on the web widget verified is %j with %j', (verified, meta) => {
  const identity = identityOf({ email }, { channel: 'Channel::WebWidget', ...(meta && { meta }) });

  expect(identity?.verified).toBe(verified);
});

test.each(['Channel::Email', 'Channel::Whatsapp', null, undefined])(
  'on the channel %j the sender counts as verified',
  (channel) => {
    const identity = identityOf({ email }, { channel, meta: { hmac_verified: false } });

    expect(identity?.verified).toBe(true);
  },
);

test.each([
  ['contact', { id: 12 }, { email, verified: true }],
  ['identifier', { id: 11 }, { identifier, email, verified: true }],
  ['e-mail address', { id: 11 }, { email: 'anna@home.test', verified: true }],
  ['phone number', { id: 11 }, { email, phone, verified: true }],
])('another %s makes another person', (_, contact, identity) => {
  const before = personOf({ id: 11 }, { email, verified: true });

  expect(personOf(contact, identity)).not.toBe(before);
});

test('the same person stays who they are, whatever else changes', () => {
  const before = personOf({ id: 11, name: 'Anna' }, { email, verified: false });

  expect(personOf({ id: 11, name: 'Anna Lind' }, { email, verified: true })).toBe(before);
});

test('nobody is the same nobody each time, and somebody else than anybody', () => {
  const nobody = personOf(undefined, undefined);

  expect(personOf(undefined, undefined)).toBe(nobody);
  expect(personOf({ id: 1 }, undefined)).not.toBe(nobody);
});
