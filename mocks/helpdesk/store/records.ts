/*
 * What lies in the pretend helpdesk's store, and so what a dump of it sends: every member, also those
 * that an app must not keep (`contact_inbox.pubsub_token`, `previous_changes`).
 *
 * Two serializers write into one store. A record that was fetched has another shape than the same
 * record after a live update over the websocket; the members of both are optional here.
 *
 * Times are integer seconds since 1970; 0 means "never".
 */

/** A custom attribute holds what an integration once wrote; a form never filled in stores `''`. */
export type CustomAttributes = Readonly<Record<string, unknown>> | '' | null;

export interface ContactDetails {
  readonly description?: string;
  readonly company_name?: string;
  readonly city?: string;
  readonly country?: string;
  readonly country_code?: string;
  readonly social_profiles?: Readonly<Record<string, string>>;
}

export interface ContactRecord {
  readonly id: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone_number: string | null;
  readonly identifier: string | null;
  readonly thumbnail: string;
  readonly blocked: boolean;
  readonly additional_attributes: ContactDetails;
  readonly custom_attributes: CustomAttributes;
  /** Fetched only, like the two times. */
  readonly availability_status?: 'online' | 'offline' | null;
  readonly last_activity_at?: number;
  readonly created_at?: number;
  /** After a live update only. */
  readonly type?: 'contact';
}

/** The contacts are another request than the conversations; until it is answered there is `{}`. */
export type NotLoaded = Readonly<Partial<Record<keyof ContactRecord, undefined>>>;

export interface AgentRecord {
  readonly id: number;
  readonly name: string;
  readonly available_name: string;
  readonly availability_status: string;
  readonly thumbnail: string;
  /** Fetched only, like the next four. */
  readonly account_id?: number;
  readonly auto_offline?: boolean;
  readonly confirmed?: boolean;
  readonly email?: string;
  readonly role?: 'agent' | 'administrator';
  /** After a live update only. */
  readonly avatar_url?: string;
  readonly type?: 'user';
}

/** A bot in place of an agent. */
export interface BotRecord {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly avatar_url: string;
  readonly type: 'agent_bot';
}

/** The same as fetched. */
export interface FetchedBotRecord {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly thumbnail: string;
  readonly outgoing_url: string;
  readonly bot_type: string;
}

export interface TeamRecord {
  readonly id: number;
  readonly name: string;
}

/** A row of the helpdesk's database. Who has the token can listen to the customer's own channel. */
export interface ContactInboxRow {
  readonly id: number;
  readonly contact_id: number;
  readonly inbox_id: number;
  readonly source_id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly hmac_verified: boolean;
  readonly pubsub_token: string;
}

export interface ConversationDetails {
  readonly browser?: Readonly<Record<string, string>>;
  readonly browser_language?: string;
  readonly referer?: string;
  readonly initiated_at?: { readonly timestamp: string };
  readonly mail_subject?: string;
  readonly source?: string;
}
