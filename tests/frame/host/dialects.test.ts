import { expect, test } from 'vitest';
import { normalizeKeys, isRecord } from '../../../src/frame/host/dialects.ts';
import { contextOf } from '../../support/context-of.ts';
import {
  annaAfterALiveUpdate,
  annaAsDocumented,
  annaBeforeHerRecordLoads,
  annaInAnOldMobileApp,
  annaInTheMobileApp,
  annaOnTheWebsite,
} from '../../support/contexts.ts';
import { frozen, nested } from '../../support/payloads.ts';

/** Keys and values that a reader might be tempted to put in order. */
const COMPANYS_OWN = {
  CPF: '123.456.789-09',
  'VIP-Level': 3,
  address_1: 'Storgatan 12',
  orderId: 'A-1001',
  'crm.id': '0042',
  Город: 'Казань',
  '': 'a key that the mobile app has lost',
  allMessagesLoaded: 'no',
  current_agent: null,
  accountOwner: {
    firstName: 'Ivo',
    custom_attributes: '',
    pastOrders: [{ orderId: 'A-1000', lineItems: [{ unitPrice: '9.90' }] }],
  },
};

/** The web's spelling of what a mobile app sends, which knows neither definitions nor theme. */
function onTheWebWith(attributes: { conversation: object; contact: object }) {
  const { conversation, contact, currentAgent } = annaOnTheWebsite;
  return {
    conversation: { ...conversation, custom_attributes: attributes.conversation },
    contact: { ...contact, custom_attributes: attributes.contact },
    currentAgent,
  };
}

test('the mobile app’s context reads like the website’s', () => {
  const { conversation, contact } = annaInTheMobileApp;
  const onTheWeb = onTheWebWith({
    conversation: conversation.custom_attributes,
    contact: contact.custom_attributes,
  });

  expect(contextOf(annaInTheMobileApp)).toStrictEqual(contextOf(onTheWeb));
});

test('the context of the mobile app up to 4.0.15 reads like the website’s', () => {
  const { conversation, contact } = annaInAnOldMobileApp;
  const onTheWeb = onTheWebWith({
    conversation: conversation.customAttributes,
    contact: contact.customAttributes,
  });

  expect(contextOf(annaInAnOldMobileApp)).toStrictEqual(contextOf(onTheWeb));
});

test.each([
  ['the web', { id: 1, custom_attributes: COMPANYS_OWN }],
  ['the old mobile app', { id: 1, customAttributes: COMPANYS_OWN }],
])('custom attributes keep their keys and values byte for byte in the spelling of %s', (_, who) => {
  const context = contextOf({
    conversation: {
      ...who,
      meta: { sender: who },
      messages: [{ id: 1, sender: who }],
    },
    contact: who,
  });

  expect(
    [
      context.conversation,
      context.conversation?.meta?.sender,
      context.conversation?.messages?.[0]?.sender,
      context.contact,
    ].map((record) => JSON.stringify(record?.custom_attributes)),
  ).toStrictEqual(Array.from({ length: 4 }, () => JSON.stringify(COMPANYS_OWN)));
});

test.each([
  ['the web', { id: 1, content_attributes: COMPANYS_OWN }],
  ['the old mobile app', { id: 1, contentAttributes: COMPANYS_OWN }],
])('content attributes keep their keys and values in the spelling of %s', (_, message) => {
  expect(contextOf({ conversation: { messages: [message] } }).conversation?.messages).toStrictEqual(
    [{ id: 1, content_attributes: COMPANYS_OWN }],
  );
});

test('definitions keep the keys that they define, and their values', () => {
  const customAttributes = [
    { attribute_key: 'VIP-Level', attribute_values: ['Gold', 3, ''] },
    { attribute_key: 'Город', attribute_values: null },
  ];

  expect(contextOf({ customAttributes })).toStrictEqual({ customAttributes });
});

test('the canonical spelling wins where both are there', () => {
  const contact = { id: 1, phone_number: '+46701234567', phoneNumber: '+0' };

  expect(contextOf({ contact }).contact?.phone_number).toBe('+46701234567');
});

test('the agent is found under the name of the web where both are there', () => {
  const data = { currentAgent: { id: 31 }, current_agent: { id: 32 } };

  expect(contextOf(data)).toStrictEqual({ currentAgent: { id: 31 } });
});

test('the agent is found under the name of the mobile app where the web’s is null', () => {
  const data = { currentAgent: null, current_agent: { id: 32 } };

  expect(contextOf(data)).toStrictEqual({ currentAgent: { id: 32 } });
});

