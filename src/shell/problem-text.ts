import type { Problem } from '../problem.ts';

/** Where something unexpected is, and what was expected there: for who manages the app, so in English. */
export function at({ path, expected }: Problem): string {
  return `“${path}” should be: ${expected}.`;
}
