import type { AgentRecord, BotRecord, ContactRecord } from './records.ts';

export interface AttachmentRecord {
  readonly id: number;
  readonly message_id: number;
  readonly file_type: 'image' | 'audio' | 'video' | 'file' | 'location' | 'fallback';
  readonly account_id: number;
  readonly extension: string | null;
  readonly data_url: string;
  readonly thumb_url: string;
  readonly file_size: number;
  readonly fallback_title?: string;
}

export interface MessageRecord {
  readonly id: number | string;
  readonly content: string | null;
  readonly account_id: number;
  readonly inbox_id: number;
  readonly conversation_id: number;
  /** 0 incoming, 1 outgoing, 2 activity, 3 template. */
  readonly message_type: 0 | 1 | 2 | 3;
  readonly content_type: string;
  readonly content_attributes: Readonly<Record<string, unknown>>;
  readonly status: 'sent' | 'delivered' | 'read' | 'failed' | 'progress' | null;
  readonly private: boolean;
  readonly created_at: number;
  readonly source_id: string | null;
  /** Activities and most templates have none. */
  readonly sender?: ContactRecord | AgentRecord | BotRecord;
  /** An upload that was taken back leaves null in its place. */
  readonly attachments?: readonly (AttachmentRecord | null)[] | null;
  /** After an edit: the text as it was before. */
  readonly previous_changes?: Readonly<Record<string, readonly unknown[]>>;
}
