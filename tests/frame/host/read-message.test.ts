import { expect, test } from 'vitest';
import { MAX_MESSAGES } from '../../../src/frame/host/newest-messages.ts';
import { readMessage } from '../../../src/frame/host/read-message.ts';
import { contextOf, readingOf } from '../../support/context-of.ts';
import {
  annaAfterALiveUpdate,
  annaAsDocumented,
  annaBeforeHerRecordLoads,
  annaInAnOldMobileApp,
  annaInTheMobileApp,
  annaOnTheWebsite,
  appContext,
} from '../../support/contexts.ts';
import {
  frozen,
  nested,
  throwingProxy,
  withEverywhere,
  withMember,
  withoutMember,
} from '../../support/payloads.ts';

/** A value that must not be repeated; the tests look for it in what the reader reports. */
const CANARY = 'canary-4711';

const message = appContext(annaOnTheWebsite);
const text = JSON.stringify(message);

test.each([
  ['text', text],
  ['text with white space', JSON.stringify(message, null, 2)],
  ['doubly encoded text', JSON.stringify(text)],
])('%s gives the same context as a plain object', (_, data) => {
  expect(readMessage(data)).toStrictEqual(readMessage(message));
});

test.each([
  ['our own request coming back', 'snypto-dashboard-app:fetch-info'],
  ['text that is not JSON', 'webpackHotUpdate'],
  ['empty text', ''],
  ['the JSON of a number', '42'],
  ['the JSON of null', 'null'],
  ['the JSON of a list', '[]'],
  ['the JSON of plain text', '"hello"'],
  ['the JSON of another event', '{"event":"resize","data":{}}'],
  ['the truncated JSON of another event', '{"event":"resize","data":{"wid'],
  ['the JSON of an event with a longer name', '{"event":"appContextual","data":{}}'],
  ['text about an appContext', 'an {"event":"appContext"} was sent'],
  ['a number', 42],
  ['NaN', NaN],
  ['null', null],
  ['undefined', undefined],
  ['a boolean', true],
  ['a BigInt', 10n],
  ['a symbol', Symbol('appContext')],
  ['a function', () => appContext({})],
  ['a date', new Date(0)],
  ['an empty object', {}],
  ['a list', []],
  ['a list with a context in it', [message]],
  ['an object of another event', { event: 'resize', data: annaOnTheWebsite }],
  ['an object whose event is not text', { event: ['appContext'], data: annaOnTheWebsite }],
  ['an extension’s message', { source: 'devtools-bridge', payload: message }],
])('%s is foreign', (_, data) => {
  expect(readMessage(data)).toStrictEqual({ kind: 'foreign' });
});

test.each([
  ['nothing', { event: 'appContext' }],
  ['null', appContext(null)],
  ['text', appContext(CANARY)],
  ['a list', appContext([CANARY])],
  ['a number', appContext(4711)],
])('an appContext with %s for data is malformed, and reported without values', (_, data) => {
  expect(readMessage(data)).toStrictEqual({
    kind: 'malformed',
    problem: { path: 'data', expected: 'object' },
  });
});

test.each([
  ['text', text],
  ['text with white space', JSON.stringify(message, null, 2)],
  ['doubly encoded text', JSON.stringify(text)],
  ['text after white space', `\n ${text}`],
  ['text with space around its colons', text.replaceAll(':', ' : ')],
])('an appContext that is cut off in the middle of its %s is malformed', (_, whole) => {
  expect(readMessage(whole.slice(0, whole.length / 2))).toStrictEqual({
    kind: 'malformed',
    problem: { path: 'message', expected: 'complete JSON' },
  });
});

test('every documented field passes, and the channel is in both places', () => {
  expect(contextOf(annaAsDocumented)).toStrictEqual(
    withMember(annaAsDocumented, 'conversation.channel', 'Channel::WebWidget'),
  );
});

test('every field passes as it is fetched', () => {
  expect(contextOf(annaOnTheWebsite)).toStrictEqual(
    withMember(annaOnTheWebsite, 'conversation.channel', 'Channel::WebWidget'),
  );
});

