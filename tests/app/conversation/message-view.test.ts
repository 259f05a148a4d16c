import { expect, test } from 'vitest';
import { isPublic, messageView } from '../../../src/app/conversation/message-view.ts';
import { texts } from '../../../src/app/conversation/texts.ts';

const CUSTOMER = { id: 11, type: 'contact', name: 'Ida', email: 'ida@example.test' };
const incoming = { id: 1, message_type: 0, content: 'Hello', sender: CUSTOMER };
const outgoing = { id: 2, message_type: 1, content: 'Hello', sender: { id: 5, name: 'Kim' } };

test('an ordinary message says its text and who wrote it, and nothing else', () => {
  expect(messageView(incoming)).toEqual({
    who: 'Ida',
    note: undefined,
    text: 'Hello',
    attachments: [],
    failure: undefined,
  });
});

test.each([
  ['deleted', { content_attributes: { deleted: true } }, texts.kinds.deleted],
  [
    'unsupported',
    { content: null, content_attributes: { is_unsupported: true } },
    texts.kinds.unsupported,
  ],
  [
    'unsupported, as the old phone spells it',
    { content: null, content_attributes: { isUnsupported: true } },
    texts.kinds.unsupported,
  ],
  ['a sticker', { content: '', content_type: 'sticker' }, texts.contentTypes.sticker],
  ['a call', { content: null, content_type: 'voice_call' }, texts.contentTypes.voice_call],
  ['a survey', { content: null, content_type: 'input_csat' }, texts.contentTypes.input_csat],
  ['empty', { content: '' }, texts.emptyMessage],
  ['null', { content: null }, texts.emptyMessage],
  ['blank', { content: ' \n ' }, texts.emptyMessage],
  ['of a kind that is new', { content: null, content_type: 'hologram' }, texts.emptyMessage],
])('a message that is %s says so', (_, more, note) => {
  const view = messageView({ ...incoming, ...more });

  expect(view).toMatchObject({ note, text: undefined });
});

test('what the helpdesk writes in place of a deleted message is not shown beside our words', () => {
  const deleted = { content: 'This message was deleted', content_attributes: { deleted: true } };

  expect(messageView({ ...incoming, ...deleted }).text).toBeUndefined();
});

test.each([
  [['image'], ['1 image']],
  [
    ['image', 'image', 'audio'],
    ['2 images', '1 voice message or sound'],
  ],
  [['location'], ['1 location']],
  [['contact'], ['1 contact card']],
  [['hologram'], ['1 attachment']],
  [[null], ['1 attachment']],
])('attachments of the kinds %j are named', (kinds, attachments) => {
  const sent = kinds.map((file_type, id) => ({ id, file_type }));

  expect(messageView({ ...incoming, content: null, attachments: [...sent, null] })).toMatchObject({
    note: undefined,
    attachments,
  });
});

test.each([
  ['with a reason', { external_error: 'Number is blocked' }, 'Not delivered: Number is blocked'],
  ['with a reason from an old phone', { externalError: 'Blocked' }, 'Not delivered: Blocked'],
  ['without a reason', {}, 'Not delivered'],
])('a message that failed %s says that it was not delivered', (_, content_attributes, failure) => {
  expect(messageView({ ...outgoing, status: 'failed', content_attributes })).toMatchObject({
    text: 'Hello',
    failure,
  });
});

test.each(['sent', 'delivered', 'read', 'progress', null])('%j is not a failure', (status) => {
  expect(messageView({ ...outgoing, status }).failure).toBeUndefined();
});

test.each<readonly [string, unknown, string]>([
  ['the contact', ['ida@example.test'], 'Ida'],
  ['the contact, in capitals', ['Ida@Example.test'], 'Ida'],
  ['the contact, with a name', ['Ida <ida@example.test>'], 'Ida'],
  ['another one from CC', ['jo@example.test'], 'jo@example.test'],
  ['another one, as text', 'jo@example.test', 'jo@example.test'],
  ['no one', [], 'Ida'],
  ['no text', [7], 'Ida'],
  ['nothing', undefined, 'Ida'],
])('a mail from %s is headed by who wrote it', (_, from, who) => {
  const mail = { content_type: 'incoming_email', content_attributes: { email: { from } } };

  expect(messageView({ ...incoming, ...mail }).who).toBe(who);
});

test.each([
  ['a customer without a name', { ...incoming, sender: { ...CUSTOMER, name: '' } }, texts.customer],
  ['an agent without a name', { ...outgoing, sender: null }, texts.agent],
  ['the helpdesk itself', { ...outgoing, message_type: 3, sender: null }, texts.automatic],
  ['a bot', { ...outgoing, sender: { id: 2, type: 'agent_bot', name: 'Helper' } }, 'Helper (bot)'],
  [
    'an assistant',
    { ...outgoing, sender: { id: 2, type: 'captain_assistant', name: 'Cap' } },
    'Cap (bot)',
  ],
  ['a bot without a name', { ...outgoing, sender: { id: 2, type: 'agent_bot' } }, texts.automatic],
])('the writer is %s', (_, message, who) => {
  expect(messageView(message).who).toBe(who);
});

test.each([
  ['what an agent wrote', { ...outgoing, content: '**Hello**' }, 'Hello'],
  ['a mail', { ...incoming, content_type: 'incoming_email', content: '**Hello**' }, 'Hello'],
  ['what a customer typed', { ...incoming, content: '2 ** 3' }, '2 ** 3'],
])('the text of %s is %j as %j', (_, message, text) => {
  expect(messageView(message).text).toBe(text);
});

test.each([
  ['an internal note', { ...outgoing, private: true }, false],
  ['an activity', { id: 3, message_type: 2, content: 'Kim assigned herself' }, false],
  ['an answer', outgoing, true],
  ['a template', { ...outgoing, message_type: 3 }, true],
])('%s is for the customer’s eyes: %s', (_, message, expected) => {
  expect(isPublic(message)).toBe(expected);
});
