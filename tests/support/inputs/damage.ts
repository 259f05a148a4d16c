import fc from 'fast-check';
import { cased, type Casing } from '../../../mocks/helpdesk/profiles/casing.ts';
import type { Context } from '../../../src/frame/host/context-schema.ts';
import { contextOf } from '../context-of.ts';
import {
  annaAfterALiveUpdate,
  annaAsDocumented,
  annaOnTheWebsite,
  appContext,
} from '../contexts.ts';
import { withMember, withoutMember } from '../payloads.ts';
import { briefly, junk } from './junk.ts';

/*
 * A context of a real helpdesk with junk where one of its fields should be. What the junk must not cost
 * is known beforehand: all the rest.
 */

type Form = 'text' | 'text of text' | 'object';

const PAYLOADS = [annaAsDocumented, annaOnTheWebsite, annaAfterALiveUpdate];
const SPELLINGS: readonly Casing[] = ['as-stored', 'camel-records', 'snake'];

/** Members put first in the data; none of them is the protocol's. */
const BEFORE = [
  '',
  '"__proto__":{"contact":{"id":0}},',
  '"constructor":{"prototype":{}},"data":1,',
];

/** Records of which every member is right. */
const COMPANYS_OWN = new Set(['custom_attributes', 'content_attributes']);

/** Marks where the junk will be, until the rest is written as the helpdesk spells it. */
const HERE = '⟨here⟩';

const fields = PAYLOADS.flatMap((payload) =>
  SPELLINGS.flatMap((spelling) => fieldsOf(payload, spelling)),
);

export const damage = fc
  .record({
    field: fc.constantFrom(...fields),
    junk,
    form: fc.constantFrom<Form>('text', 'text of text', 'object'),
    before: fc.constantFrom(...BEFORE),
  })
  .map(({ field, junk, form, before }) => {
    const text = field.template
      .replace(`"${HERE}"`, () => junk)
      .replace('"data":{', (start) => start + before);
    return {
      ...field,
      post: () => posted(text, form),
      [fc.toStringMethod]: () => `${briefly(junk)} at ${field.path}, ${field.spelling}, as ${form}`,
    };
  });

function posted(text: string, form: Form): unknown {
  if (form === 'object') return JSON.parse(text);
  return form === 'text' ? text : JSON.stringify(text);
}

/** Every field of a payload, however deep, and what is left without it. */
function fieldsOf(payload: object, spelling: Casing) {
  const spelled = (data: unknown) => cased(spelling, data as Record<string, unknown>);
  const whole = contextOf(spelled(payload));
  return pathsIn(payload).map((path) => {
    const [, place, member] =
      /^conversation\.messages\.(\d+)(?:\.(id|private|message_type|created_at))?$/.exec(path) ?? [];
    const rest = (context: Context) =>
      place
        ? withoutMessage(context, whole, Number(place), member)
        : areasOf(path).reduce<unknown>((left, area) => without(left, area, whole), context);
    return {
      path,
      spelling,
      template: JSON.stringify(appContext(spelled(withMember(payload, path, HERE)))),
      rest,
      expected: rest(whole),
    };
  });
}

/** A message may have become another one, and its time decides its place: so the others are compared in the order of their ids. */
function withoutMessage(
  { conversation, ...others }: Context,
  whole: Context,
  place: number,
  member: string | undefined,
): unknown {
  const known = (whole.conversation?.messages ?? []).map(({ id }) => id);
  const messages = (conversation?.messages ?? [])
    .filter(({ id }) => known.includes(id) && (member === 'created_at' || id !== known[place]))
    .map((message) => {
      const { created_at: time, ...timeless } = message;
      return message.id === known[place] ? timeless : { ...timeless, created_at: time };
    })
    .sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
  return { ...others, conversation: { ...conversation, messages } };
}

/** The parts of a context that may go, or become others, when a field is junk. */
function areasOf(path: string): string[] {
  // A contact that has no id is taken from the conversation's sender, as a whole.
  if (/^contact(\.id)?$/.test(path)) return ['contact'];
  // Nothing is promised of what a channel stores, so junk may stay.
  if (path.startsWith('conversation.additional_attributes.'))
    return ['conversation.additional_attributes'];
  // It is in two places, and either is enough.
  if (/^conversation\.(channel|meta|meta\.channel)$/.test(path))
    return [path, 'conversation.channel', 'conversation.meta.channel'];
  // Without these it is not known what it is, or who may read it.
  const [, owner] =
    /^(.*messages\.\d+|.*last_non_activity_message)\.(?:id|private|message_type)$/.exec(path) ??
    /^(customAttributes\.\d+)\.attribute_key$/.exec(path) ??
    [];
  return [owner ?? path];
}

function without(context: unknown, path: string, whole: Context): unknown {
  const list = path.split('.').slice(0, -1);
  const items = valueAt(context, list);
  const mayHaveGone = Array.isArray(items) && items.length < lengthAt(whole, list);
  return mayHaveGone ? context : withoutMember(context, path);
}

function lengthAt(value: unknown, path: readonly string[]): number {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list.length : 0;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (owner, step) => (owner as Record<string, unknown> | null | undefined)?.[step],
    value,
  );
}

function pathsIn(payload: object, base = ''): string[] {
  return Object.entries(payload).flatMap(([key, member]: [string, unknown]) => {
    const path = `${base}${key}`;
    const isOpen = typeof member === 'object' && member !== null && !COMPANYS_OWN.has(key);
    return isOpen ? [path, ...pathsIn(member, `${path}.`)] : [path];
  });
}