test('every field but the secrets passes as a live update leaves it', () => {
  const withoutSecrets = withoutMember(
    withoutMember(annaAfterALiveUpdate, 'conversation.contact_inbox'),
    'conversation.messages.0.previous_changes',
  );

  expect(contextOf(annaAfterALiveUpdate)).toStrictEqual(
    withMember(withoutSecrets, 'conversation.meta.channel', 'Channel::WebWidget'),
  );
});

test.each([
  ['as documented', annaAsDocumented],
  ['as fetched', annaOnTheWebsite],
  ['after a live update', annaAfterALiveUpdate],
  ['before her record loads', annaBeforeHerRecordLoads],
  ['in the mobile app', annaInTheMobileApp],
  ['in an old mobile app', annaInAnOldMobileApp],
])('nothing in Anna %s needs a repair', (_, data) => {
  expect(readingOf(data).repairs).toStrictEqual([]);
});

const VARIANTS: [path: string, values: unknown[]][] = [
  ['conversation.uuid', ['4f9d2c1e-8f0b', null]],
  ...[
    'conversation.id',
    'conversation.account_id',
    'conversation.inbox_id',
    'conversation.meta.assignee.id',
    'conversation.meta.team.id',
    'conversation.messages.0.conversation_id',
    'conversation.messages.1.sender.id',
    'contact.id',
    'currentAgent.id',
  ].map<[string, unknown[]]>((path) => [path, [1, '41', '9f0c1d2e-8f0b-4c62-9a55-0d1f6f7b2a10']]),
  ['conversation.group_type', ['group', 'individual', null]],
  ['conversation.status', ['open', 'resolved', 'pending', 'snoozed']],
  ['conversation.priority', ['low', 'medium', 'high', 'urgent', null]],
  ['conversation.snoozed_until', ['2026-09-23T09:00:00.000Z', 1790154000, null]],
  ['conversation.updated_at', [1790000050.123456, 1790000050]],
  ['conversation.first_reply_created_at', [1789990400, 0, '2026-09-21T11:33:20.000Z', null]],
  ['conversation.waiting_since', [1790000050, 0]],
  ['conversation.agent_last_seen_at', [1790000050, 0]],
  ['conversation.assignee_last_seen_at', [1790000050, 0]],
  ['conversation.contact_last_seen_at', [1790000050, 0]],
  ['conversation.labels', [['vases'], []]],
  [
    'conversation.custom_attributes',
    [{ a: '1', b: 1, c: true, d: null, e: ['x'], f: {} }, {}, null],
  ],
  [
    'conversation.additional_attributes',
    [{ mail_subject: 'Vases' }, { browser: 'none', referer: 7, shop: { id: 12 } }, {}, null],
  ],
  ['conversation.messages', [[], null]],
  ['conversation.last_non_activity_message', [{ id: 1 }, null]],
  ['conversation.meta.assignee', [{ id: 31, name: 'Liam' }, { id: 2, name: 'A bot' }, null]],
  ['conversation.meta.assignee_type', ['User', 'AgentBot', 'Captain::Assistant', null]],
  ['conversation.meta.team', [{ id: 4, name: 'ceramics' }, null]],
  ['conversation.meta.hmac_verified', [true, false, null]],
  ['contact.name', ['Anna', '', null]],
  ['contact.email', ['anna.lindqvist@example.com', null]],
  ['contact.phone_number', ['+46701234567', '', null]],
  ['contact.identifier', ['customer-881', null]],
  ['contact.thumbnail', ['https://helpdesk.example.com/a.png', '', '+91 9000000001']],
  ['contact.blocked', [true, false]],
  ['contact.availability_status', ['online', 'offline', null]],
  [
    'contact.additional_attributes',
    [
      { city: 'Göteborg', country_code: 'SE' },
      { social_telegram_user_id: 123456789, social_telegram_user_name: 'anna_p' },
      { social_instagram_user_id: '17841400000000001', social_instagram_user_name: 'anna.p' },
      { social_whatsapp_user_name: 'anna', social_profiles: { whatsapp: 'anna' } },
      { social_line_user_id: 'U4af4980629', social_tiktok_user_name: 'anna' },
      {},
      null,
    ],
  ],
  ['contact.group_type', ['group', null]],
  ['contact.custom_attributes', [{ orders: '12' }, {}, null]],
  ['conversation.messages.0.id', [90208, '1d0c1a7e-5f5b-4d56-8e52-6a1f8b1d9c33']],
  ['conversation.messages.0.content', ['Hello', '<b>Hello</b>', '', null]],
  ['conversation.messages.0.message_type', [0, 1, 2, 3]],
  ['conversation.messages.0.content_type', ['text', 'input_csat', 'voice_call']],
  ['conversation.messages.0.content_attributes', [{ items: [{ title: 'Yes' }] }, {}]],
  ['conversation.messages.0.status', ['sent', 'delivered', 'read', 'failed', 'progress', null]],
  ['conversation.messages.0.private', [true, false]],
  [
    'conversation.messages.0.sender',
    [
      { id: 5012, type: 'contact', identifier: null, custom_attributes: {} },
      {
        id: 31,
        type: 'user',
        available_name: 'Liam',
        avatar_url: 'https://helpdesk.example.com/a',
      },
      { id: 3, type: 'agent_bot', name: 'A bot' },
      null,
    ],
  ],
  ['conversation.messages.0.attachments', [[{ id: 1, file_type: 'file' }], [null], [], null]],
  ['currentAgent.email', ['liam@helpdesk.example.com', null]],
  ['customAttributes', [[{ attribute_key: 'CPF' }], []]],
  ['theme', ['light', 'dark']],
];

