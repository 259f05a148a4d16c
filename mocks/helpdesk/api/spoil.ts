import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';

type Found = Extract<Answer, { readonly body: object }>;

/** The body of an answer as text, damaged as the fault says. */
export function spoil(
  answer: Found,
  fault: Extract<Fault, 'brokenJson' | 'wrongContract' | 'wrongItem'>,
): string {
  const whole = JSON.stringify(answer.body);
  switch (fault) {
    case 'brokenJson':
      return whole.slice(0, whole.length / 2);
    case 'wrongContract':
      return JSON.stringify(
        answer.kind === 'single' ? [answer.body] : { ...answer.body, items: {} },
      );
    case 'wrongItem':
      return JSON.stringify(withWrongMember(answer));
    default:
      return fault satisfies never;
  }
}

function withWrongMember(answer: Found): object {
  if (answer.kind === 'items') {
    const {
      items: [first, ...others],
    } = answer.body;
    return { ...answer.body, items: first ? [{ ...first, id: 42 }, ...others] : [] };
  }
  const [[name, value] = ['value', undefined]] = Object.entries(answer.body) as [string, unknown][];
  return { ...answer.body, [name]: typeof value === 'number' ? `${value}` : 42 };
}
