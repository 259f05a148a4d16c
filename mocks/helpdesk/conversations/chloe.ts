import { inboxes, priya } from '../store/account.ts';
import { contactRecord } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { fetched } from '../store/dump-conversation.ts';
import { file, incoming, outgoing, thread } from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1040;
const inbox = inboxes.email;

const chloe = contactRecord({
  id: 303,
  name: 'Chloé Dubois',
  email: 'chloe.dubois@example.com',
  additional_attributes: { city: 'Lyon', country: 'France', country_code: 'FR' },
  // What a form that was never filled in leaves behind.
  custom_attributes: '',
  last_activity_at: at('2026-11-22 17:05'),
  created_at: at('2024-06-01 08:00'),
});

const asEmail = {
  content_type: 'incoming_email',
  content_attributes: {
    email: { subject: 'Re: Commande FR-2204', from: ['chloe.dubois@example.com'], multipart: true },
  },
  source_id: 'CAF9b2.1122@mail.example.com',
} as const;

const lines = [
  incoming(
    '2026-11-20 18:44',
    'Bonjour,\n\nMy order FR-2204 was cancelled although my card works everywhere else. Your shop says “insufficient funds”, my bank says nobody ever asked.\n\nWhat is going on?\n\nChloé Dubois',
    chloe,
    asEmail,
  ),
  outgoing(
    '2026-11-21 09:10',
    'Bonjour Chloé,\n\nthank you for telling us. Could you send us what your bank wrote?\n\nKind regards\nPriya',
    priya,
    { status: 'sent' },
  ),
  incoming(
    '2026-11-22 17:05',
    'Here it is, attached. And while we are at it: I asked for my money for FR-2171 four weeks ago.',
    chloe,
    {
      ...asEmail,
      source_id: 'CAF9b2.1124@mail.example.com',
      attachments: [file(7002, 'lettre-de-la-banque.pdf'), null],
    },
  ),
];

/** By email, unassigned, and with good reason to be angry. */
export const chloeUnanswered: HelpdeskConversation = {
  conversation: fetched({
    id,
    inbox,
    contact: chloe,
    messages: thread(id, inbox, lines),
    hmacVerified: null,
    priority: 'urgent',
    labels: ['payment', 'complaint'],
    unread_count: 1,
    additional_attributes: { source: 'email', mail_subject: 'Commande FR-2204 annulée ?' },
    custom_attributes: null,
  }),
  contact: chloe,
};