test.each(
  VARIANTS.flatMap(([path, values]) => values.map((value) => [path, JSON.stringify(value), value])),
)('%s passes as %s', (path, _, value) => {
  const data = withMember(annaOnTheWebsite, path as string, value);

  expect(readingOf(data)).toStrictEqual({
    kind: 'context',
    context: withMember(data, 'conversation.channel', 'Channel::WebWidget'),
    repairs: [],
  });
});

test.each([
  ['conversation.uuid'],
  ['conversation.priority'],
  ['conversation.snoozed_until'],
  ['conversation.assignee_last_seen_at'],
  ['conversation.allMessagesLoaded'],
  ['conversation.meta.assignee'],
  ['conversation.meta.team'],
  ['contact.blocked'],
  ['contact.created_at'],
  ['conversation.messages.1.sender'],
  ['conversation.messages.1.attachments'],
  ['customAttributes'],
  ['theme'],
])('%s may be absent', (path) => {
  const data = withoutMember(annaOnTheWebsite, path);

  expect(readingOf(data)).toStrictEqual({
    kind: 'context',
    context: withMember(data, 'conversation.channel', 'Channel::WebWidget'),
    repairs: [],
  });
});

test.each([
  ['conversation.status', 'archived'],
  ['conversation.priority', 'cosmic'],
  ['conversation.messages.0.message_type', 17],
  ['conversation.messages.0.content_type', 'hologram'],
  ['conversation.messages.0.status', 'teleported'],
  ['conversation.messages.1.sender.type', 'oracle'],
  ['contact.availability_status', 'asleep'],
  ['customAttributes.0.attribute_display_type', 'colour'],
  ['customAttributes.0.attribute_model', 'planet_attribute'],
])('an unknown %s passes', (path, value) => {
  const data = withMember(annaOnTheWebsite, path, value);

  expect(readingOf(data)).toStrictEqual({
    kind: 'context',
    context: withMember(data, 'conversation.channel', 'Channel::WebWidget'),
    repairs: [],
  });
});

