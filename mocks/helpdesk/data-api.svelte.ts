import { noFaults, type Settings } from './api/faults.ts';
import { settingsFromText, settingsText } from './api/settings-text.ts';

const ADDRESS = '/mocks/faults';

/** The mocked data API as the pretend helpdesk sees it: how it behaves, and how it shall behave. */
export class DataApi {
  /** Undefined: it has not answered, or there is none. */
  settings = $state.raw<Settings>();
  readonly #wanted: string | undefined;

  /** With the text in the page's address; undefined: it may stay as it is. */
  constructor(wanted: string | undefined) {
    this.#wanted = wanted;
  }

  /** As it is in the page's address; undefined: everything is as usual. */
  get text(): string | undefined {
    return (this.settings ? settingsText(this.settings) : this.#wanted) || undefined;
  }

  /** Resolves when it behaves as the address wants. */
  async start() {
    const current = await ask();
    this.settings = current;
    if (current && this.#wanted !== undefined)
      await this.change(settingsFromText(this.#wanted, current));
  }

  /** What it says to that counts, and not what was wanted. */
  async change(settings: Settings) {
    const request = {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(settings),
    };
    this.settings = (await ask(request)) ?? (await ask());
  }

  /** These resources fail like this, and all others work. */
  async fail(faults: Settings['faults']) {
    if (!this.settings) return;
    const { faults: working } = noFaults(Object.keys(this.settings.faults));
    await this.change({ ...this.settings, faults: { ...working, ...faults } });
  }
}

async function ask(request: RequestInit = {}): Promise<Settings | undefined> {
  const response = await fetch(ADDRESS, request).catch(() => undefined);
  // A server that does not know the address may still answer it, with a page.
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return undefined;
  return (await response.json()) as Settings;
}
