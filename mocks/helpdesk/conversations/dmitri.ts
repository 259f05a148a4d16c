import { greeter, inboxes } from '../store/account.ts';
import { contactRecord, pushedContact } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { updatedLive } from '../store/dump-conversation.ts';
import { incoming, thread } from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1037;
const inbox = inboxes.telegram;

const dmitri = contactRecord({
  id: 306,
  name: 'Dmitri Volkov',
  email: 'dmitri.volkov@example.com',
  phone_number: null,
  additional_attributes: { social_profiles: { telegram: 'dvolkov' } },
  last_activity_at: at('2026-11-22 11:04'),
  created_at: at('2026-11-22 11:02'),
});

const lines = [
  incoming('2026-11-22 11:02', 'Hello, do you deliver to Tbilisi?', dmitri),
  {
    ...incoming('2026-11-22 11:02', 'Hi! I am the shop’s assistant. Is it about an order?'),
    message_type: 1,
    sender: greeter,
  } as const,
  incoming('2026-11-22 11:04', 'No, I have never ordered anything from you.', dmitri),
];

/** A stranger: the data API finds nobody. A bot has the conversation. */
export const dmitriUnknown: HelpdeskConversation = {
  conversation: updatedLive({
    id,
    inbox,
    contact: pushedContact(dmitri),
    messages: thread(id, inbox, lines),
    assignee: greeter,
    hmacVerified: false,
    status: 'pending',
    pubsubToken: 'pretend-pubsub-token-of-dmitri',
  }),
  contact: dmitri,
};