test.each([
  ['conversation', 'missing', undefined],
  ['conversation', 'null', null],
  ['conversation', '{}', {}],
  ['currentAgent', 'missing', undefined],
  ['currentAgent', 'null', null],
  ['currentAgent', '{}', {}],
  ['currentAgent', 'an agent of nulls', { id: null, name: null, email: null }],
  ['customAttributes', 'missing', undefined],
  ['customAttributes', 'null', null],
  ['theme', 'missing', undefined],
  ['theme', 'empty', ''],
  ['theme', 'null', null],
  ['theme', 'of another colour', 'sepia'],
])('the %s is absent when it is %s', (part, _, value) => {
  expect(readingOf({ ...annaOnTheWebsite, [part]: value })).toStrictEqual({
    kind: 'context',
    context: withoutMember(contextOf(annaOnTheWebsite), part),
    repairs: [],
  });
});

test.each([
  ['missing', {}],
  ['null', { conversation: null, contact: null, currentAgent: null, customAttributes: null }],
  ['empty', { conversation: {}, contact: {}, currentAgent: {}, theme: '' }],
])('all parts %s is an empty context', (_, data) => {
  expect(readingOf(data)).toStrictEqual({ kind: 'context', context: {}, repairs: [] });
});

test.each([
  ['conversation.custom_attributes'],
  ['conversation.additional_attributes'],
  ['conversation.messages.0.content_attributes'],
  ['conversation.meta.sender.custom_attributes'],
  ['conversation.messages.1.sender.custom_attributes'],
  ['contact.custom_attributes'],
])('%s as a form leaves them that was never filled in count as none', (path) => {
  expect(readingOf(withMember(annaOnTheWebsite, path, ''))).toStrictEqual({
    kind: 'context',
    context: withMember(contextOf(annaOnTheWebsite), path, null),
    repairs: [],
  });
});

const NOT_NAMED = [
  'pubsub_token',
  'pubsubToken',
  'contact_inbox',
  'contactInbox',
  'previous_changes',
  'previousChanges',
  'userToken',
  'user_token',
  'dashboardAppToken',
  'outgoing_url',
  'outgoingUrl',
  'account',
];

/** Without the only records of the protocol that take any key: by the names of networks, and an API channel's own. */
const withoutFreeKeys = withoutMember(
  withoutMember(annaOnTheWebsite, 'contact.additional_attributes.social_profiles'),
  'conversation.additional_attributes',
);

test.each(NOT_NAMED)('%s is dropped wherever it is', (name) => {
  const data = withEverywhere(withoutFreeKeys, name, CANARY);

  expect(contextOf(data)).toStrictEqual(contextOf(withoutFreeKeys));
});

test.each([...NOT_NAMED, 'accountId'])('%s is dropped with all that is in it', (name) => {
  const secret = { id: 1, pubsub_token: CANARY, changes: [CANARY] };
  const data = { ...annaOnTheWebsite, [name]: secret };

  expect(JSON.stringify(readMessage(appContext(data)))).not.toContain(CANARY);
});

test.each(['source_id', 'sourceId'])('%s is dropped, of a message too', (name) => {
  for (const place of ['conversation', 'contact', 'conversation.messages.1']) {
    const data = withMember(annaOnTheWebsite, `${place}.${name}`, CANARY);
    expect(contextOf(data)).toStrictEqual(contextOf(annaOnTheWebsite));
  }
  const inbox = { contact_inbox: { [name]: CANARY } };
  for (const place of ['conversation', 'conversation.messages.1']) {
    const data = withMember(annaOnTheWebsite, `${place}.conversation`, inbox);
    expect(JSON.stringify(readMessage(appContext(data)))).not.toContain(CANARY);
  }
});

test('members beside the data are dropped', () => {
  expect(readMessage({ ...message, userToken: CANARY, account: { id: 2 } })).toStrictEqual(
    readMessage(message),
  );
});

