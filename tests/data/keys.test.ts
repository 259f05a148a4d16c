import { expect, test } from 'vitest';
import { isGroup, keysFrom } from '../../src/data/keys.ts';

const values = (given: Record<string, unknown>) =>
  keysFrom(given, () => 'claimed').map(({ value }) => value);

test.each([
  ['text', 'C-1001', 'C-1001'],
  ['text with space around it', ' C-1001\n', 'C-1001'],
  ['a number', 1001, '1001'],
  ['zero', 0, '0'],
  ['an email', 'i.m@example.test', 'i.m@example.test'],
  ['an email whose domain looks technical', 'anna@lid.example', 'anna@lid.example'],
])('%s is a key', (_, value, key) => {
  expect(values({ value })).toEqual([key]);
});

test.each([
  ['blank', ''],
  ['space', ' \t '],
  ['null', null],
  ['absent', undefined],
  ['a masked email', 'i***@example.test'],
  ['a masked phone number', '+49151*****'],
  ['masked with dots', '+49 151 •••• 12'],
  ['WhatsApp’s name of an account', '4915100000@s.whatsapp.net'],
  ['an older one', '4915100000@c.us'],
  ['WhatsApp’s hidden name of an account', '120363000000@lid'],
  ['one with capitals and space', ' 120363000000@LID '],
  ['one of a hosted account', '120363000000@hosted.lid'],
  ['a WhatsApp group', '120363000000@g.us'],
  ['a list', 'status@broadcast'],
  ['a channel', '120363000000@newsletter'],
  ['a fraction', 1.5],
  ['a number that is not exact', 2 ** 60],
  ['no number', Number.NaN],
  ['a flag', true],
  ['an object', { id: 1 }],
  ['a list of texts', ['C-1001']],
  ['cut off', 'anna.lindq…'],
  ['with a character that no one sees', 'anna\u200B@example.test'],
  ['with one that turns the direction', 'C-\u202E1001'],
  ['on two lines', 'C-1001\nC-1002'],
])('%s is no key', (_, value) => {
  expect(values({ value })).toEqual([]);
});

test.each(['n/a', '-', 'unknown', 'anna', 'anna@', '@example.test', 'a@b', 'a b@example.test'])(
  'an email that is %j is no key',
  (email) => {
    expect(keysFrom({ email }, () => 'claimed')).toEqual([]);
  },
);

test.each(['n/a', '-', '0', '+49151xxxx', '+49 151 ext', 'AnnaShop', '-----'])(
  'a phone number that is %j is no key',
  (phone) => {
    expect(keysFrom({ phone }, () => 'claimed')).toEqual([]);
  },
);

test.each(['+49 (0)151 / 123-45', '0049.151.12345', '12345'])(
  'a phone number that is %j is a key as it is written',
  (phone) => {
    expect(keysFrom({ phone }, () => 'claimed').map(({ value }) => value)).toEqual([phone]);
  },
);

test('keys keep their order and have the proof of their name', () => {
  const proofs = { phone: 'channel', email: 'claimed' } as const;

  expect(
    keysFrom({ phone: '+49151', none: '', email: 'a@b.test' }, (name) =>
      name === 'phone' ? proofs.phone : proofs.email,
    ),
  ).toStrictEqual([
    { name: 'phone', value: '+49151', proof: 'channel' },
    { name: 'email', value: 'a@b.test', proof: 'claimed' },
  ]);
});

test.each([
  ['the contact says so', { group_type: 'group' }, undefined],
  ['the conversation says so', { id: 1 }, { group_type: 'group' }],
  ['the contact is another kind of group', { group_type: 'Supergroup' }, undefined],
  ['the identifier is a group’s', { identifier: '120363000000@g.us' }, undefined],
  ['it is followed by what no one sees', { identifier: '120363000000@g.us\u200B' }, undefined],
  ['the phone number is a group’s', { phone_number: '120363000000@G.US ' }, undefined],
])('it is a group where %s', (_, contact, conversation) => {
  expect(isGroup(contact, conversation)).toBe(true);
});

test.each([
  [undefined, undefined],
  [{ group_type: 'individual' }, { group_type: 'individual' }],
  [{ group_type: '' }, { group_type: null }],
  [{ identifier: '4915100000@s.whatsapp.net' }, { group_type: null }],
])('the contact %j in %j is no group', (contact, conversation) => {
  expect(isGroup(contact, conversation)).toBe(false);
});
