import { ACCOUNT, type Inbox } from './account.ts';
import type { ConversationRecord } from './conversation-record.ts';
import type { MessageRecord } from './message-record.ts';
import type {
  AgentRecord,
  BotRecord,
  ContactRecord,
  FetchedBotRecord,
  TeamRecord,
} from './records.ts';
import { firstReply, firstTime, isSaidAloud, lastTime } from './thread-facts.ts';
import { iso } from './time.ts';

type OwnMember =
  | 'status'
  | 'priority'
  | 'labels'
  | 'can_reply'
  | 'unread_count'
  | 'snoozed_until'
  | 'additional_attributes'
  | 'custom_attributes'
  | 'allMessagesLoaded';

/** What distinguishes a conversation; everything else follows from it or has its usual value. */
export interface ConversationStory extends Partial<Pick<ConversationRecord, OwnMember>> {
  readonly id: number;
  readonly inbox: Inbox;
  readonly contact?: ContactRecord;
  readonly messages: readonly MessageRecord[];
  readonly assignee?: AgentRecord | BotRecord;
  readonly team?: TeamRecord;
  readonly hmacVerified: boolean | null;
}

/** A live update always names the contact, and carries the token of the customer's own channel. */
export interface LiveStory extends ConversationStory {
  readonly contact: ContactRecord;
  readonly pubsubToken: string;
}

/** A conversation as the list request answered it: without an assignee the member is absent. */
export function fetched(story: ConversationStory): ConversationRecord {
  const { contact, assignee, team, messages } = story;
  return {
    ...common(story),
    uuid: `5f0c7a52-2d1e-4c0b-9c52-00000000${story.id}`,
    meta: {
      ...(contact && { sender: contact }),
      channel: story.inbox.channel,
      ...(assignee && {
        assignee: fetchedAssignee(assignee),
        assignee_type: assigneeType(assignee),
      }),
      ...(team && { team }),
      hmac_verified: story.hmacVerified,
    },
    assignee_last_seen_at: assignee ? lastTime(messages) : 0,
    first_reply_created_at: firstReply(messages) ?? 0,
    last_non_activity_message: messages.findLast(({ message_type }) => message_type !== 2) ?? null,
    sla_policy_id: null,
  };
}

/** The same after a live update: the channel has moved, a missing assignee is null, a database row is there. */
export function updatedLive(story: LiveStory): ConversationRecord {
  const { contact, assignee, team, messages } = story;
  const replied = firstReply(messages);
  return {
    ...common(story),
    channel: story.inbox.channel,
    contact_inbox: {
      id: story.id + 500,
      contact_id: contact.id,
      inbox_id: story.inbox.id,
      source_id: contact.phone_number?.replace('+', '') || `src-${story.id}`,
      created_at: iso(firstTime(messages)),
      updated_at: iso(lastTime(messages)),
      hmac_verified: story.hmacVerified === true,
      pubsub_token: story.pubsubToken,
    },
    meta: {
      sender: contact,
      assignee: assignee ?? null,
      assignee_type: assignee ? assigneeType(assignee) : null,
      team: team ?? null,
      hmac_verified: story.hmacVerified,
    },
    first_reply_created_at: replied === undefined ? null : iso(replied),
  };
}

function common(story: ConversationStory) {
  const { id, inbox, messages } = story;
  const last = lastTime(messages);
  const isAnswered = messages.findLast(isSaidAloud)?.message_type === 1;
  return {
    id,
    account_id: ACCOUNT,
    inbox_id: inbox.id,
    status: story.status ?? 'open',
    priority: story.priority ?? null,
    labels: story.labels ?? [],
    muted: false,
    can_reply: story.can_reply ?? true,
    unread_count: story.unread_count ?? 0,
    created_at: firstTime(messages),
    timestamp: last,
    last_activity_at: last,
    updated_at: last + 0.482613,
    snoozed_until: story.snoozed_until ?? null,
    waiting_since: isAnswered ? 0 : last,
    agent_last_seen_at: story.unread_count ? firstTime(messages) : last,
    contact_last_seen_at: last,
    additional_attributes: story.additional_attributes ?? {},
    custom_attributes: story.custom_attributes ?? {},
    messages,
    allMessagesLoaded: story.allMessagesLoaded ?? true,
    dataFetched: true,
  } satisfies Partial<ConversationRecord>;
}

function assigneeType({ type }: AgentRecord | BotRecord) {
  return type === 'agent_bot' ? 'AgentBot' : 'User';
}

/** A bot as fetched has the address at which it is called, which may hold a secret. */
function fetchedAssignee(assignee: AgentRecord | BotRecord): AgentRecord | FetchedBotRecord {
  if (assignee.type !== 'agent_bot') return assignee;
  const { id, name, description } = assignee;
  return {
    id,
    name,
    description,
    thumbnail: '',
    outgoing_url: 'https://bots.example.com/hook?key=secret-of-the-bot',
    bot_type: 'webhook',
  };
}