test.each([
  ['conversation', 'object'],
  ['conversation.id', 'number or string'],
  ['conversation.uuid', 'string'],
  ['conversation.account_id', 'number or string'],
  ['conversation.status', 'string'],
  ['conversation.labels', 'array'],
  ['conversation.labels.0', 'string'],
  ['conversation.muted', 'boolean'],
  ['conversation.updated_at', 'number'],
  ['conversation.snoozed_until', 'number or string'],
  ['conversation.first_reply_created_at', 'number or string'],
  ['conversation.additional_attributes', 'record'],
  ['conversation.custom_attributes', 'record'],
  ['conversation.meta', 'object'],
  ['conversation.meta.sender', 'object'],
  ['conversation.meta.sender.email', 'string'],
  ['conversation.meta.assignee', 'object'],
  ['conversation.meta.hmac_verified', 'boolean'],
  ['conversation.messages', 'array'],
  ['conversation.messages.1', 'object'],
  ['conversation.messages.1.content', 'string'],
  ['conversation.messages.1.content_attributes', 'record'],
  ['conversation.messages.1.sender', 'object'],
  ['conversation.messages.1.sender.name', 'string'],
  ['conversation.messages.1.attachments', 'array'],
  ['conversation.messages.1.attachments.0', 'object'],
  ['conversation.messages.1.attachments.0.data_url', 'string'],
  ['conversation.last_non_activity_message', 'object'],
  ['contact.email', 'string'],
  ['contact.additional_attributes', 'object'],
  ['contact.additional_attributes.social_profiles.github', 'string'],
  ['contact.custom_attributes', 'record'],
  ['contact.last_activity_at', 'number'],
  ['currentAgent', 'object'],
  ['currentAgent.name', 'string'],
  ['customAttributes', 'array'],
  ['customAttributes.0', 'object'],
  ['customAttributes.0.attribute_values', 'array'],
  ['theme', 'string'],
])('a bad %s is taken out and listed, and nothing else is lost', (path, expected) => {
  const wrong = expected === 'array' ? { [CANARY]: CANARY } : [CANARY];

  expect(readingOf(withMember(annaOnTheWebsite, path, wrong))).toStrictEqual({
    kind: 'context',
    context: contextOf(withoutMember(annaOnTheWebsite, path)),
    repairs: [{ path: `data.${path}`, expected }],
  });
});

test.each([
  ['private', 'true', 'boolean'],
  ['private', 1, 'boolean'],
  ['message_type', 'activity', 'number'],
])(
  'a message whose %s is %j is removed as a whole, because it is not known who may read it',
  (name, odd, expected) => {
    const path = 'conversation.messages.1';

    expect(readingOf(withMember(annaOnTheWebsite, `${path}.${name}`, odd))).toStrictEqual({
      kind: 'context',
      context: contextOf(withoutMember(annaOnTheWebsite, path)),
      repairs: [{ path: `data.${path}.${name}`, expected }],
    });
  },
);

test.each([
  ['a BigInt', 5012n],
  ['a symbol', Symbol('5012')],
  ['a function', () => 5012],
  ['NaN', NaN],
  ['true', true],
])('an id that is %s is removed, and nothing else', (_, id) => {
  const data = { contact: { ...annaOnTheWebsite.contact, id } };

  expect(readingOf(data)).toStrictEqual({
    kind: 'context',
    context: { contact: withoutMember(annaOnTheWebsite.contact, 'id') },
    repairs: [{ path: 'data.contact.id', expected: 'number or string' }],
  });
});

test('a repair never repeats the value that was wrong', () => {
  const everything = [
    'conversation.id',
    'conversation.status',
    'conversation.first_reply_created_at',
    'conversation.messages.0.id',
    'conversation.meta',
    'contact.email',
    'customAttributes.0.attribute_key',
  ].reduce<unknown>(
    (data, path) => withMember(data, path, { [CANARY]: [CANARY] }),
    annaOnTheWebsite,
  );

  expect(JSON.stringify(readMessage(appContext(everything)))).not.toContain(CANARY);
});

test('a bad contact leaves it to the sender, and is listed', () => {
  expect(readingOf({ ...annaOnTheWebsite, contact: CANARY })).toStrictEqual({
    kind: 'context',
    context: { ...contextOf(annaOnTheWebsite), contact: annaOnTheWebsite.conversation.meta.sender },
    repairs: [{ path: 'data.contact', expected: 'object' }],
  });
});

