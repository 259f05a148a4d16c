import type { MessageRecord } from './message-record.ts';
import type {
  AgentRecord,
  BotRecord,
  ContactInboxRow,
  ContactRecord,
  ConversationDetails,
  CustomAttributes,
  FetchedBotRecord,
  NotLoaded,
  TeamRecord,
} from './records.ts';

export interface ConversationRecord {
  readonly id: number;
  readonly account_id: number;
  readonly inbox_id: number;
  readonly status: 'open' | 'resolved' | 'pending' | 'snoozed';
  readonly priority: 'low' | 'medium' | 'high' | 'urgent' | null;
  readonly labels: readonly string[];
  readonly muted: boolean;
  readonly can_reply: boolean;
  readonly unread_count: number;
  readonly created_at: number;
  readonly timestamp: number;
  readonly last_activity_at: number;
  /** Seconds with a fraction. */
  readonly updated_at: number;
  readonly snoozed_until: string | null;
  /** Seconds when fetched, ISO 8601 or null after a live update. */
  readonly first_reply_created_at: number | string | null;
  readonly waiting_since: number;
  readonly agent_last_seen_at: number;
  readonly contact_last_seen_at: number;
  readonly additional_attributes: ConversationDetails;
  readonly custom_attributes: CustomAttributes;
  readonly messages: readonly MessageRecord[];
  readonly meta: {
    readonly sender?: ContactRecord;
    readonly assignee?: AgentRecord | BotRecord | FetchedBotRecord | null;
    readonly assignee_type?: 'User' | 'AgentBot' | null;
    readonly team?: TeamRecord | null;
    readonly channel?: string;
    readonly hmac_verified: boolean | null;
  };
  readonly allMessagesLoaded: boolean;
  readonly dataFetched: boolean;
  /** Fetched only, like the next three. */
  readonly uuid?: string;
  readonly assignee_last_seen_at?: number;
  readonly sla_policy_id?: number | null;
  readonly last_non_activity_message?: MessageRecord | null;
  /** After a live update only, like the next one. */
  readonly channel?: string;
  readonly contact_inbox?: ContactInboxRow;
}

/** One line of the conversation list, with both parts that a context is made of. */
export interface HelpdeskConversation {
  readonly conversation: ConversationRecord;
  readonly contact: ContactRecord | NotLoaded;
}
