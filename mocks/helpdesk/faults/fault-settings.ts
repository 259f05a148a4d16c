export interface Fault {
  /** Used in the page's address. */
  readonly id: string;
  readonly name: string;
  /** Happens to one message, or to one pair of them, and is over then. */
  readonly isOnce: boolean;
}

/** What can go wrong between a helpdesk and an app's frame, whichever kind of helpdesk it is. */
export const FAULTS = [
  { id: 'twice', name: 'Send everything twice', isOnce: false },
  { id: 'malformed', name: 'Cut the JSON off', isOnce: false },
  { id: 'half', name: 'Leave the contact out', isOnce: false },
  { id: 'neither', name: 'Leave contact and conversation out', isOnce: false },
  { id: 'long', name: 'Send 1,000 messages', isOnce: false },
  { id: 'early', name: 'Hold back all but the last message', isOnce: false },
  { id: 'resumed', name: 'On the phone: resume the app', isOnce: false },
  { id: 'searched', name: 'On the phone: open from search', isOnce: false },
  { id: 'drop', name: 'Drop the next answer', isOnce: true },
  { id: 'swap', name: 'Swap the next two answers', isOnce: true },
  { id: 'burst', name: 'Send the next one 200 times', isOnce: true },
  { id: 'stranger', name: 'Forge one from a stranger’s origin', isOnce: true },
  { id: 'other-window', name: 'Forge one from another window', isOnce: true },
] as const satisfies readonly Fault[];

export type FaultId = (typeof FAULTS)[number]['id'];

/** Contexts of another customer that another window posts while the app is open. */
export const FORGERIES = ['stranger', 'other-window'] as const satisfies readonly FaultId[];

export interface FaultSettings {
  /** By how many milliseconds everything is late. */
  readonly delay: number;
  readonly on: ReadonlySet<FaultId>;
}

export const NO_FAULTS: FaultSettings = { delay: 0, on: new Set<FaultId>() };

export const MAX_DELAY = 60_000;

/** The settings with one fault on or off. */
export function withFault(settings: FaultSettings, id: FaultId, isOn: boolean): FaultSettings {
  const on = new Set(settings.on);
  if (isOn) on.add(id);
  else on.delete(id);
  return { ...settings, on };
}

/** Reads `delay:1500,twice`. What makes no sense is left out. */
export function readFaults(text: string | null): FaultSettings {
  const parts = text?.split(',') ?? [];
  const delay = parts.flatMap((part) => /^delay:(\d{1,5})$/.exec(part)?.slice(1) ?? []).map(Number);
  return {
    delay: Math.min(delay[0] ?? 0, MAX_DELAY),
    on: new Set(FAULTS.map(({ id }) => id).filter((id) => parts.includes(id))),
  };
}

/** Writes `delay:1500,twice`; an empty text where nothing is wrong. */
export function faultsText({ delay, on }: FaultSettings): string {
  const known = FAULTS.map(({ id }) => id).filter((id) => on.has(id));
  return [...(delay > 0 ? [`delay:${delay}`] : []), ...known].join(',');
}
