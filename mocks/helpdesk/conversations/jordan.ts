import { inboxes, sam } from '../store/account.ts';
import { contactRecord } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { fetched } from '../store/dump-conversation.ts';
import { incoming, outgoing, privateNote, template, thread } from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1038;
const inbox = inboxes.website;

const jordan = contactRecord({
  id: 305,
  name: 'Jordan Smith',
  email: 'shared.inbox@example.com',
  phone_number: '',
  last_activity_at: at('2026-11-22 15:31'),
  created_at: at('2026-11-22 15:20'),
});

const lines = [
  incoming(
    '2026-11-22 15:20',
    'Hi, can you tell me what we last ordered and what we paid for it?',
    jordan,
  ),
  template('2026-11-22 15:20', 'Get notified by email', {
    content_type: 'input_email',
    content_attributes: { submitted_email: 'shared.inbox@example.com' },
  }),
  outgoing('2026-11-22 15:27', 'Hi Jordan! Which company are you with?', sam),
  privateNote(
    '2026-11-22 15:29',
    'Three customers use this address, and the visitor is not signed in. No order details before we know who it is.',
    sam,
  ),
  incoming('2026-11-22 15:31', 'Why does that matter? I have given you my email.', jordan),
  // Not yet confirmed by the server: such a message has a UUID for an id.
  outgoing('2026-11-22 15:33', 'It belongs to more than one company, so I have to ask.', sam, {
    id: '0d3b7f5e-6a51-4f0e-8f5a-2b1c3d4e5f60',
    status: 'progress',
  }),
];

/** The website did not prove who writes, and the address that was typed in belongs to several customers. */
export const jordanAmbiguous: HelpdeskConversation = {
  conversation: fetched({
    id,
    inbox,
    contact: jordan,
    messages: thread(id, inbox, lines),
    assignee: sam,
    hmacVerified: false,
    priority: 'low',
    additional_attributes: {
      browser: {
        device_name: 'Unknown',
        browser_name: 'Chrome',
        platform_name: 'Windows',
        browser_version: '156.0',
        platform_version: '11.0',
      },
      referer: 'https://shop.example.com/',
    },
  }),
  contact: jordan,
};
