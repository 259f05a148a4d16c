import { contextOf } from '../context-of.ts';
import { appContext } from '../contexts.ts';
import {
  annasConversation,
  annasConversationResolved,
  bensConversation,
  conversationWithoutContact,
} from '../conversations.ts';

/** What the helpdesk may have to tell. */
const DATA = {
  anna: annasConversation,
  'anna, resolved': annasConversationResolved,
  'anna, another conversation': {
    ...annasConversation,
    conversation: { ...annasConversation.conversation, id: 43 },
  },
  ben: bensConversation,
  'ben, another address': {
    ...bensConversation,
    contact: { ...bensConversation.contact, email: 'ben@home.test' },
  },
  'somebody without an address': {
    ...bensConversation,
    conversation: { ...bensConversation.conversation, id: 44 },
    contact: { id: 13, name: 'Somebody' },
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
