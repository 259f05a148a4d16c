import type { LifecycleReport, MessageReport } from '../report/report.ts';
import { textOf } from '../report/text-of.ts';
import type { Cause, Passage } from '../faults/faulty-delivery.ts';
import type { HeardEntry, LogEntry, Response, SentEntry, StrangerEntry } from './log-entry.ts';

export const MAX_ENTRIES = 500;

const encoder = new TextEncoder();

/** An entry without what the log itself gives it. */
type New<Entry> = Omit<Entry, 'id' | 'at' | 'size'>;

/** What went between the helpdesk and its apps, from old to new, and what became of it. */
export class Log {
  entries = $state.raw<readonly LogEntry[]>([]);
  #now: () => number;
  #count = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** A message is on its way to a frame. Call the returned function with how far it gets. */
  readonly send = (place: number, message: unknown, kind: Cause) => {
    const id = this.#add<SentEntry>({
      direction: 'to-app',
      kind,
      place,
      text: textOf(message),
      passage: 'held back',
      judgement: undefined,
    });
    return (passage: Passage) => {
      this.#change(id, passage);
    };
  };

  /** Something was posted to the helpdesk. */
  readonly receive = (place: number | undefined, data: unknown, response: Response) => {
    const kind = response === 'ignored' ? 'other' : 'request';
    this.#add<HeardEntry>({ direction: 'from-app', kind, place, text: textOf(data), response });
  };

  /**
   * The app says what became of a message. Reports come in the order in which messages were posted, and
   * messages may be lost where the frame loads in between: so it is the oldest of this size that is open.
   */
  judge({ verdict, problems, size, origin, strange }: MessageReport, place: number) {
    const judgement = { verdict, problems };
    if (strange !== undefined) {
      this.#add<StrangerEntry>({
        direction: 'to-app',
        kind: 'stranger',
        place,
        text: strange,
        origin,
        judgement,
      });
      return;
    }
    const judged = this.entries.find((entry) => isOpen(entry, place) && entry.text.length === size);
    this.entries = this.entries.map((entry) =>
      entry === judged ? { ...(entry as SentEntry), judgement } : entry,
    );
  }

  /** The app has started again: it knows nothing of what was posted before. */
  restart({ at }: LifecycleReport, place: number) {
    this.entries = this.entries.map((entry) =>
      isOpen(entry, place) && entry.at < at ? { ...entry, judgement: null } : entry,
    );
  }

  clear() {
    this.entries = [];
  }

  #add<Entry extends LogEntry>(entry: New<Entry>): number {
    const id = (this.#count += 1);
    const size = encoder.encode(entry.text).length;
    const added = { ...entry, id, at: this.#now(), size } as unknown as Entry;
    this.entries = [...this.entries, added].slice(-MAX_ENTRIES);
    return id;
  }

  #change(id: number, passage: Passage) {
    this.entries = this.entries.map((entry) =>
      entry.id === id && 'passage' in entry ? { ...entry, passage } : entry,
    );
  }
}

function isOpen(entry: LogEntry, place: number): entry is SentEntry {
  return (
    entry.place === place &&
    'passage' in entry &&
    entry.passage === 'posted' &&
    entry.judgement === undefined
  );
}
