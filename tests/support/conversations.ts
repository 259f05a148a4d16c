/*
 * What a helpdesk posts about two conversations of one account. Small on purpose: for tests of when a
 * context is taken, not of how it is read.
 */

export const annasConversation = {
  conversation: {
    id: 41,
    account_id: 7,
    status: 'open',
    channel: 'Channel::Email',
    dataFetched: true,
  },
  contact: { id: 11, name: 'Anna Lindqvist', email: 'anna.lindqvist@example.com' },
  currentAgent: { id: 5, name: 'Kim', email: 'kim@example.test' },
};

/** The same conversation a moment later: something in it has changed, and nothing about Anna. */
export const annasConversationResolved = {
  ...annasConversation,
  conversation: { ...annasConversation.conversation, status: 'resolved' },
};

export const bensConversation = {
  conversation: {
    id: 42,
    account_id: 7,
    status: 'open',
    channel: 'Channel::Email',
    dataFetched: true,
  },
  contact: { id: 12, name: 'Ben', email: 'ben@example.test' },
  currentAgent: annasConversation.currentAgent,
};

/** Anna's conversation while the helpdesk still loads its messages: it has the last one, and says no `dataFetched`. */
export const annasConversationOpenedEarly = {
  ...annasConversation,
  conversation: {
    id: 41,
    account_id: 7,
    status: 'open',
    channel: 'Channel::Email',
    messages: [
      { id: 6, content: 'Where is my order?', message_type: 0, created_at: 1_790_000_360 },
    ],
  },
};

/** Anna's conversation before the helpdesk has loaded who it is with. */
export const conversationWithoutContact = {
  conversation: annasConversation.conversation,
  currentAgent: annasConversation.currentAgent,
};
