import { writable, type Readable } from 'svelte/store';
import { ownEntry } from './own-entry.ts';

/*
 * In which language the app speaks. English is where the code is and what everything falls back to; each other
 * language is a file of its own, fetched only where it is spoken.
 */

/** All texts of one language, as `import.meta.glob` collects the files beside the English ones. */
export interface Language {
  /** By path, for instance `../orders/texts.de.ts`. */
  readonly texts: Readonly<Record<string, unknown>>;
  /** Where lines begin; left unless it says so. */
  readonly dir?: 'rtl';
}

/** What the app speaks besides English, by BCP 47 tag. */
export type Languages = Readonly<Record<string, () => Promise<Language>>>;

export interface Spoken {
  /** BCP 47, for instance `pt-BR`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

const ENGLISH: Spoken = { tag: 'en', dir: 'ltr' };

const spoken = writable(ENGLISH);
let translated: Readonly<Record<string, unknown>> = {};
let intlLocale: string | undefined;
let newest: object;

/** What is spoken now. Who holds a text rather than asks for it has to be drawn again when this changes. */
export const language: Readable<Spoken> = spoken;

/** For `Intl`: the agent's own variety of the language where the browser names one. Undefined: the browser's own. */
export function locale(): string | undefined {
  return intlLocale;
}

/**
 * Texts that are read in the language that is spoken, and in English where that has none.
 *
 * @param id the file's path below `src/app`, or below `src`, without its ending: `orders/texts`. The texts in
 * another language are beside it, in `texts.de.ts`.
 */
export function localized<T extends object>(id: string, english: T): T {
  const read = (key: keyof T) => (translated[id] as Partial<T> | undefined)?.[key] ?? english[key];
  return new Proxy(english, { get: (_, key) => read(key as keyof T) });
}

/** What a tab is called. In another language its feature's folder says it, in `tab.de.ts`. */
export function tabLabel({ id, label }: { readonly id: string; readonly label: string }): string {
  return localized(`${id}/tab`, { label }).label;
}

/**
 * Speaks the first of the wanted languages that there is; without any, or where its file cannot be fetched, English.
 *
 * @param wanted BCP 47 tags, the most wanted first. `de` is also spoken to who wants `de-AT`.
 */
export async function speak(languages: Languages, wanted: readonly string[]): Promise<void> {
  const asked = (newest = {});
  const tag = choose(Object.keys(languages), wanted);
  const loaded = await ownEntry(languages, tag)?.().catch(() => undefined);
  // The helpdesk may have named another one meanwhile.
  if (asked !== newest) return;
  translated = Object.fromEntries(
    Object.entries(loaded?.texts ?? {}).map(([path, texts]) => [idOf(path), texts]),
  );
  const now = loaded ? tag : ENGLISH.tag;
  intlLocale = wanted.find((each) => TAG.test(each) && primary(each) === primary(now)) ?? now;
  spoken.set({ tag: now, dir: loaded?.dir ?? 'ltr' });
}

/** The first that there is, and English among them. */
function choose(offered: readonly string[], wanted: readonly string[]): string {
  for (const each of wanted) {
    const found =
      offered.find((tag) => tag.toLowerCase() === each.toLowerCase()) ??
      [...offered, ENGLISH.tag].find((tag) => primary(tag) === primary(each));
    if (found) return found;
  }
  return ENGLISH.tag;
}

function primary(tag: string): string {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

/** `Intl` throws at anything else, and some helpdesks write `pt_BR`. */
const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** `../../shell/texts.pt-BR.ts` is `shell/texts`. */
function idOf(path: string): string {
  return path.replace(/^(?:\.*\/)+/, '').replace(/\.[^/]*$/, '');
}
