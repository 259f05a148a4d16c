import type { Problem } from '../problem.ts';

/** Where something unexpected is, and what was expected there. */
export function at({ path, expected }: Problem): string {
  return `“${path}” should be: ${expected}.`;
}
