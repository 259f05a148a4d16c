import { inboxes, sam } from '../store/account.ts';
import { contactRecord } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { fetched } from '../store/dump-conversation.ts';
import { activity, incoming, outgoing, template, thread } from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1035;
const inbox = inboxes.email;

const mei = contactRecord({
  id: 308,
  name: 'Mei Tanaka',
  email: 'mei.tanaka@example.com',
  additional_attributes: { company_name: '田中珈琲', city: '京都', country_code: 'JP' },
  custom_attributes: { newsletter: true },
  last_activity_at: at('2026-11-20 06:12'),
  created_at: at('2026-11-18 02:30'),
});

const lines = [
  incoming(
    '2026-11-19 05:40',
    'Hello, I made an account yesterday. Is there a smallest quantity for a first wholesale order?',
    mei,
    { content_type: 'incoming_email' },
  ),
  outgoing('2026-11-19 08:05', 'Welcome, Mei! Five kilograms, and you can mix.', sam, {
    status: 'delivered',
  }),
  incoming('2026-11-20 06:10', 'Great, then I will order next week.', mei),
  activity('2026-11-20 06:12', 'Conversation was marked resolved by Sam Rivera'),
  template('2026-11-20 06:12', 'Please rate the conversation', {
    content_type: 'input_csat',
    content_attributes: { display_type: 'emoji' },
  }),
];

/** A customer who has an account and has not ordered yet; the conversation is over. */
export const meiBeforeHerFirstOrder: HelpdeskConversation = {
  conversation: fetched({
    id,
    inbox,
    contact: mei,
    messages: thread(id, inbox, lines),
    assignee: sam,
    hmacVerified: null,
    status: 'resolved',
    additional_attributes: { source: 'email', mail_subject: 'First wholesale order' },
  }),
  contact: mei,
};
