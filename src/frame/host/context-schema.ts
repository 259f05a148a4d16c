import * as z from 'zod/mini';

/*
 * What a helpdesk sends to a dashboard app, as one canonical shape.
 *
 * The payload is a dump of the dashboard's own store. Its records are merged from several serializers,
 * so one field may change its type during one session: `first_reply_created_at` is a number when
 * fetched and a date string after a live update. The schemas therefore say what real hosts send, not
 * what one page of documentation promises.
 *
 * The schemas are also the allow-list. A member that is not named here never gets past the reader:
 * that is how `contact_inbox.pubsub_token`, `previous_changes` and tokens that some hosts add stay out.
 * Think before you name another one.
 *
 * Times are integer seconds since 1970 unless said otherwise; 0 means "never". Every member may be
 * absent, and nearly every one may be null. Names are the wire's own, so that the helpdesk's
 * documentation applies.
 *
 * @see https://github.com/chatwoot/chatwoot/blob/develop/app/views/api/v1/conversations/partials/_conversation.json.jbuilder (as fetched)
 * @see https://github.com/chatwoot/chatwoot/blob/develop/app/presenters/conversations/event_data_presenter.rb (after a live update)
 */

const text = z.optional(z.nullable(z.string()));
const number = z.optional(z.nullable(z.number()));
/** An integer; some brands use UUIDs. */
const id = z.optional(z.nullable(z.union([z.number(), z.string()])));
const flag = z.optional(z.nullable(z.boolean()));
const time = z.optional(z.nullable(z.union([z.number(), z.string()])));
const record = z.optional(z.nullable(z.record(z.string(), z.unknown())));

const contactAttributes = z.object({
  description: text,
  company_name: text,
  city: text,
  country: text,
  country_code: text,
  /** By network; `whatsapp` is a user name, which a contact may have instead of a number. */
  social_profiles: z.optional(z.nullable(z.record(z.string(), z.nullable(z.string())))),
  /* What the channel itself says of its user: the id stays, the name may change. Not every channel has both. */
  social_facebook_user_id: id,
  social_facebook_user_name: text,
  social_instagram_user_id: id,
  social_instagram_user_name: text,
  social_telegram_user_id: id,
  social_telegram_user_name: text,
  social_line_user_id: id,
  social_line_user_name: text,
  social_tiktok_user_id: id,
  social_tiktok_user_name: text,
  social_twitter_user_id: id,
  social_twitter_user_name: text,
  social_whatsapp_user_id: id,
  social_whatsapp_user_name: text,
});

const contact = z.object({
  id,
  name: text,
  email: text,
  phone_number: text,
  /** The customer's id in the company's own systems, where the company has set one. */
  identifier: text,
  thumbnail: text,
  blocked: flag,
  /** `group`: several people, some brands say so. */
  group_type: text,
  availability_status: text,
  last_activity_at: number,
  created_at: number,
  additional_attributes: z.optional(z.nullable(contactAttributes)),
  /** Keys and values byte for byte as the host sent them; look one up with `attributeNamed`. */
  custom_attributes: record,
});

/** An agent, or a bot: `meta.assignee_type` says which. A bot's `outgoing_url` stays out, for it may hold a secret. */
const assignee = z.object({
  id,
  account_id: id,
  name: text,
  available_name: text,
  email: text,
  role: text,
  thumbnail: text,
  availability_status: text,
  auto_offline: flag,
  confirmed: flag,
  /** Of a bot. */
  description: text,
  bot_type: text,
  /** After a live update: `user`, `agent_bot`. */
  type: text,
  avatar_url: text,
});

const team = z.object({ id, name: text });

/** A contact, an agent (`type: 'user'`) or a bot; which members are there depends on `type`. */
const messageSender = z.object({
  id,
  type: text,
  name: text,
  available_name: text,
  email: text,
  phone_number: text,
  identifier: text,
  avatar_url: text,
  thumbnail: text,
  additional_attributes: z.optional(z.nullable(contactAttributes)),
  custom_attributes: record,
});

const attachment = z.object({
  id,
  file_type: text,
  file_size: number,
  extension: text,
  data_url: text,
  thumb_url: text,
  fallback_title: text,
});

