import { expect, test } from 'vitest';
import { contextOf } from '../../../mocks/helpdesk/context-of.ts';
import { annaVerified as anna } from '../../../mocks/helpdesk/conversations/anna.ts';
import { attributeDefinitions } from '../../../mocks/helpdesk/conversations/attribute-definitions.ts';
import { dmitriUnknown as dmitri } from '../../../mocks/helpdesk/conversations/dmitri.ts';
import { Desk } from '../../../mocks/helpdesk/desk.svelte.ts';
import { faultyContext } from '../../../mocks/helpdesk/faults/faulty-context.ts';
import { newest } from '../../../mocks/helpdesk/profiles/newest.ts';
import { webview400 } from '../../../mocks/helpdesk/profiles/webview-4-0-0.ts';
import { webview4016 } from '../../../mocks/helpdesk/profiles/webview-4-0-16.ts';
import { messageOf } from '../../../mocks/helpdesk/message-of.ts';
import { readFaults } from '../../../mocks/helpdesk/faults/fault-settings.ts';
import { asOnThePhone } from '../../../mocks/helpdesk/profiles/phone-conversation.ts';
import { profiles, type ProfileId } from '../../../mocks/helpdesk/profiles/profiles.ts';
import { greeter, inboxes, sam } from '../../../mocks/helpdesk/store/account.ts';
import { fetched } from '../../../mocks/helpdesk/store/dump-conversation.ts';
import { readUrlSettings } from '../../../mocks/helpdesk/url-settings.ts';
import { readMessage } from '../../../src/frame/host/read-message.ts';

/*
 * What the pretend helpdesk does beside answering, step by step as real ones do it. Written by hand from
 * how those behave, not from the pretend one.
 */

function deskOf(profile: ProfileId) {
  return new Desk(
    readUrlSettings(new URL(`http://127.0.0.1/?profile=${profile}&conversation=1042`)),
  );
}

/** Where the app's tab stays open when the agent opens another conversation. */
const STAYS: readonly ProfileId[] = ['push-on-load', 'first-frame', 'living-frame'];

test.each(profiles.filter(({ isPhone }) => !isPhone).map(({ id }) => id))(
  '%s leads back to Messages after a switch, unless it is older than 2.17 or keeps the frame',
  (id) => {
    const desk = deskOf(id);

    desk.open(1041);

    expect(desk.tab).toBe(STAYS.includes(id) ? 'app' : 'messages');
    expect(desk.framesAreThere).toBe(STAYS.includes(id));
  },
);

test.each([1042, 1041])('an address that names conversation %i shows the app in it', (id) => {
  const page = new URL(`http://127.0.0.1/?profile=newest&conversation=${id}`);
  const desk = new Desk(readUrlSettings(page));

  expect(desk.openId).toBe(id);

  expect(desk).toMatchObject({ tab: 'app', framesAreThere: true, appIsGone: false });
});

test('the inbox has a pane of its own, which begins at Messages, with the same conversation', () => {
  const desk = deskOf('newest');

  desk.goTo('inbox');
  expect(desk).toMatchObject({ openId: 1042, tab: 'messages', framesAreThere: false });
  desk.tab = 'app';
  desk.goTo('inbox');
  expect(desk.tab).toBe('app');
  desk.open(1041);

  expect(desk).toMatchObject({ place: 'inbox', openId: 1041, tab: 'messages' });
});

test('an address that names the inbox shows the app there', () => {
  const page = new URL('http://127.0.0.1/?place=inbox&conversation=1042');

  expect(new Desk(readUrlSettings(page))).toMatchObject({ place: 'inbox', tab: 'app' });
});

test('a deleted contact takes the app away, and the next conversation brings it back', () => {
  const desk = deskOf('newest');

  desk.deleteContact();
  expect(desk.appIsGone).toBe(true);
  desk.open(1041);

  expect(desk.appIsGone).toBe(false);
});

test('a changed contact is in both its places, and nothing is pushed', () => {
  const desk = deskOf('newest');

  desk.changeContact();

  const { conversation, contact } = desk.current;
  expect(conversation.meta.sender).toBe(contact);
  expect(contact).toMatchObject({ id: 390, phone_number: null });
  expect(desk.profile.pushes).not.toContain('contact');
});

