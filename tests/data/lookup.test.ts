import { expect, test } from 'vitest';
import { lookupOf, type Key } from '../../src/data/lookup.ts';

const identifier: Key = { name: 'identifier', value: 'C-1', proof: 'claimed' };
const signed: Key = { ...identifier, proof: 'signed' };
const email: Key = { name: 'email', value: 'anna@example.test', proof: 'claimed' };
const phone: Key = { name: 'phone', value: '+491510000000', proof: 'channel' };

const keysOf = (...keys: Key[]) => lookupOf({ isGroup: false, keys }, undefined, undefined)?.keys;

test('a signed key is looked up alone, with any other keys beside it', () => {
  expect(keysOf(email, phone, signed)).toStrictEqual([signed]);
});

test('what the channel proves is looked up before what is claimed', () => {
  expect(keysOf(identifier, email, phone)).toStrictEqual([phone, identifier, email]);
});

test('without a key there is nothing to look up', () => {
  expect(keysOf()).toBeUndefined();
});

test('the API gets account, inbox, conversation, contact and channel', () => {
  const conversation = { id: 41, account_id: 7, inbox_id: 3, channel: 'Channel::Email' };

  expect(
    lookupOf({ isGroup: false, keys: [email] }, { id: 11, name: 'Anna' }, conversation),
  ).toStrictEqual({
    keys: [email],
    account: 7,
    inbox: 3,
    conversation: 41,
    contact: 11,
    channel: 'Channel::Email',
  });
});

test('what the helpdesk did not say is absent', () => {
  const conversation = { id: null, account_id: '', channel: null };

  expect(lookupOf({ isGroup: false, keys: [email] }, {}, conversation)).toStrictEqual({
    keys: [email],
  });
});
