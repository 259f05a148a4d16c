import { problemOf, type Problem } from '../../problem.ts';
import { normalizeKeys, isRecord, toContext } from './dialects.ts';
import { largestPart } from './largest-part.ts';
import { context as contextSchema, type Context } from './context-schema.ts';
import { pathAsSent, withNewestMessages } from './newest-messages.ts';
import { withoutPaths, type Path } from './without-paths.ts';

/** What became of one window message. */
export type Reading =
  /** A context, and what had to be taken out of it to make it readable. */
  | {
      readonly kind: 'context';
      readonly context: Context;
      readonly repairs: readonly Problem[];
    }
  /** Not for us: other frames, extensions, dev tools, our own request coming back. Silence is right. */
  | { readonly kind: 'foreign' }
  /** Meant as a context, and unreadable. */
  | { readonly kind: 'malformed'; readonly problem: Problem };

const FOREIGN: Reading = { kind: 'foreign' };

/**
 * Reads the data of any window message. Text, a plain object and doubly encoded text mean the same.
 * Strict and tolerant at once: one strict schema, and where it fails, the members at the failing paths are
 * removed and the rest is read again. Never throws.
 */
export function readMessage(data: unknown): Reading {
  try {
    return read(data);
  } catch {
    // A hostile object may throw from any of its members; JSON never comes here.
    return malformed('', 'a message that can be read');
  }
}

function read(data: unknown): Reading {
  const envelope = typeof data === 'string' ? parsed(data) : data;
  if (envelope === TRUNCATED) return malformed('', 'complete JSON');
  if (!isRecord(envelope) || envelope['event'] !== 'appContext') return FOREIGN;
  if (!isRecord(envelope['data'])) return malformed('data', 'object');
  const { data: newest, sentAt } = withNewestMessages(envelope['data']);
  return repaired(normalizeKeys(newest), sentAt);
}

/** A text that begins like a context and is not JSON: it was cut off on the way. */
const TRUNCATED = Symbol('truncated');

function parsed(text: string): unknown {
  try {
    const once: unknown = JSON.parse(text);
    return typeof once === 'string' ? JSON.parse(once) : once;
  } catch {
    return /^[\s"]*\{[\s\\]*"event\\*"\s*:[\s\\]*"appContext/.test(text) ? TRUNCATED : undefined;
  }
}

/** Each round removes at least one member, and a member's removal can only uncover its parent: few suffice. */
const MAX_ROUNDS = 10;

function repaired(data: Record<string, unknown>, sentAt: readonly number[]): Reading {
  const repairs: Problem[] = [];
  let isFirstLook = true;
  let candidate: unknown = data;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = checked(candidate);
    if (result === undefined) {
      const path = largestPart(candidate);
      repairs.push({ path: ['data', ...path].join('.'), expected: 'fewer wrong members' });
      candidate = withoutPaths(candidate, [path]);
      continue;
    }
    if (result.success) return { kind: 'context', context: toContext(result.data), repairs };
    const { issues } = result.error;
    // The first look names what the host got wrong; later ones only see what the removal uncovered.
    if (isFirstLook)
      for (const issue of issues)
        repairs.push(problemOf({ ...issue, path: [...pathAsSent(issue.path, sentAt)] }, 'data'));
    isFirstLook = false;
    candidate = withoutPaths(
      candidate,
      issues.map(({ path }) => pathToRemove(path)),
    );
  }
  return malformed('data', 'a readable context');
}

/** What the schema says; undefined where more is wrong than it can say, which is some hundred thousand members. */
function checked(candidate: unknown) {
  try {
    return contextSchema.safeParse(candidate);
  } catch (error) {
    // It hands issues on as the arguments of a call, and a call has no place for as many.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Who may read a message must be known: one whose kind cannot be read goes as a whole. */
const DECIDES_WHO_READS = new Set<Path[number] | undefined>(['private', 'message_type']);

function pathToRemove(path: Path): Path {
  return DECIDES_WHO_READS.has(path.at(-1)) ? path.slice(0, -1) : path;
}

function malformed(path: string, expected: string): Reading {
  return { kind: 'malformed', problem: { path: path || 'message', expected } };
}