const message = z.object({
  /** An integer, or a UUID while the message is still being sent. */
  id: z.union([z.number(), z.string()]),
  /** Untrusted Markdown- or HTML-like text: render it as text only. */
  content: text,
  /** 0 incoming, 1 outgoing, 2 activity, 3 template. */
  message_type: number,
  content_type: text,
  content_attributes: record,
  status: text,
  /** true: an internal note, for agents only. */
  private: flag,
  created_at: number,
  inbox_id: id,
  conversation_id: id,
  sender: z.optional(z.nullable(messageSender)),
  attachments: z.optional(z.nullable(z.array(z.nullable(attachment)))),
});

const conversation = z.object({
  /** Unique within one account only. */
  id,
  uuid: text,
  account_id: id,
  inbox_id: id,
  /** open, resolved, pending, snoozed; a newer host may send others. */
  status: text,
  /** low, medium, high, urgent. */
  priority: text,
  /** `group`: several people write, some brands say so. */
  group_type: text,
  labels: z.optional(z.nullable(z.array(z.string()))),
  muted: flag,
  can_reply: flag,
  unread_count: number,
  created_at: number,
  timestamp: number,
  last_activity_at: number,
  /** Seconds with a fraction. */
  updated_at: number,
  /** ISO 8601; older hosts send seconds. */
  snoozed_until: time,
  /** Seconds when fetched, ISO 8601 after a live update. */
  first_reply_created_at: time,
  waiting_since: number,
  agent_last_seen_at: number,
  assignee_last_seen_at: number,
  contact_last_seen_at: number,
  /** For instance `Channel::WebWidget`. Filled in from `meta.channel` where only that was sent. */
  channel: text,
  /**
   * By channel: `browser`, `referer` and `initiated_at` of the web widget, `mail_subject` of an email; on an API
   * channel whatever its owner stores there. So nothing is promised of a value's type.
   */
  additional_attributes: record,
  /** Keys and values byte for byte as the host sent them; look one up with `attributeNamed`. */
  custom_attributes: record,
  meta: z.optional(
    z.nullable(
      z.object({
        sender: z.optional(z.nullable(contact)),
        assignee: z.optional(z.nullable(assignee)),
        /** User, AgentBot, Captain::Assistant…: anything but a User is a bot. Filled from the assignee where only that says it. */
        assignee_type: text,
        team: z.optional(z.nullable(team)),
        channel: text,
        /** Whether the website proved who its visitor is. When not true, the contact's data is what the visitor typed. */
        hmac_verified: flag,
      }),
    ),
  ),
  /** The newest of those that the agent's screen has loaded, 100 at most: never "the history". */
  messages: z.optional(z.nullable(z.array(message))),
  last_non_activity_message: z.optional(z.nullable(message)),
  allMessagesLoaded: flag,
  dataFetched: flag,
});

const currentAgent = z.object({ id, name: text, email: text });

/** How the helpdesk's administrators describe a custom attribute. */
const attributeDefinition = z.object({
  attribute_key: z.string(),
  attribute_display_name: text,
  /** text, number, currency, percent, link, date, list, checkbox. */
  attribute_display_type: text,
  /** conversation_attribute, contact_attribute, company_attribute. */
  attribute_model: text,
  attribute_values: z.optional(z.nullable(z.array(z.union([z.string(), z.number()])))),
});

/** The whole context, in canonical spelling. */
export const context = z.object({
  conversation: z.optional(z.nullable(conversation)),
  contact: z.optional(z.nullable(contact)),
  currentAgent: z.optional(z.nullable(currentAgent)),
  customAttributes: z.optional(z.nullable(z.array(attributeDefinition))),
  /** light or dark; only the newest hosts send it. */
  theme: text,
});

export type Conversation = z.infer<typeof conversation>;
export type Contact = z.infer<typeof contact>;
export type CurrentAgent = z.infer<typeof currentAgent>;
export type Message = z.infer<typeof message>;
export type AttributeDefinition = z.infer<typeof attributeDefinition>;

/** A context as the reader gives it: a part that was missing, null or `{}` is absent. */
export interface Context {
  readonly conversation?: Conversation;
  readonly contact?: Contact;
  readonly currentAgent?: CurrentAgent;
  readonly customAttributes?: readonly AttributeDefinition[];
  readonly theme?: 'light' | 'dark';
}