test.each([
  ['that is missing', undefined],
  ['that is null', null],
  ['that is {}', {}],
  ['without an id', { name: 'Anna L.', email: 'other@example.com', custom_attributes: {} }],
  ['with null for an id', { id: null, name: 'Anna L.' }],
])('a contact %s falls back wholly to the sender', (_, contact) => {
  const { conversation } = annaBeforeHerRecordLoads;

  expect(contextOf({ conversation, contact }).contact).toStrictEqual(conversation.meta.sender);
});

test('a contact with an id takes nothing from the sender', () => {
  const { conversation } = annaOnTheWebsite;

  expect(contextOf({ conversation, contact: { id: 77 } }).contact).toStrictEqual({ id: 77 });
});

test('a contact without an id stays when the sender has none either', () => {
  const conversation = { id: 734, meta: { sender: { name: 'Another contact' } } };

  expect(contextOf({ conversation, contact: { name: 'Anna' } }).contact).toStrictEqual({
    name: 'Anna',
  });
});

test('there is no contact when neither the record nor the sender has content', () => {
  expect(contextOf({ conversation: { id: 734, meta: { sender: {} } }, contact: {} })).toStrictEqual(
    {
      conversation: { id: 734, meta: { sender: {} } },
    },
  );
});

test.each([
  ['as fetched', { meta: { channel: 'Channel::Api', team: null } }],
  ['after a live update', { channel: 'Channel::Api', meta: { team: null } }],
  ['with an empty one above', { channel: '', meta: { channel: 'Channel::Api', team: null } }],
  ['with null above', { channel: null, meta: { channel: 'Channel::Api', team: null } }],
])('the channel %s is in both places', (_, conversation) => {
  expect(contextOf({ conversation }).conversation).toStrictEqual({
    channel: 'Channel::Api',
    meta: { channel: 'Channel::Api', team: null },
  });
});

test('the channel of the conversation itself wins', () => {
  const conversation = { channel: 'Channel::Email', meta: { channel: 'Channel::Api' } };

  expect(contextOf({ conversation }).conversation).toStrictEqual({
    channel: 'Channel::Email',
    meta: { channel: 'Channel::Email' },
  });
});

test('a conversation without a channel gets none', () => {
  expect(contextOf({ conversation: { id: 734, channel: '' } }).conversation).toStrictEqual({
    id: 734,
    channel: '',
  });
});

test.each<
  readonly [string, assignee: object | null, sent: string | undefined, read: string | undefined]
>([
  ['a bot as fetched', { id: 2, name: 'Helper', bot_type: 'webhook' }, 'AgentBot', 'AgentBot'],
  ['a bot as fetched by an older host', { id: 2, bot_type: 'webhook' }, undefined, 'AgentBot'],
  ['a bot after a live update', { id: 2, type: 'agent_bot' }, undefined, 'AgentBot'],
  ['a bot in place of an agent', { id: 2, type: 'agent_bot' }, 'User', 'AgentBot'],
  ['an agent in place of a bot', { id: 31, type: 'user' }, 'AgentBot', 'User'],
  ['an agent as fetched', { id: 31, role: 'agent' }, undefined, undefined],
  ['an assistant', { id: 3, name: 'Captain' }, 'Captain::Assistant', 'Captain::Assistant'],
  ['no assignee', null, undefined, undefined],
])('the type of %s is known', (_, assignee, sent, read) => {
  const meta = { assignee, ...(sent && { assignee_type: sent }) };

  expect(contextOf({ conversation: { id: 1, meta } }).conversation).toStrictEqual({
    id: 1,
    meta: { assignee, ...(read && { assignee_type: read }) },
  });
});

test('the secret address of a bot is not passed on', () => {
  const assignee = { id: 2, name: 'Helper', outgoing_url: 'https://bot.example.test/?key=secret' };
  const { conversation } = contextOf({ conversation: { meta: { assignee } } });

  expect(conversation?.meta?.assignee).toStrictEqual({ id: 2, name: 'Helper' });
});

test.each([
  ['that is text', '0f8a-11', '0f8a-11'],
  ['that is 0', 0, 0],
])('a contact with an id %s takes nothing from the sender', (_, id, read) => {
  const { conversation } = annaOnTheWebsite;

  expect(contextOf({ conversation, contact: { id } }).contact).toStrictEqual({ id: read });
});

test('a contact whose id is empty text falls back wholly to the sender', () => {
  const { conversation } = annaBeforeHerRecordLoads;

  expect(contextOf({ conversation, contact: { id: '', name: 'Anna L.' } }).contact).toStrictEqual(
    conversation.meta.sender,
  );
});

