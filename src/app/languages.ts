import type { Languages } from '../shell/language.ts';

/** Owned: what the app speaks besides English. `README.md` beside this file says how a language is added. */
export const languages: Languages = {
  ar: () => import('./languages/ar.ts'),
  de: () => import('./languages/de.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
  hi: () => import('./languages/hi.ts'),
  'pt-BR': () => import('./languages/pt-BR.ts'),
};
