import { isRecord } from './dialects.ts';

/** What a helpdesk sends beyond the protocol: as it came, so trust nothing in it. */
export type HostExtra =
  /** A message that is not a context, parsed where it is JSON. */
  | { readonly kind: 'message'; readonly data: unknown }
  /** What a context holds beside what the protocol names, for instance `dashboardAppToken`. */
  | { readonly kind: 'members'; readonly members: Readonly<Record<string, unknown>> };

const NAMED = new Set([
  'event',
  'data',
  'conversation',
  'contact',
  'currentAgent',
  'current_agent',
  'customAttributes',
  'theme',
]);

/** What is extra in a message of the helpdesk; undefined: nothing. Never throws. */
export function extraOf(data: unknown, isContext: boolean): HostExtra | undefined {
  try {
    const sent = parsed(data);
    if (!isContext) return { kind: 'message', data: sent };
    const envelope = isRecord(sent) ? sent : {};
    const inside = isRecord(envelope['data']) ? envelope['data'] : {};
    const members = Object.entries({ ...envelope, ...inside }).filter(([key]) => !NAMED.has(key));
    return members.length > 0
      ? { kind: 'members', members: Object.fromEntries(members) }
      : undefined;
  } catch {
    // A hostile object may throw from any of its members.
    return undefined;
  }
}

/** Once more where the text was encoded twice, as the reader of contexts does. */
function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    const once: unknown = JSON.parse(data);
    return typeof once === 'string' ? (JSON.parse(once) as unknown) : once;
  } catch {
    return data;
  }
}
