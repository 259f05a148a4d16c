import { inboxes, ordersTeam, priya } from '../store/account.ts';
import { contactRecord, pushedContact } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { updatedLive } from '../store/dump-conversation.ts';
import { activity, incoming, privateNote, thread } from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1039;
const inbox = inboxes.website;

const yael = contactRecord({
  id: 304,
  name: 'יעל כהן',
  email: 'yael.cohen@example.com',
  identifier: 'cus_yael',
  additional_attributes: { company_name: 'קפה הנמל', city: 'תל אביב', country_code: 'IL' },
  custom_attributes: { plan: 'סיטונאי', newsletter: false },
  availability_status: 'online',
  last_activity_at: at('2026-11-23 07:22'),
  created_at: at('2023-01-08 06:30'),
});

const lines = [
  activity('2026-11-23 07:15', 'Conversation was reopened by יעל כהן'),
  incoming('2026-11-23 07:15', 'שלום, מתי תישלח ההזמנה IL-310?', yael),
  incoming('2026-11-23 07:19', 'שילמתי לפני שבועיים, ובאתר עדיין כתוב "paid" ולא "shipped".', yael),
  privateNote('2026-11-23 07:20', 'The copper pots are back in stock tomorrow.', priya),
  incoming('2026-11-23 07:22', 'אפשר גם להוסיף קילו הל להזמנה?', yael),
];

/** Written from right to left. Unassigned and unanswered, in the form of a live update. */
export const yaelWritingHebrew: HelpdeskConversation = {
  conversation: updatedLive({
    id,
    inbox,
    contact: pushedContact(yael),
    messages: thread(id, inbox, lines),
    team: ordersTeam,
    hmacVerified: true,
    labels: ['משלוח'],
    unread_count: 3,
    additional_attributes: {
      browser: {
        device_name: 'iPhone',
        browser_name: 'Safari',
        platform_name: 'iOS',
        browser_version: '20.1',
        platform_version: '20.1',
      },
      browser_language: 'he',
      referer: 'https://shop.example.com/he/orders',
    },
    pubsubToken: 'pretend-pubsub-token-of-yael',
  }),
  contact: yael,
};
