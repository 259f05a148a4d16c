import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { identityOf } from '../../src/app/identity.ts';
import { keysFrom } from '../../src/data/keys.ts';
import type { Identity, Key } from '../../src/data/lookup.ts';
import type { Contact, Conversation } from '../../src/frame/host/context-schema.ts';
import { attributeNamed } from '../../src/frame/stores/named-attributes.ts';

/* The recipes of src/app/README.md. */

test('the recipes are those of the README, as they are there', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const recipes = read('../../src/app/README.md').split('### Recipes')[1]?.split('\n## ')[0] ?? '';
  const blocks = [...recipes.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

  expect(blocks).toHaveLength(4);
  for (const code of blocks)
    expect(read('identity-recipes.test.ts')).toContain(code.replace(/^(?=.)/gm, '  '));
});

type IdentityOf = (
  contact: Contact | undefined,
  conversation: Conversation | undefined,
) => Identity;

/** By a custom attribute. */
const byTaxNumber: IdentityOf = (contact, conversation) => {
  const identity = identityOf(contact, conversation);
  if (identity.isGroup) return identity;
  const tax_number = attributeNamed(contact?.custom_attributes, 'Tax-Number');
  const shop_id = attributeNamed(conversation?.custom_attributes, 'shop_id');
  const own = keysFrom({ tax_number, shop_id }, () => 'claimed');
  return { ...identity, keys: [...own, ...identity.keys] };
};

test.each([
  ['text', { 'Tax-Number': 'DE 811 907 980' }, ['DE 811 907 980']],
  ['a number', { 'Tax-Number': 811907980 }, ['811907980']],
  ['as the mobile app spells it', { tax_number: '811' }, ['811']],
  ['that is masked', { 'Tax-Number': '811***' }, []],
  ['that is empty', { 'Tax-Number': '' }, []],
  ['of no use', { 'Tax-Number': { no: 1 } }, []],
])('a custom attribute that is %s', (_, custom_attributes, values) => {
  const { keys } = byTaxNumber({ id: 11, custom_attributes }, undefined);

  expect(keys.map(({ value }) => value)).toEqual(values);
});

test('an attribute of the conversation comes before the contact’s own keys', () => {
  const { keys } = byTaxNumber(
    { id: 11, email: 'a@b.test' },
    { custom_attributes: { shop_id: 12 } },
  );

  expect(keys).toStrictEqual([
    { name: 'shop_id', value: '12', proof: 'claimed' },
    { name: 'email', value: 'a@b.test', proof: 'claimed' },
  ]);
});

/** By a social handle, whatever the channel is. */
const byInstagram: IdentityOf = (contact, conversation) => {
  const identity = identityOf(contact, conversation);
  if (identity.isGroup || conversation?.channel === 'Channel::Instagram') return identity;
  const instagram_name = contact?.additional_attributes?.social_instagram_user_name;
  const handle = keysFrom({ instagram_name }, () => 'claimed');
  return { ...identity, keys: [...identity.keys, ...handle] };
};

const onInstagram = { id: 11, additional_attributes: { social_instagram_user_name: 'anna' } };

test.each([
  ['Channel::Instagram', 'channel'],
  ['Channel::Email', 'claimed'],
])('a social handle on %s is %s', (channel, proof) => {
  expect(byInstagram(onInstagram, { channel }).keys).toStrictEqual([
    { name: 'instagram_name', value: 'anna', proof },
  ]);
});

/** Per inbox: only your own server writes contacts there, and the inbox demands a signature. */
const ownInbox: IdentityOf = (contact, conversation) => {
  const identity = identityOf(contact, conversation);
  const isOurs = conversation?.channel === 'Channel::Api' && conversation.inbox_id === 7;
  const keys = identity.keys.map((key): Key =>
    isOurs && key.name === 'identifier' ? { ...key, proof: 'channel' } : key,
  );
  return { ...identity, keys };
};

test.each([
  [7, 'channel'],
  [8, 'claimed'],
  [undefined, 'claimed'],
])('the identifier in inbox %s is %s', (inbox_id, proof) => {
  const conversation = { channel: 'Channel::Api', inbox_id };

  expect(ownInbox({ id: 11, identifier: 'C-1' }, conversation).keys).toStrictEqual([
    { name: 'identifier', value: 'C-1', proof },
  ]);
});

/** Per account: each has customers of its own, with keys of its own. */
const perAccount: IdentityOf = (contact, conversation) => {
  const identity = identityOf(contact, conversation);
  const isWholesale = conversation?.account_id === 2;
  const keys = identity.keys.map((key): Key =>
    isWholesale && key.name === 'identifier' ? { ...key, name: 'debtor' } : key,
  );
  return { ...identity, keys };
};

test.each([
  [1, 'identifier'],
  [2, 'debtor'],
])('account %s looks up by %s', (account_id, name) => {
  const { keys } = perAccount({ id: 11, identifier: 'C-1' }, { account_id });

  expect(keys.map((key) => key.name)).toEqual([name]);
});
