import { expect, test } from 'vitest';
import { annasConversation, conversationWithoutContact } from '../../support/conversations.ts';
import { startFrame } from '../../support/frame.ts';

test('a context without a contact is taken at once', () => {
  const frame = startFrame();

  frame.post(conversationWithoutContact);

  expect(frame.status).toBe('context-received');
});

test('a contact may follow for half a second', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);

  frame.pass(499);

  expect(frame.context.contactIsMissing).toBe(false);
});

test('a contact that does not follow within half a second is missing', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);

  frame.pass(500);

  expect(frame.context.contactIsMissing).toBe(true);
});

test('an empty context misses its contact as well', () => {
  const frame = startFrame();
  frame.post({});

  frame.pass(500);

  expect(frame.context.contactIsMissing).toBe(true);
});

test('a contact that follows in time is never missing', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);
  frame.pass(499);
  frame.post(annasConversation);

  frame.pass(10_000);

  expect(frame.context.contactIsMissing).toBe(false);
});

test('a contact that follows late is no longer missing', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);
  frame.pass(500);

  frame.post(annasConversation);

  expect(frame.context.contactIsMissing).toBe(false);
});

test('the same context again does not prolong the wait for the contact', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);
  frame.pass(499);
  frame.post(conversationWithoutContact);

  frame.pass(1);

  expect(frame.context.contactIsMissing).toBe(true);
});

test('the same context again leaves a missing contact missing', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);
  frame.pass(500);

  frame.post(conversationWithoutContact);

  expect(frame.context.contactIsMissing).toBe(true);
});

test('a contact is missed also while hidden', () => {
  const frame = startFrame();
  frame.hide();
  frame.post(conversationWithoutContact);

  frame.pass(500);

  expect(frame.context.contactIsMissing).toBe(true);
});

test('a contact that was missing stays missing while the conversation goes on without one', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);
  frame.pass(500);
  const { conversation } = conversationWithoutContact;

  frame.post({
    ...conversationWithoutContact,
    conversation: { ...conversation, status: 'resolved' },
  });

  expect(frame.context.contactIsMissing).toBe(true);
});

test('another conversation without a contact is given its own moment', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);
  frame.pass(500);
  const { conversation } = conversationWithoutContact;

  frame.post({ ...conversationWithoutContact, conversation: { ...conversation, id: 99 } });

  expect(frame.context.contactIsMissing).toBe(false);
});
