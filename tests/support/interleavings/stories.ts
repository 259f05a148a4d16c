import { contextOf } from '../context-of.ts';
import { appContext } from '../contexts.ts';
import {
  annasConversation,
  annasConversationOpenedEarly,
  annasConversationResolved,
  bensConversation,
  conversationWithoutContact,
} from '../conversations.ts';

/** Anna's conversation with these messages. Their ids say their order. */
function annasMessages(...ids: readonly number[]) {
  const messages = ids.map((id) => ({ id, created_at: id }));
  return { ...annasConversation, conversation: { ...annasConversation.conversation, messages } };
}

const THREE_THOUSAND = Array.from({ length: 3_000 }, (_, index) => 3_000 - index);

/** What the helpdesk may send. */
const DATA = {
  anna: annasConversation,
  'anna, resolved': annasConversationResolved,
  'anna, opened early': annasConversationOpenedEarly,
  'anna, messages': annasMessages(1, 2, 3, 4),
  'anna, the same messages, unordered and twice': annasMessages(3, 4, 1, 2, 4, 3),
  'anna, 3,000 messages, newest first': annasMessages(...THREE_THOUSAND),
  'anna, another conversation': {
    ...annasConversation,
    conversation: { ...annasConversation.conversation, id: 43 },
  },
  ben: bensConversation,
  'ben, another address': {
    ...bensConversation,
    contact: { ...bensConversation.contact, email: 'ben@home.test' },
  },
  'a contact without an address': {
    ...bensConversation,
    conversation: { ...bensConversation.conversation, id: 44 },
    contact: { id: 13, name: 'No Address' },
  },
  'a contact that is not loaded': conversationWithoutContact,
} as const;

export type Story = keyof typeof DATA;

export const STORIES = Object.keys(DATA) as Story[];

/** As the helpdesk posts it. */
export const TEXTS = each((data) => JSON.stringify(appContext(data)));

/** As the app reads it. */
export const CONTEXTS = each(contextOf);

function each<T>(make: (data: object) => T): Readonly<Record<Story, T>> {
  return Object.fromEntries(STORIES.map((story) => [story, make(DATA[story])])) as Record<Story, T>;
}
