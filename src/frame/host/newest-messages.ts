import { isRecord } from './dialects.ts';
import type { Path } from './without-paths.ts';

/*
 * A helpdesk sends the messages as its own screen has them, and that is no order to rely on. The mobile app
 * sends `m1…m20, m20` at every opening, `m4…m23, m1…m20, m20` after it was in the background, and newest first
 * when opened from search. The dashboard sends `1–5, 1–5, 6` after a quick switch away and back, and WhatsApp
 * deliveries that came twice under two ids and one `source_id`.
 */

/**
 * How many messages are read. Screens show ten; a helpdesk sends as many as its own screen has loaded, which
 * are thousands after an agent has scrolled up, and every one would cost time before the contact is shown.
 */
export const MAX_MESSAGES = 100;

/** Of a list that is longer than any helpdesk's, only the end is looked at. */
const MAX_LOOKED_AT = 10_000;

/** A message as sent, with what decides about its place. */
interface Sent {
  readonly message: unknown;
  readonly index: number;
  /** Empty where the message has none, or one that cannot be read. */
  readonly id: number | string;
  readonly source: string;
  readonly at: number;
}

/**
 * The data of an `appContext` with each message once, oldest first, the newest 100 at most; and where each
 * of them was in the list that was sent. Equal ids are one message, and so are equal ids of the channel
 * (`source_id`), of which the smallest id stays. For that alone `source_id` is looked at: it never leaves the
 * reader, because on an API channel it may be a credential.
 */
export function withNewestMessages(data: Record<string, unknown>) {
  const { conversation } = data;
  const messages = isRecord(conversation) ? conversation['messages'] : undefined;
  if (!isRecord(conversation) || !Array.isArray(messages)) return { data, sentAt: [] };
  const first = Math.max(0, messages.length - MAX_LOOKED_AT);
  const all = Array.from(messages.slice(first), (message, index) => sent(message, first + index));
  const newest = unique(all).sort(byAge).slice(-MAX_MESSAGES);
  return {
    data: {
      ...data,
      conversation: { ...conversation, messages: newest.map(({ message }) => message) },
    },
    sentAt: newest.map(({ index }) => index),
  };
}

/** Where something was in what the helpdesk sent, that is at this path in what is left of it. */
export function pathAsSent(path: Path, sentAt: readonly number[]): Path {
  const [part, member, index, ...rest] = path;
  if (part !== 'conversation' || member !== 'messages' || typeof index !== 'number') return path;
  return [part, member, sentAt[index] ?? index, ...rest];
}

/** The spelling is still the host's own: to change it in thousands of messages would take as long as to read them. */
function sent(message: unknown, index: number): Sent {
  const record = isRecord(message) ? message : {};
  const id = record['id'];
  const source = record['source_id'] ?? record['sourceId'];
  const at = record['created_at'] ?? record['createdAt'];
  return {
    message,
    index,
    id: typeof id === 'number' || typeof id === 'string' ? id : '',
    source: typeof source === 'string' ? source : '',
    at: typeof at === 'number' && Number.isFinite(at) ? at : 0,
  };
}

/** Of equal ids the first stays: both hosts put what they fetched later in front. */
function unique(all: readonly Sent[]): Sent[] {
  const ids = new Set<string>();
  const sources = new Map<string, Sent>();
  const once = all.filter((message) => {
    const { id, source } = message;
    if (id === '') return true;
    if (ids.has(String(id))) return false;
    ids.add(String(id));
    const double = sources.get(source);
    if (!double || compareIds(id, double.id) < 0) sources.set(source, message);
    return true;
  });
  return once.filter(
    (message) =>
      message.id === '' || message.source === '' || sources.get(message.source) === message,
  );
}

/** An item without an id cannot be read as a message: it comes first, so that it takes no other's place. */
function byAge(one: Sent, other: Sent): number {
  return (
    Number(one.id !== '') - Number(other.id !== '') ||
    compare(one.at, other.at) ||
    compareIds(one.id, other.id)
  );
}

/** Numbers first: a text is the id of a message that is still being sent. Texts by length, so that digits count. */
function compareIds(one: number | string, other: number | string): number {
  if (typeof one === 'string' && typeof other === 'string')
    return compare(one.length, other.length) || compare(one, other);
  if (typeof one === 'number' && typeof other === 'number') return compare(one, other);
  return typeof one === 'number' ? -1 : 1;
}

function compare<T extends number | string>(one: T, other: T): number {
  return one < other ? -1 : Number(one > other);
}
