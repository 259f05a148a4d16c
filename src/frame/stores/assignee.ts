import type { Conversation } from '../host/context-schema.ts';

/** Whether a bot has the conversation, and not an agent. An older host that does not say means an agent. */
export function isAssignedToBot(conversation: Conversation | undefined): boolean {
  const { assignee, assignee_type: type } = conversation?.meta ?? {};
  return Boolean(assignee) && Boolean(type) && type !== 'User';
}
