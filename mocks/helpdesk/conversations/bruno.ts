import { inboxes, pushedAgent, sam } from '../store/account.ts';
import { contactRecord, pushedContact } from '../store/contact.ts';
import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { updatedLive } from '../store/dump-conversation.ts';
import { incoming, outgoing, privateNote, thread, type Line } from '../store/thread.ts';
import { at } from '../store/time.ts';

const id = 1041;
const inbox = inboxes.whatsApp;

const bruno = contactRecord({
  id: 302,
  name: 'Bruno Costa',
  phone_number: '+5511987654321',
  additional_attributes: { city: 'São Paulo', country: 'Brazil', country_code: 'BR' },
  custom_attributes: { plan: 'Restaurant', 'VIP-Level': 3 },
  last_activity_at: at('2026-11-23 08:57'),
  created_at: at('2025-11-28 12:00'),
});

const QUESTIONS = [
  'Bom dia! Can you add ten more packs of the roasted coffee to today’s order?',
  'The milk did not come with the delivery.',
  'When does the driver arrive?',
  'Please send me the invoice again.',
  'Two packs of cups were open.',
  'Perfect, thank you 🙏',
] as const;

const ANSWERS = [
  'Done, they leave with the afternoon van.',
  'Sorry, Bruno. It is on the way to you now.',
  'Between two and three this afternoon.',
  'Sent to the number on your account.',
  'I have taken them off the invoice.',
  'Any time!',
] as const;

const EXCHANGES = 58;
const FIRST_ASKED = Date.parse('2026-11-08T05:10:00Z');
const SIX_HOURS = 21_600_000;

/** A customer who writes four times a day. */
const lines: readonly Line[] = [
  ...Array.from({ length: EXCHANGES }, (_, index) => exchange(index)).flat(),
  privateNote('2026-11-23 08:30', 'Third broken delivery this month. Talk to the warehouse.', sam),
  incoming('2026-11-23 08:52', 'Order B-0500 is still pending. Is something wrong?', bruno),
  incoming('2026-11-23 08:54', 'We need it before lunch tomorrow', bruno, {
    content_attributes: { is_edited: true },
    previous_changes: {
      content: ['We need it before lunch today', 'We need it before lunch tomorrow'],
    },
  }),
  incoming('2026-11-23 08:57', 'Or should I order somewhere else this time?', bruno),
];

function exchange(index: number): Line[] {
  const asked = new Date(FIRST_ASKED + index * SIX_HOURS);
  const answered = new Date(asked.getTime() + 420_000);
  return [
    incoming(minuteOf(asked), QUESTIONS[index % QUESTIONS.length] ?? null, bruno),
    outgoing(minuteOf(answered), ANSWERS[index % ANSWERS.length] ?? '', sam, {
      status: 'delivered',
    }),
  ];
}

function minuteOf(date: Date): string {
  return date.toISOString().slice(0, 16).replace('T', ' ');
}

/** Known by phone number only, 120 messages long, and already changed by live updates. */
export const brunoWithALongThread: HelpdeskConversation = {
  conversation: updatedLive({
    id,
    inbox,
    contact: pushedContact(bruno),
    messages: thread(id, inbox, lines),
    assignee: pushedAgent(sam),
    hmacVerified: false,
    priority: 'high',
    labels: ['delivery'],
    unread_count: 3,
    allMessagesLoaded: false,
    custom_attributes: { order_number: 'B-0500' },
    pubsubToken: 'pretend-pubsub-token-of-bruno',
  }),
  contact: bruno,
};
