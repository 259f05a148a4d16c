import type { AttributeDefinition } from './conversations/attribute-definitions.ts';
import { currentAgent } from './store/account.ts';
import type { HelpdeskConversation } from './store/conversation-record.ts';

export type Theme = 'light' | 'dark';

/** What all conversations of a helpdesk have in common. */
export interface Surroundings {
  readonly theme: Theme;
  readonly definitions: readonly AttributeDefinition[];
}

/** Everything a helpdesk can send about a conversation. */
export type AppContext = ReturnType<typeof contextOf>['data'];

/** A context as something may have made it: with members missing, or of any kind. */
export type SentContext = Readonly<Partial<Record<keyof AppContext, unknown>>>;

/** The message with the context: the store's records as they are, nothing removed. */
export function contextOf(
  { conversation, contact }: HelpdeskConversation,
  { theme, definitions }: Surroundings,
) {
  return {
    event: 'appContext',
    data: { conversation, contact, currentAgent, customAttributes: definitions, theme },
  } as const;
}
