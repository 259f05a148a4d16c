import { speak, type Language } from '../../src/shell/language.ts';

/*
 * A language for tests: English with accents, half as long again, between brackets. What is on the screen without
 * brackets was not translated, and what does not fit will not fit in German either.
 */

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/shell/**/*texts.ts', '../../src/app/**/*texts.ts'],
  { eager: true },
);

const PLAIN = 'aeioucnsyzAEIOU';
const ACCENTED = 'áéíóúçñšýžÁÉÍÓÚ';

/** `Orders` is `⟦Órdérš ~~~⟧`. */
export function pseudo(text: string): string {
  const accented = text.replace(/\p{L}/gu, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  return `⟦${accented} ${'~'.repeat(Math.ceil(text.length / 2))}⟧`;
}

/** Every English text of the app, by the id of its file. */
export function englishTexts(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, module]) => {
      const texts = Object.values(module).find((each) => typeof each === 'object');
      return [path.replace(/^.*\/src\/(app\/)?/, '').replace(/\.ts$/, ''), texts ?? {}];
    }),
  );
}

/** The app speaks the pseudo-language from now on. */
export async function speakPseudo() {
  await speak({}, []);
  const texts = pseudoOf(englishTexts()) as Language['texts'];
  await speak({ 'en-XA': () => Promise.resolve({ texts }) }, ['en-XA']);
}

/** The app speaks English, as it does without being asked. */
export async function speakEnglish() {
  await speak({}, []);
}

function pseudoOf(english: unknown): unknown {
  if (typeof english === 'string') return pseudo(english);
  if (typeof english === 'function')
    return (...args: readonly unknown[]) =>
      pseudoOf((english as (...a: unknown[]) => unknown)(...args));
  return typeof english === 'object' && english
    ? Object.fromEntries(Object.keys(english).map((key) => [key, pseudoOf(english[key as never])]))
    : english;
}
