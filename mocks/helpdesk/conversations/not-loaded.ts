import { inboxes } from '../store/account.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { fetched } from '../store/dump-conversation.ts';
import { activity, incoming, thread } from '../store/thread.ts';

const id = 1034;
const inbox = inboxes.sms;

const lines = [
  incoming('2026-11-20 13:48', 'Your driver left my parcel with a neighbour. Which one?'),
  activity('2026-11-20 13:49', 'Conversation was snoozed by Priya Nair'),
];

/** The contact's record is not in the store, and the conversation does not say who sent it either. */
export const contactNotLoaded: HelpdeskConversation = {
  conversation: fetched({
    id,
    inbox,
    messages: thread(id, inbox, lines),
    hmacVerified: null,
    status: 'snoozed',
    snoozed_until: '2026-11-25T08:00:00.000Z',
    unread_count: 1,
  }),
  contact: {},
};
