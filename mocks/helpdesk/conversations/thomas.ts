import { inboxes, sam } from '../store/account.ts';
import { contactRecord } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { fetched } from '../store/dump-conversation.ts';
import { incoming, outgoing, thread } from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1033;
const inbox = inboxes.email;

const WITHOUT_ANY_SPACE = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2);

const thomas = contactRecord({
  id: 310,
  name: 'Thomas Oluwaseun Okafor-Winterbottom the Third',
  email: 'thomas.okafor@example.com',
  additional_attributes: {
    description: `Prefers to be called in the afternoon and never on a Friday. ${WITHOUT_ANY_SPACE}`,
    company_name:
      'Okafor, Winterbottom, Featherstonehaugh & Cholmondeley (International) Holdings Limited',
    city: 'Ynys Môn',
    country: 'United Kingdom',
    country_code: 'GB',
  },
  custom_attributes: {
    account_notes: `Ask for the second secretary. ${WITHOUT_ANY_SPACE}`,
    satisfaction: 7,
    credit_limit: '1000066.00',
    discount: 0.5,
    crm_profile: 'javascript:alert(document.domain)',
    renewal_date: '2027-02-28T00:00:00.000Z',
    plan: 'Platinum by invitation only, with a dedicated account manager',
    newsletter: false,
    legacy_ref: 'GB/1987/00042-B',
    imported: { from: 'old-crm', rows: [1, 2, 3], checked: null },
  },
  last_activity_at: at('2026-11-19 17:50'),
  created_at: at('2024-02-29 23:59'),
});

const lines = [
  incoming(
    '2026-11-19 17:41',
    'Dear Sirs, the label on the box reads exactly this: <img src=x onerror=alert(1)>',
    thomas,
    { content_type: 'incoming_email' },
  ),
  incoming('2026-11-19 17:42', `Reference: ${WITHOUT_ANY_SPACE}`, thomas),
  outgoing(
    '2026-11-19 17:46',
    'Dear Mr Okafor-Winterbottom, thank you, I have passed it on to our **printers**.',
    sam,
    { status: 'failed' },
  ),
  incoming(
    '2026-11-19 17:50',
    'I am much obliged. '.concat(
      'As to GB-9003, kindly note that all sixty lines are wanted, in the order in which they were listed, and that the customs papers have to name each of them. '.repeat(
        4,
      ),
    ),
    thomas,
  ),
];

/** Long words, markup in a message, and a custom attribute of every kind there is. */
export const thomasWithLongValues: HelpdeskConversation = {
  conversation: fetched({
    id,
    inbox,
    contact: thomas,
    messages: thread(id, inbox, lines),
    assignee: sam,
    hmacVerified: null,
    labels: ['by-invitation-only', 'customs', 'never-call-on-a-friday', 'printers', 'spare-parts'],
    unread_count: 12,
    additional_attributes: {
      source: 'email',
      mail_subject: `Concerning the matter of the spare parts, our reference ${WITHOUT_ANY_SPACE}`,
    },
    custom_attributes: {
      order_number: 'GB-9002-REPLACEMENT-OF-GB-8999-AND-GB-8998',
      refund_due: 12.5,
    },
  }),
  contact: thomas,
};
