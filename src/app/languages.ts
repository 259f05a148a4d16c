import type { Languages } from '../shell/language.ts';

/** Owned: what the app speaks besides English. `README.md` beside this file says how a language is added. */
export const languages: Languages = {};
