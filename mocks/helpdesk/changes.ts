import { pushedAgent, sam } from './store/account.ts';
import { contactRecord } from './store/contact.ts';
import type { HelpdeskConversation } from './store/conversation-record.ts';
import { incoming, thread } from './store/thread.ts';
import { iso } from './store/time.ts';

const SECONDS_BETWEEN = 60;
const SAID = 'One more thing: could you call me back before five?';

/** The conversation after its customer has written once more, a minute after what came last. */
export function withNewMessage(before: HelpdeskConversation): HelpdeskConversation {
  const { conversation, contact } = before;
  const { id, inbox_id, messages } = conversation;
  const now = conversation.last_activity_at + SECONDS_BETWEEN;
  const from = contact.id === undefined ? undefined : contact;
  const line = incoming(iso(now).slice(0, 19), SAID, from);
  const inbox = { id: inbox_id };
  const said = thread(id, inbox, [{ ...line, id: id * 1000 + messages.length + 1 }]);
  return {
    contact,
    conversation: {
      ...conversation,
      messages: [...messages, ...said],
      unread_count: conversation.unread_count + 1,
      timestamp: now,
      last_activity_at: now,
      waiting_since: now,
      updated_at: now + 0.5,
      ...(said[0] && { last_non_activity_message: said[0] }),
    },
  };
}

/** The conversation after the current agent has taken it, in the form that the record already has. */
export function withCurrentAgentAssigned(before: HelpdeskConversation): HelpdeskConversation {
  const { conversation } = before;
  const assignee = conversation.channel === undefined ? sam : pushedAgent(sam);
  return {
    ...before,
    conversation: { ...conversation, meta: { ...conversation.meta, assignee } },
  };
}

/** The conversation after the helpdesk has filed it under another contact, in place and without a word. */
export function withAnotherContact({ conversation }: HelpdeskConversation): HelpdeskConversation {
  const contact = contactRecord({
    id: 390,
    name: 'Robin Vale',
    email: 'robin.vale@example.com',
    last_activity_at: conversation.last_activity_at,
    created_at: conversation.created_at,
  });
  return {
    contact,
    conversation: { ...conversation, meta: { ...conversation.meta, sender: contact } },
  };
}
