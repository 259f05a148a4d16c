import { expect, test } from 'vitest';
import { withCurrentAgentAssigned, withNewMessage } from '../../../mocks/helpdesk/changes.ts';
import { contextOf } from '../../../mocks/helpdesk/context-of.ts';
import {
  attributeDefinitions,
  revisedAttributeDefinitions,
} from '../../../mocks/helpdesk/conversations/attribute-definitions.ts';
import { conversations } from '../../../mocks/helpdesk/conversations/conversations.ts';
import { summaryOf } from '../../../mocks/helpdesk/conversation-summary.ts';
import type { HelpdeskConversation } from '../../../mocks/helpdesk/store/conversation-record.ts';
import { readMessage } from '../../../src/frame/host/read-message.ts';

const named = conversations.map(
  (conversation) => [summaryOf(conversation).name, conversation] as const,
);

function sent(conversation: HelpdeskConversation, definitions = attributeDefinitions) {
  return JSON.stringify(contextOf(conversation, { theme: 'light', definitions }));
}

test.each(named)('the app reads the context of %s without any repair', (_, conversation) => {
  expect(readMessage(sent(conversation))).toMatchObject({
    kind: 'context',
    context: { conversation: { id: conversation.conversation.id }, theme: 'light' },
    repairs: [],
  });
});

test.each(named)('the context of %s is readable after every change', (_, conversation) => {
  const changed = withCurrentAgentAssigned(withNewMessage(conversation));
  expect(readMessage(sent(changed, revisedAttributeDefinitions))).toMatchObject({
    kind: 'context',
    context: {
      conversation: { meta: { assignee: { name: 'Sam Rivera' } } },
      customAttributes: revisedAttributeDefinitions.map(({ attribute_key }) => ({ attribute_key })),
    },
    repairs: [],
  });
});

test('what the helpdesk sends holds secrets, old texts and private notes', () => {
  const all = conversations.map((conversation) => sent(conversation)).join();
  expect(all).toContain('pretend-pubsub-token');
  expect(all).toContain('previous_changes');
  expect(all).toContain('"private":true');
});

test.each(named)('what the app reads of %s holds no secret and no old text', (_, conversation) => {
  const read = JSON.stringify(readMessage(sent(conversation)));
  expect(read).not.toContain('pubsub');
  expect(read).not.toContain('contact_inbox');
  expect(read).not.toContain('previous_changes');
});

test('conversations come as fetched and as changed by a live update', () => {
  const forms = conversations.map(({ conversation }) => [
    'channel' in conversation,
    'channel' in conversation.meta,
  ]);
  expect(forms).toContainEqual([true, false]);
  expect(forms).toContainEqual([false, true]);
  expect(forms).not.toContainEqual([true, true]);
});

test('every display type of a custom attribute is defined', () => {
  const types = attributeDefinitions.map(({ attribute_display_type: type }) => type);
  expect(new Set(types).size).toBe(8);
});

test('a new message is the newest one and counts as unread', () => {
  const [before] = conversations;
  const after = withNewMessage(withNewMessage(before)).conversation;
  expect(after.unread_count).toBe(before.conversation.unread_count + 2);
  expect(new Set(after.messages.map(({ id }) => id)).size).toBe(after.messages.length);
  expect(after.messages.at(-1)).toMatchObject({ message_type: 0, created_at: after.timestamp });
});