test.each([
  ['that is null', null, ''],
  ['that is text', CANARY, ''],
  ['without an id', { content: 'Hello' }, '.id'],
  ['whose id is no id', { id: { is: CANARY }, content: 'Hello' }, '.id'],
])('a message %s is removed, and nothing else', (_, bad, member) => {
  const messages = [{ id: 1 }, bad, { id: 3 }];

  expect(readingOf({ conversation: { messages } })).toStrictEqual({
    kind: 'context',
    context: { conversation: { messages: [{ id: 1 }, { id: 3 }] } },
    repairs: [
      {
        path: `data.conversation.messages.1${member}`,
        expected: member ? 'number or string' : 'object',
      },
    ],
  });
});

test('a gap in the list of messages costs no message', () => {
  const messages: unknown[] = [{ id: 1 }];
  messages[2] = { id: 3 };

  expect(contextOf({ conversation: { messages } })).toStrictEqual({
    conversation: { messages: [{ id: 1 }, { id: 3 }] },
  });
});

test('a last message without an id is removed, and nothing else', () => {
  const conversation = { id: 734, last_non_activity_message: { content: 'Hello' } };

  expect(contextOf({ conversation })).toStrictEqual({ conversation: { id: 734 } });
});

test('an unreadable attachment is removed, and nothing else', () => {
  const attachments = [{ id: 1 }, CANARY, null, { id: 2 }];
  const data = { conversation: { messages: [{ id: 7, content: 'Two files', attachments }] } };

  expect(readingOf(data)).toStrictEqual({
    kind: 'context',
    context: withoutMember(data, 'conversation.messages.0.attachments.1'),
    repairs: [{ path: 'data.conversation.messages.0.attachments.1', expected: 'object' }],
  });
});

test('a definition without a key is removed, and nothing else', () => {
  const customAttributes = [{ attribute_display_name: 'Nameless' }, { attribute_key: 'CPF' }];

  expect(contextOf({ customAttributes })).toStrictEqual({
    customAttributes: [{ attribute_key: 'CPF' }],
  });
});

test('every tenth of a hundred messages bad leaves ninety and ten repairs', () => {
  const messages = Array.from({ length: 100 }, (_, index) =>
    index % 10 === 3 ? { id: null, content: CANARY } : { id: index, content: `Message ${index}` },
  );

  expect(readingOf({ conversation: { messages } })).toStrictEqual({
    kind: 'context',
    context: { conversation: { messages: messages.filter(({ id }) => id !== null) } },
    repairs: messages.flatMap(({ id }, index) =>
      id === null
        ? [{ path: `data.conversation.messages.${index}.id`, expected: 'number or string' }]
        : [],
    ),
  });
});

test('a payload that grows worse with every look is given up', () => {
  const messages = Array.from({ length: 50 }, (_, index) => {
    let looks = 0;
    return {
      id: index,
      get content() {
        looks += 1;
        return looks > index ? 0 : 'Hello';
      },
    };
  });

  expect(readMessage(appContext({ conversation: { messages } }))).toStrictEqual({
    kind: 'malformed',
    problem: { path: 'data', expected: 'a readable context' },
  });
});

const throwingMember = {
  get name() {
    throw new Error(CANARY);
  },
};
const throwingEvent = {
  get event() {
    throw new Error(CANARY);
  },
};

test.each([
  ['in itself', throwingProxy()],
  ['in its event', throwingEvent],
  ['in its data', appContext(throwingProxy())],
  ['in its conversation', appContext({ conversation: throwingProxy() })],
  ['in one of its messages', appContext({ conversation: { messages: [throwingProxy()] } })],
  ['in a member of its contact', appContext({ contact: throwingMember })],
  ['in a member of its agent', appContext({ currentAgent: throwingMember })],
  ['in its custom attributes', appContext({ contact: { custom_attributes: throwingProxy() } })],
])('a message that throws %s is malformed', (_, data) => {
  expect(readMessage(data)).toStrictEqual({
    kind: 'malformed',
    problem: { path: 'message', expected: 'a message that can be read' },
  });
});

