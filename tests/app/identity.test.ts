import { expect, test } from 'vitest';
import { identityOf } from '../../src/app/identity.ts';
import type { Proof } from '../../src/data/lookup.ts';
import type { Contact } from '../../src/frame/host/context-schema.ts';

const contact: Contact = {
  id: 11,
  name: 'Anna',
  identifier: 'C-1001',
  email: 'anna@example.test',
  phone_number: '+491510000000',
  additional_attributes: {
    social_facebook_user_id: 71,
    social_facebook_user_name: 'anna.facebook',
    social_instagram_user_id: '72',
    social_instagram_user_name: 'anna.instagram',
    social_telegram_user_id: 73,
    social_telegram_user_name: 'anna_telegram',
    social_line_user_id: 'U74',
    social_line_user_name: 'anna.line',
    social_tiktok_user_id: '75',
    social_tiktok_user_name: 'anna.tiktok',
    social_whatsapp_user_name: 'anna.whatsapp',
    social_profiles: { whatsapp: 'anna.other', telegram: 'typed_by_an_agent' },
  },
};

/** What each channel proves, and which keys of its own it brings. Everything else is claimed. */
const CHANNELS: readonly {
  readonly channel: string | null | undefined;
  readonly proves?: readonly string[];
  readonly brings?: readonly string[];
}[] = [
  { channel: 'Channel::WebWidget' },
  { channel: 'Channel::Whatsapp', proves: ['phone'], brings: ['whatsapp_name'] },
  { channel: 'Channel::Sms', proves: ['phone'] },
  { channel: 'Channel::TwilioSms', proves: ['phone'] },
  { channel: 'Channel::Voice', proves: ['phone'] },
  { channel: 'Channel::Email' },
  ...['FacebookPage', 'Instagram', 'Telegram', 'Line', 'Tiktok'].map((name) => {
    const network = name.replace('Page', '').toLowerCase();
    const keys = [`${network}_id`, `${network}_name`];
    return { channel: `Channel::${name}`, proves: keys, brings: keys };
  }),
  { channel: 'Channel::Api' },
  { channel: 'Channel::TwitterProfile' },
  // Misspelt, and names that every object has.
  { channel: 'Channel::WhatsApp' },
  { channel: 'channel::whatsapp' },
  { channel: 'Channel::Webwidget' },
  { channel: 'Whatsapp' },
  { channel: ' Channel::Whatsapp' },
  { channel: 'constructor' },
  { channel: '__proto__' },
  { channel: '' },
  { channel: null },
  { channel: undefined },
];

const EVERY = CHANNELS.flatMap((each) =>
  [true, false, null, undefined].map((hmac) => ({ ...each, hmac })),
);

test.each(EVERY)(
  'on $channel with hmac_verified $hmac each key is as well proven as the table says',
  ({ channel, hmac, proves = [], brings = [] }) => {
    const isSigned = channel === 'Channel::WebWidget' && hmac === true;
    const proofOf = (name: string): Proof => {
      if (name === 'identifier' && isSigned) return 'signed';
      return proves.includes(name) ? 'channel' : 'claimed';
    };
    const conversation = { id: 41, channel, meta: { channel, hmac_verified: hmac } };

    const { isGroup, keys } = identityOf(contact, conversation);

    expect(isGroup).toBe(false);
    expect(keys.map(({ name, proof }) => [name, proof])).toStrictEqual(
      ['identifier', ...brings, 'email', 'phone'].map((name) => [name, proofOf(name)]),
    );
  },
);

test.each([undefined, {}, { meta: null }, { meta: { hmac_verified: true } }])(
  'the conversation %j proves nothing',
  (conversation) => {
    const proofs = identityOf(contact, conversation).keys.map(({ proof }) => proof);

    expect(proofs).toStrictEqual(['claimed', 'claimed', 'claimed']);
  },
);

test('the keys have the contact’s values', () => {
  const { keys } = identityOf(contact, { channel: 'Channel::Telegram' });

  expect(keys.map(({ value }) => value)).toStrictEqual([
    'C-1001',
    '73',
    'anna_telegram',
    'anna@example.test',
    '+491510000000',
  ]);
});

test('a signature without an identifier proves nothing', () => {
  const conversation = { channel: 'Channel::WebWidget', meta: { hmac_verified: true } };

  expect(identityOf({ ...contact, identifier: ' ' }, conversation).keys).toStrictEqual([
    { name: 'email', value: 'anna@example.test', proof: 'claimed' },
    { name: 'phone', value: '+491510000000', proof: 'claimed' },
  ]);
});

test('a contact of WhatsApp without a number has the name that it has there, which proves nothing', () => {
  const whatsapp = { id: 11, additional_attributes: { social_profiles: { whatsapp: 'anna' } } };

  expect(identityOf(whatsapp, { channel: 'Channel::Whatsapp' }).keys).toStrictEqual([
    { name: 'whatsapp_name', value: 'anna', proof: 'claimed' },
  ]);
});

test.each([undefined, {}, { id: 11, name: 'Anna' }, { identifier: '', email: null }])(
  'the contact %j has no key',
  (nothing) => {
    expect(identityOf(nothing, { channel: 'Channel::Email' })).toStrictEqual({
      isGroup: false,
      keys: [],
    });
  },
);

test.each([
  [{ ...contact, identifier: '120363000000@g.us' }, {}],
  [{ ...contact, group_type: 'group' }, {}],
  [contact, { channel: 'Channel::Whatsapp', group_type: 'group' }],
])('a group has no key', (group, conversation) => {
  expect(identityOf(group, conversation)).toStrictEqual({ isGroup: true, keys: [] });
});

test.each([
  ['Channel::WebWidget', { hmac_verified: true }],
  ['Channel::Whatsapp', {}],
  ['Channel::Telegram', {}],
])('on %s nothing is proven of a contact whom the conversation is not with', (channel, meta) => {
  const conversation = { channel, meta: { ...meta, sender: { id: 12 } } };

  const { keys } = identityOf(contact, conversation);

  expect(new Set(keys.map(({ proof }) => proof))).toEqual(new Set(['claimed']));
  // One id has two spellings.
  const same = { channel, meta: { ...meta, sender: { id: '11' } } };
  expect(identityOf(contact, same).keys.some(({ proof }) => proof !== 'claimed')).toBe(true);
});
