export interface LogEntry {
  readonly number: number;
  readonly kind: 'asked' | 'sent';
  readonly text: string;
}

const MAX_ENTRIES = 100;

/** What the app has asked of the phone, and what it was sent. */
export class PhoneLog {
  /** The latest ones, newest first. */
  entries = $state.raw<readonly LogEntry[]>([]);
  asked = $state(0);
  sent = $state(0);

  ask(key: string, answersTo: string) {
    this.asked += 1;
    this.#add('asked', key === answersTo ? key : `${key} — not this phone’s key`);
  }

  send(message: unknown, to?: string) {
    this.sent += 1;
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    const size = `${(new Blob([text]).size / 1000).toFixed(1)} kB`;
    this.#add('sent', ['Context', size, ...(to ? [to] : [])].join(', '));
  }

  #add(kind: LogEntry['kind'], text: string) {
    const number = this.asked + this.sent;
    this.entries = [{ number, kind, text }, ...this.entries].slice(0, MAX_ENTRIES);
  }
}