const context = (conversation = anna) =>
  contextOf(conversation, { theme: 'light', definitions: attributeDefinitions }).data;

test('before the messages have come there is one, and no dataFetched', () => {
  const { conversation } = faultyContext(context(), new Set(['early']));

  expect(JSON.parse(JSON.stringify(conversation))).toMatchObject({
    id: 1042,
    messages: [{ id: anna.conversation.messages.at(-1)?.id }],
  });
  expect(JSON.stringify(conversation)).not.toContain('dataFetched');
});

/** A conversation of that many messages. */
function conversationOf(count: number) {
  const messages = Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    created_at: index + 1,
  }));
  return { id: 1, labels: ['vip'], messages, meta: { sender: { id: 11, name: 'Anna' } } };
}

const idsOf = (conversation: unknown) =>
  (conversation as ReturnType<typeof conversationOf>).messages.map(({ id }) => id);

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test('a phone has the newest twenty messages at opening, the last of them twice', () => {
  expect(idsOf(asOnThePhone(conversationOf(25), 'opened'))).toEqual([...range(6, 25), 25]);
});

test('a phone that resumes adds the newest twenty before those of the opening', () => {
  expect(idsOf(asOnThePhone(conversationOf(23), 'resumed'))).toEqual([
    ...range(4, 23),
    ...range(1, 20),
    20,
  ]);
});

test('a phone that opens a conversation from search has the newest message first', () => {
  expect(idsOf(asOnThePhone(conversationOf(25), 'searched'))).toEqual(range(6, 25).reverse());
});

test('a phone merges labels and contact into the conversation’s meta', () => {
  expect(asOnThePhone(conversationOf(1), 'opened')).toMatchObject({
    meta: { sender: { id: 11 }, contact: { id: 11 }, labels: ['vip'] },
  });
});

test.each([null, {}, { messages: [] }, 'text'])('a phone leaves %j as it is', (conversation) => {
  expect(asOnThePhone(conversation, 'opened')).toBe(conversation);
});

const OPENINGS = ['', 'resumed', 'searched'];

test.each(
  [webview4016, webview400].flatMap((profile) =>
    OPENINGS.map((opening) => [profile.name, opening || 'opened', profile, opening] as const),
  ),
)('the app reads each message of %s, %s, once and in order', (_, __, profile, opening) => {
  const reading = readMessage(messageOf(profile, context(), readFaults(opening).on));

  expect(reading).toMatchObject({ kind: 'context', repairs: [] });
  if (reading.kind !== 'context') return;
  expect(reading.context.conversation?.messages?.map(({ id }) => id)).toEqual(
    anna.conversation.messages.map(({ id }) => id),
  );
});

test.each(['resumed', 'searched'])('%s changes nothing of what the dashboard sends', (fault) => {
  expect(messageOf(newest, context(), readFaults(fault).on)).toEqual(
    messageOf(newest, context(), readFaults(null).on),
  );
});

const story = { id: 1, inbox: inboxes.website, messages: [], hmacVerified: null };

test('a bot as fetched has an address and no type of its own', () => {
  const { meta } = fetched({ ...story, assignee: greeter });

  expect(meta.assignee_type).toBe('AgentBot');
  expect(Object.keys(meta.assignee ?? {})).toEqual([
    'id',
    'name',
    'description',
    'thumbnail',
    'outgoing_url',
    'bot_type',
  ]);
});

test('an agent as fetched is a User', () => {
  expect(fetched({ ...story, assignee: sam }).meta).toMatchObject({
    assignee_type: 'User',
    assignee: { email: sam.email },
  });
});

test('a conversation without an assignee has no assignee type', () => {
  expect(fetched(story).meta).not.toHaveProperty('assignee_type');
});

test('a bot after a live update has its type', () => {
  expect(dmitri.conversation.meta).toMatchObject({
    assignee: { type: 'agent_bot' },
    assignee_type: 'AgentBot',
  });
});
