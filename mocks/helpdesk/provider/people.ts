import { currentAgent, priya } from '../store/account.ts';

/** Who can sign in: the agent at the pretend helpdesk, and a colleague. */
export const people = [
  { subject: 'sam', name: currentAgent.name, email: currentAgent.email },
  { subject: 'priya', name: priya.name, email: priya.email ?? '' },
] as const;

export type Person = (typeof people)[number];

export function personOf(subject: string | null): Person | undefined {
  return people.find((person) => person.subject === subject);
}
