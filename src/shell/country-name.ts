import { locale } from './language.ts';

/** A country by its name in the agent's language, where the text is its code (ISO 3166, two letters). */
export function countryName(text: string): string {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return text;
  return new Intl.DisplayNames(locale(), { type: 'region', fallback: 'none' }).of(code) ?? text;
}