test.each([
  ['a custom attribute', 'conversation.custom_attributes'],
  ['an additional attribute', 'conversation.additional_attributes'],
  ['an unknown member of the conversation', 'conversation.enrichment'],
  ['an unknown member of a message', 'conversation.messages.0.enrichment'],
  ['a content attribute', 'conversation.messages.0.content_attributes'],
])('ten thousand levels within %s do no harm', (_, path) => {
  const data = withMember(annaOnTheWebsite, path, {});
  owner(data, path)['deep'] = nested(10_000);

  expect(contextOf(data).contact).toStrictEqual(annaOnTheWebsite.contact);
});

test('ten thousand levels in text do no harm', () => {
  const deep = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000);
  const data = `{"event":"appContext","data":{"conversation":{"deep":${deep}},"contact":{"id":1,"custom_attributes":{"deep":${deep},"plan":"gold"}}}}`;

  expect(readMessage(data)).toMatchObject({
    kind: 'context',
    context: { contact: { id: 1, custom_attributes: { plan: 'gold' } } },
    repairs: [],
  });
});

test.each([
  ['a BigInt', 1n],
  ['a symbol', Symbol('a')],
  ['a function', () => CANARY],
  ['undefined', undefined],
])('%s among the custom attributes passes as it is', (_, value) => {
  const custom_attributes = { value, plan: 'gold' };

  expect(
    contextOf({ contact: { id: 1, custom_attributes } }).contact?.custom_attributes,
  ).toStrictEqual(custom_attributes);
});

test('a conversation that contains itself is read', () => {
  const conversation: Record<string, unknown> = { id: 734, custom_attributes: {} };
  conversation['self'] = conversation;
  conversation['meta'] = { channel: 'Channel::Api', conversation };
  (conversation['custom_attributes'] as Record<string, unknown>)['self'] = conversation;

  expect(contextOf({ conversation }).conversation).toMatchObject({
    id: 734,
    meta: { channel: 'Channel::Api' },
  });
});

test('messages that all refer back to their conversation are read in reasonable time', () => {
  const messages: unknown[] = [];
  const conversation = { id: 734, messages };
  for (let id = 0; id < 1_000; id += 1) messages.push({ id, conversation });

  expect(contextOf({ conversation }).conversation?.messages).toHaveLength(MAX_MESSAGES);
});

test.each(['__proto__', 'constructor', 'prototype', '_Proto__', 'toString'])(
  '%s in every record changes no prototype and costs no sibling',
  (key) => {
    const data = withEverywhere(withoutFreeKeys, key, { polluted: true, pollutedToo: true });
    const context = contextOf(JSON.parse(JSON.stringify(data)));

    expect(context).toStrictEqual(contextOf(withoutFreeKeys));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  },
);

test.each(['__proto__', 'constructor'])(
  '%s among the custom attributes and networks changes no prototype and costs no sibling',
  (key) => {
    const bag = `{"${key}":{"polluted":true},"plan":"gold"}`;
    const contact = `{"id":1,"custom_attributes":${bag},"additional_attributes":{"social_profiles":${bag}}}`;
    const reading = readMessage(`{"event":"appContext","data":{"contact":${contact}}}`);

    expect(reading).toMatchObject({
      context: {
        contact: {
          custom_attributes: { plan: 'gold' },
          additional_attributes: { social_profiles: { plan: 'gold' } },
        },
      },
    });
    expect(reading).not.toHaveProperty('context.contact.custom_attributes.polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  },
);

test.each([
  ['as documented', annaAsDocumented],
  ['as fetched', annaOnTheWebsite],
  ['after a live update', annaAfterALiveUpdate],
  ['in the mobile app', annaInTheMobileApp],
  ['in an old mobile app', annaInAnOldMobileApp],
  ['with a bad message', withMember(annaOnTheWebsite, 'conversation.messages.1', CANARY)],
  ['with a form never filled in', withMember(annaOnTheWebsite, 'contact.custom_attributes', '')],
])('reading Anna %s changes nothing in what was sent', (_, data) => {
  expect(readMessage(frozen(appContext(data)))).toStrictEqual(readMessage(appContext(data)));
});

function owner(data: unknown, path: string): Record<string, unknown> {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data) as Record<
    string,
    unknown
  >;
}
