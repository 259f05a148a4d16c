import { inboxes, ordersTeam, priya, sam } from '../store/account.ts';
import { contactRecord } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { fetched } from '../store/dump-conversation.ts';
import {
  activity,
  file,
  incoming,
  outgoing,
  privateNote,
  template,
  thread,
} from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1042;
const inbox = inboxes.website;

const anna = contactRecord({
  id: 301,
  name: 'Anna Lindqvist',
  email: 'anna.lindqvist@example.com',
  phone_number: '+46701234567',
  identifier: 'cus_anna',
  additional_attributes: {
    description: 'Runs a roastery café in Göteborg.',
    company_name: 'Nordlys Kaffe AB',
    city: 'Göteborg',
    country: 'Sweden',
    country_code: 'SE',
    social_profiles: { instagram: 'nordlyskaffe', linkedin: 'anna-lindqvist', twitter: '' },
  },
  custom_attributes: {
    plan: 'Wholesale',
    discount: 12.5,
    newsletter: true,
    crm_profile: 'https://crm.example.com/customers/cus_anna',
    renewal_date: '2027-03-15T00:00:00.000Z',
  },
  availability_status: 'online',
  last_activity_at: at('2026-11-23 09:41'),
  created_at: at('2025-03-15 09:24'),
});

const lines = [
  activity('2026-11-23 09:12', 'Conversation was assigned to orders & returns by Automation'),
  incoming(
    '2026-11-23 09:12',
    'Hej! I ordered six bags of the Guji last Monday, order 1042, and the tracking has not moved since Thursday.',
    anna,
  ),
  template('2026-11-23 09:12', 'Thanks for writing! We usually answer within a few minutes.'),
  activity('2026-11-23 09:18', 'Assigned to Sam Rivera by Priya Nair'),
  outgoing('2026-11-23 09:20', 'Hi Anna, sorry about that. Let me look where the parcel is.', sam),
  privateNote(
    '2026-11-23 09:26',
    'PostNord lost a pallet in Jönköping on Friday. If it does not show up today, send a new one for free.',
    priya,
  ),
  incoming(
    '2026-11-23 09:31',
    'Thank you! We open the new place on Saturday, so I am a bit nervous.',
    anna,
  ),
  incoming('2026-11-23 09:32', null, anna, { attachments: [file(7001, 'tracking.png', 'image')] }),
  outgoing(
    '2026-11-23 09:38',
    'It will be with you before Saturday. If the parcel has not been scanned by four o’clock, I send a new one by express.',
    sam,
  ),
  incoming('2026-11-23 09:41', 'Perfect. Could you also add a bag of the decaf to that?', anna),
];

/** The ordinary case with everything there: a signed-in customer, an assignee, a team, labels. */
export const annaVerified: HelpdeskConversation = {
  conversation: fetched({
    id,
    inbox,
    contact: anna,
    messages: thread(id, inbox, lines),
    assignee: sam,
    team: ordersTeam,
    hmacVerified: true,
    priority: 'medium',
    labels: ['delivery', 'wholesale'],
    unread_count: 1,
    additional_attributes: {
      browser: {
        device_name: 'Unknown',
        browser_name: 'Firefox',
        platform_name: 'macOS',
        browser_version: '151.0',
        platform_version: '15.6',
      },
      browser_language: 'sv',
      referer: 'https://shop.example.com/account/orders/1042',
      initiated_at: {
        timestamp: 'Mon Nov 23 2026 10:12:04 GMT+0100 (Central European Standard Time)',
      },
    },
    custom_attributes: { order_number: '1042', refund_due: 0, address_1: 'Storgatan 12' },
  }),
  contact: anna,
};
