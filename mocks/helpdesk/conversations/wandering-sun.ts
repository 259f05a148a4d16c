import { inboxes } from '../store/account.ts';
import { contactRecord } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { fetched } from '../store/dump-conversation.ts';
import { incoming, template, thread } from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1036;
const inbox = inboxes.website;

const visitor = contactRecord({
  id: 307,
  name: 'wandering-sun-42',
  email: null,
  phone_number: '',
  identifier: null,
  availability_status: null,
  last_activity_at: at('2026-11-21 20:17'),
  created_at: at('2026-11-21 20:16'),
});

const lines = [
  incoming('2026-11-21 20:16', 'is the black friday sale already on?', visitor),
  template('2026-11-21 20:16', 'Give the team a way to reach you.'),
  template('2026-11-21 20:16', 'Get notified by email', { content_type: 'input_email' }),
  incoming('2026-11-21 20:17', 'no thanks', visitor),
];

/** A visitor with a made-up name and nothing to look them up by. */
export const anonymousVisitor: HelpdeskConversation = {
  conversation: fetched({
    id,
    inbox,
    contact: visitor,
    messages: thread(id, inbox, lines),
    hmacVerified: null,
    unread_count: 2,
    additional_attributes: {
      browser: { browser_name: 'Chrome', platform_name: 'Android' },
      referer: 'https://shop.example.com/sale',
      initiated_at: {
        timestamp: 'Sat Nov 21 2026 21:16:40 GMT+0100 (Central European Standard Time)',
      },
    },
  }),
  contact: visitor,
};