test('social ids and names of the old mobile app get the names that the web has', () => {
  const contact = {
    id: 1,
    additionalAttributes: { socialTelegramUserId: 7, socialTelegramUserName: 'anna_p' },
  };

  expect(contextOf({ contact }).contact?.additional_attributes).toStrictEqual({
    social_telegram_user_id: 7,
    social_telegram_user_name: 'anna_p',
  });
});

test.each([
  ['as documented', annaAsDocumented],
  ['as fetched', annaOnTheWebsite],
  ['after a live update', annaAfterALiveUpdate],
])('the parts of Anna %s keep their identity, for nothing in them has to change', (_, data) => {
  const parts = normalizeKeys(data);

  expect(parts['conversation']).toBe(data.conversation);
  expect(parts['contact']).toBe(data.contact);
  expect(parts['currentAgent']).toBe(data.currentAgent);
});

test('a part keeps its identity beside one that has to change', () => {
  const data = { conversation: annaOnTheWebsite.conversation, contact: { phoneNumber: '' } };

  expect(normalizeKeys(data)['conversation']).toBe(data.conversation);
});

test('a message keeps its identity beside one that has to change', () => {
  const messages = [{ id: 1 }, { id: 2, messageType: 0 }];
  const { conversation } = normalizeKeys({ conversation: { messages } });

  expect((conversation as { messages: unknown[] }).messages[0]).toBe(messages[0]);
});

test.each([
  ['in the mobile app', annaInTheMobileApp],
  ['in an old mobile app', annaInAnOldMobileApp],
])('normalizing Anna %s does not change what was sent', (_, data) => {
  expect(normalizeKeys(frozen(data))).toStrictEqual(normalizeKeys(data));
});

test('one record in several places is normalized in each', () => {
  const anna = { id: 5012, additionalAttributes: { companyName: 'Nordlys Kaffe AB' } };
  const annaRead = { id: 5012, additional_attributes: { company_name: 'Nordlys Kaffe AB' } };
  const data = {
    conversation: { a: { b: { c: { d: { e: { f: { anna } } } } } }, meta: { sender: anna } },
    contact: anna,
  };

  expect(contextOf(data)).toStrictEqual({
    conversation: { meta: { sender: annaRead } },
    contact: annaRead,
  });
});

/** Attributes as a page could post them: they would take for ever to compare or to write out. */
const cyclic: Record<string, unknown> = {};
cyclic['again'] = { and: cyclic };
const shared = Array.from({ length: 30 }).reduce<unknown>((part) => [part, part], 'leaf');

test.each([
  ['nested ten thousand levels', nested(10_000)],
  ['that contains itself', cyclic],
  ['whose parts are shared thirty times over', shared],
  ['with more members than is plausible', Array.from({ length: 20_000 }, () => 0)],
  ['with one value too many', Array.from({ length: 10_000 }, () => 0)],
  ['with one empty record too many', Array.from({ length: 10_000 }, () => ({}))],
  ['nested one level too deep', nested(51)],
])('an attribute %s is left out, and the others stay', (_, endless) => {
  const contact = { id: 5012, custom_attributes: { plan: 'gold', endless } };

  expect(contextOf({ contact }).contact?.custom_attributes).toStrictEqual({ plan: 'gold' });

  const conversation = { id: 41, additional_attributes: { shop: 12, endless } };
  expect(contextOf({ conversation }).conversation?.additional_attributes).toStrictEqual({
    shop: 12,
  });
});

test.each([
  ['of the greatest depth allowed', nested(50)],
  ['of the greatest size allowed', Array.from({ length: 9_999 }, () => 0)],
  ['of as many empty records as allowed', Array.from({ length: 9_999 }, () => ({}))],
])('an attribute %s stays', (_, value) => {
  const custom_attributes = { value };

  expect(contextOf({ contact: { id: 1, custom_attributes } }).contact).toStrictEqual({
    id: 1,
    custom_attributes,
  });
});

test.each([
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
])('%s is a record', (_, value) => {
  expect(isRecord(value)).toBe(true);
});

test.each([
  ['a list', []],
  ['null', null],
  ['undefined', undefined],
  ['text', '{}'],
  ['a function', () => ({})],
])('%s is not a record', (_, value) => {
  expect(isRecord(value)).toBe(false);
});

test('a record that two members share is normalized once', () => {
  const sender = { phoneNumber: '+46701234567' };

  const { conversation } = normalizeKeys({ conversation: { first: sender, second: sender } });

  expect(conversation).toMatchObject({ first: { phone_number: '+46701234567' } });
  const { first, second } = conversation as { readonly first: object; readonly second: object };
  expect(first).toBe(second);
});
