import type * as z from 'zod/mini';

/** Something in outside data that is not as expected: where, and what was expected. Never holds a value. */
export interface Problem {
  /** From the data's root, for instance `data.conversation.messages.3.id`. */
  readonly path: string;
  /** For instance `number or string`. */
  readonly expected: string;
}

/** A zod issue as a problem below the given root. */
export function problemOf(issue: z.core.$ZodIssue, ...root: readonly PropertyKey[]): Problem {
  return {
    path: [...root, ...issue.path].map(String).join('.'),
    expected: expectation(issue),
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectation))].join(' or ');
    case 'invalid_format':
    case 'custom':
      return issue.message;
    default:
      return issue.code;
  }
}
