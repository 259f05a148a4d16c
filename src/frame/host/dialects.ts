import type * as z from 'zod/mini';
import type { Contact, Context, context, Conversation } from './context-schema.ts';

/*
 * Hosts say the same thing in several spellings. They become one here, in two steps:
 *
 * - before the schema, `normalizeKeys` gives members the name and the kind of emptiness that the
 *   schema knows. The mobile app up to 4.0.15 sends camelCase records, from 4.0.16 snake_case
 *   everywhere, `current_agent` included; the web dashboard mixes both the way the schema has it.
 *   @see https://github.com/chatwoot/chatwoot/issues/11071
 * - after the schema, `toContext` fills in what one part says for another.
 */

/** The only members of records whose canonical name is camelCase. */
const CAMEL_CASE_MEMBERS = new Map([
  ['all_messages_loaded', 'allMessagesLoaded'],
  ['data_fetched', 'dataFetched'],
]);
const CAMEL_CASE_NAMES = new Set(CAMEL_CASE_MEMBERS.values());

/** Their members belong to the company, not to the protocol, and keep their keys. */
const OPAQUE = new Set(['custom_attributes', 'content_attributes']);

/** No member of the schema lies deeper; what a hostile payload nests below is not walked. */
export const MAX_DEPTH = 8;

/**
 * The data of an `appContext` in canonical spelling. A part keeps its identity where nothing in it had
 * to change, which is the ordinary case on the web. Never changes its argument.
 */
export function normalizeKeys(data: Record<string, unknown>): Record<string, unknown> {
  const { conversation, contact, customAttributes, theme } = data;
  const walked: Walked = new Map();
  return {
    conversation: withBoundedAttributes(canonical(conversation, MAX_DEPTH, walked)),
    contact: canonical(contact, MAX_DEPTH, walked),
    currentAgent: data['currentAgent'] ?? data['current_agent'],
    customAttributes,
    theme,
  };
}

/** An API channel stores there whatever it likes, beside the members of the protocol. */
function withBoundedAttributes(conversation: unknown): unknown {
  if (!isRecord(conversation)) return conversation;
  const attributes = conversation['additional_attributes'];
  const next = opaque(attributes);
  return next === attributes ? conversation : { ...conversation, additional_attributes: next };
}

/** What became of each object, and how deep it was walked: in a posted object many may refer to the same. */
type Walked = Map<object, { readonly depth: number; next: unknown }>;

function canonical(value: unknown, depth: number, walked: Walked): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  const before = walked.get(value);
  if (before && before.depth >= depth) return before.next;
  // An object met again inside itself stays as it is: the schema names no such member.
  const walk = { depth, next: value as unknown };
  walked.set(value, walk);
  const inside = (member: unknown) => canonical(member, depth - 1, walked);
  walk.next = Array.isArray(value) ? mapped(value, inside) : withNormalizedKeys(value, inside);
  return walk.next;
}

function withNormalizedKeys(value: object, inside: (member: unknown) => unknown): object {
  const record = value as Record<string, unknown>;
  let changed: Record<string, unknown> | undefined;
  for (const key of Object.keys(record)) {
    const name = canonicalName(key);
    if (name !== key && name in record) continue;
    const member = record[key];
    const next = OPAQUE.has(name) ? opaque(member) : inside(member);
    if (name === key && next === member) continue;
    changed ??= { ...record };
    changed[name] = next;
    if (name !== key) Reflect.deleteProperty(changed, key);
  }
  return changed ?? record;
}

function canonicalName(key: string): string {
  if (CAMEL_CASE_NAMES.has(key)) return key;
  return (
    CAMEL_CASE_MEMBERS.get(key) ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  );
}

/** A form that was never filled in stores `''` where an object belongs. */
function opaque(bag: unknown): unknown {
  if (bag === '') return null;
  if (!isRecord(bag)) return bag;
  const bounded = Object.entries(bag).filter(([, value]) =>
    isBounded(value, MAX_ATTRIBUTE_LEVELS, { values: MAX_ATTRIBUTE_VALUES }),
  );
  return bounded.length === Object.keys(bag).length ? bag : Object.fromEntries(bounded);
}

/*
 * What people store in attributes is never as deep or as large. What is would stop the page when it is
 * compared or written out, so it goes. Counted at each visit, because in a posted object many members
 * may refer to the same one.
 */
const MAX_ATTRIBUTE_LEVELS = 50;
const MAX_ATTRIBUTE_VALUES = 10_000;

function isBounded(value: unknown, levels: number, budget: { values: number }): boolean {
  budget.values -= 1;
  if (typeof value !== 'object' || value === null) return budget.values >= 0;
  if (levels === 0 || budget.values < 0) return false;
  return Object.values(value).every((member) => isBounded(member, levels - 1, budget));
}

function mapped(values: unknown[], each: (value: unknown) => unknown): unknown[] {
  let changed: unknown[] | undefined;
  values.forEach((value, index) => {
    const next = each(value);
    if (next === value) return;
    changed ??= values.slice();
    changed[index] = next;
  });
  return changed ?? values;
}

/**
 * The context that views get: the contact wholly from `conversation.meta.sender` where the contact's
 * own record has no id, the channel wherever it was sent, whether a bot is assigned, parts without content absent.
 */
export function toContext(read: z.infer<typeof context>): Context {
  const { conversation, contact, currentAgent, customAttributes, theme } = read;
  const who = contactOrSender(contact, conversation?.meta?.sender);
  return {
    ...(hasContent(conversation) && { conversation: settledConversation(conversation) }),
    ...(who && { contact: who }),
    ...(hasContent(currentAgent) && { currentAgent }),
    ...(customAttributes && { customAttributes }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
  };
}

type Maybe<T> = T | null | undefined;

function settledConversation(conversation: Conversation): Conversation {
  const channel = conversation.channel || conversation.meta?.channel;
  const assigneeType = assigneeTypeOf(conversation.meta?.assignee);
  const known = {
    ...(channel && { channel }),
    ...(assigneeType && { assignee_type: assigneeType }),
  };
  if (Object.keys(known).length === 0) return conversation;
  return { ...conversation, ...(channel && { channel }), meta: { ...conversation.meta, ...known } };
}

/** What the assignee's own record says, which a live update brings along; the record of a fetched agent says nothing. */
function assigneeTypeOf(assignee: NonNullable<Conversation['meta']>['assignee']) {
  if (assignee?.type === 'user') return 'User';
  return assignee?.type === 'agent_bot' || assignee?.bot_type ? 'AgentBot' : undefined;
}

function contactOrSender(contact: Maybe<Contact>, sender: Maybe<Contact>): Contact | undefined {
  const candidates = [contact, sender].filter(hasContent);
  return candidates.find(({ id }) => (id ?? '') !== '') ?? candidates[0];
}

function hasContent<T extends object>(part: Maybe<T>): part is T {
  return Object.values(part ?? {}).some((value) => (value ?? null) !== null);
}

/** Whether a value is a plain object whose members can be read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
