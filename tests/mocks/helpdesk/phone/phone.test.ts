import { expect, test } from 'vitest';
import { annaVerified as anna } from '../../../../mocks/helpdesk/conversations/anna.ts';
import { conversations } from '../../../../mocks/helpdesk/conversations/conversations.ts';
import { summaryOf } from '../../../../mocks/helpdesk/conversation-summary.ts';
import type { Change, HostProfile } from '../../../../mocks/helpdesk/profiles/host-profile.ts';
import { profiles } from '../../../../mocks/helpdesk/profiles/profiles.ts';
import type { HelpdeskConversation } from '../../../../mocks/helpdesk/store/conversation-record.ts';
import { readMessage } from '../../../../src/frame/host/read-message.ts';
import { phoneWith } from './phone.ts';

/*
 * The mobile app as a dashboard app knows it. The tables are written by hand from how the real one
 * behaves, not from the profiles.
 */

const KEY = 'snypto-dashboard-app:fetch-info';

type Step = (phone: ReturnType<typeof phoneWith>) => void;

const changes: readonly Change[] = ['theme', 'definitions', 'message', 'assignee', 'conversation'];

/** How many contexts are posted. */
const EXPECTED: readonly (readonly [name: string, step: Step, count: number])[] = [
  ['nothing happens', () => undefined, 0],
  ['loading ends', ({ load }) => load(), 1],
  ['the app asks through the WebView', ({ page }) => page.ReactNativeWebView?.postMessage(KEY), 1],
  [
    'the app asks through the WebView with another brand’s key',
    ({ page }) => page.ReactNativeWebView?.postMessage('Snypto-dashboard-app:fetch-info'),
    0,
  ],
  [
    'loading ends and the app asks',
    ({ load, page }) => {
      load();
      page.ReactNativeWebView?.postMessage(KEY);
    },
    2,
  ],
  ...changes.map(
    (change) =>
      [
        `there is a change: ${change}`,
        (phone: ReturnType<typeof phoneWith>) => phone.change(change),
        0,
      ] as const,
  ),
];

const phones = profiles.flatMap((profile) =>
  profile.isPhone ? [[profile.id, profile] as const] : [],
);

test('both kinds of phone are there', () => {
  expect(phones.map(([id]) => id).sort()).toEqual(['webview-4-0-0', 'webview-4-0-16']);
});

test.each(phones.flatMap(([id, profile]) => EXPECTED.map((row) => [id, ...row, profile] as const)))(
  '%s: when %s, so many contexts are posted',
  (_, __, step, count, profile) => {
    const phone = phoneWith(profile, anna);
    step(phone);
    expect(phone.posted).toHaveLength(count);
  },
);

test.each(phones)('%s ignores what the app posts to its parent, which is itself', (_, profile) => {
  const { page, posted } = phoneWith(profile, anna);
  page.postMessage(KEY);
  expect(posted).toEqual([KEY]);
});

/** The only context that a phone posts, as JSON text. */
function sentBy(profile: HostProfile, conversation: HelpdeskConversation = anna): string {
  const { load, posted } = phoneWith(profile, conversation);
  load();
  return String(posted[0]);
}

type Data = Readonly<Record<string, unknown>>;

function dataOf(text: string): Data {
  const { event, data } = JSON.parse(text) as { event: string; data: Data };
  expect(event).toBe('appContext');
  return data;
}

test('up to 4.0.15 the parts keep their names, and there is neither theme nor definition', () => {
  expect(Object.keys(dataOf(sentBy(phoneOf('webview-4-0-0'))))).toEqual([
    'conversation',
    'contact',
    'currentAgent',
  ]);
});

test('from 4.0.16 on the agent is current_agent', () => {
  expect(Object.keys(dataOf(sentBy(phoneOf('webview-4-0-16'))))).toEqual([
    'conversation',
    'contact',
    'current_agent',
  ]);
});

test('up to 4.0.15 records have camelCase keys, at every depth', () => {
  const { contact, conversation } = dataOf(sentBy(phoneOf('webview-4-0-0')));
  expect(contact).toMatchObject({
    phoneNumber: '+46701234567',
    additionalAttributes: { companyName: 'Nordlys Kaffe AB', socialProfiles: {} },
  });
  expect(conversation).toMatchObject({
    inboxId: 11,
    allMessagesLoaded: true,
    meta: { hmacVerified: true, assignee: { availabilityStatus: 'online' } },
    lastNonActivityMessage: { messageType: 0 },
  });
  expect(JSON.stringify({ contact, conversation })).not.toMatch(/"[a-z]+_[a-z_]+":/);
});

test('from 4.0.16 on there is no capital in any key', () => {
  const sent = sentBy(phoneOf('webview-4-0-16'));
  expect(dataOf(sent)['conversation']).toMatchObject({
    all_messages_loaded: true,
    data_fetched: true,
    meta: { hmac_verified: true, assignee: { availability_status: 'online' } },
    last_non_activity_message: { message_type: 0 },
  });
  expect(sent.replaceAll('"appContext"', '')).not.toMatch(/"[A-Za-z]*[A-Z][A-Za-z]*":/);
});

/** The key in the helpdesk's settings, up to 4.0.15, from 4.0.16 on. */
const ATTRIBUTES = [
  ['CPF', 'cpf', 'cpf'],
  ['VIP-Level', 'vipLevel', 'vip_level'],
  ['address_1', 'address1', 'address1'],
  ['orderId', 'orderId', 'order_id'],
  ['crm.id', 'crmId', 'crm_id'],
  ['plan', 'plan', 'plan'],
  ['Город', 'город', ''],
] as const;

test.each(ATTRIBUTES)('the custom attribute %s is %j, and then %j', (key, camel, snake) => {
  const conversation = {
    ...anna,
    contact: { ...anna.contact, custom_attributes: { [key]: { 'A value-of_its.own': key } } },
  } as HelpdeskConversation;
  const attributes = (profile: HostProfile, name: string) => {
    const contact = dataOf(sentBy(profile, conversation))['contact'] as Data;
    return contact[name];
  };
  expect(Object.keys(attributes(phoneOf('webview-4-0-0'), 'customAttributes') as Data)).toEqual([
    camel,
  ]);
  expect(Object.keys(attributes(phoneOf('webview-4-0-16'), 'custom_attributes') as Data)).toEqual([
    snake,
  ]);
});

test('values are left alone', () => {
  const conversation = {
    ...anna,
    contact: { ...anna.contact, custom_attributes: { plan: 'VIP-Level address_1' } },
  } as HelpdeskConversation;
  for (const [, profile] of phones) {
    expect(sentBy(profile, conversation)).toContain('"plan":"VIP-Level address_1"');
  }
});

const sentByPhones = phones.flatMap(([id, profile]) =>
  conversations.map(
    (conversation) => [id, summaryOf(conversation).name, profile, conversation] as const,
  ),
);

test.each(sentByPhones)(
  'the app reads what %s sends of %s without any repair',
  (_, __, profile, conversation) => {
    expect(readMessage(sentBy(profile, conversation))).toMatchObject({
      kind: 'context',
      context: {
        conversation: { id: conversation.conversation.id },
        currentAgent: { name: 'Sam Rivera' },
      },
      repairs: [],
    });
  },
);

function phoneOf(id: 'webview-4-0-0' | 'webview-4-0-16'): HostProfile {
  const [, profile] = phones.find(([known]) => known === id) ?? [];
  if (!profile) throw new Error(`No phone is ${id}.`);
  return profile;
}
