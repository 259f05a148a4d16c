import * as z from 'zod/mini';
import type { Answer } from './answer.ts';
import type { CustomerData } from '../../api/data/story.ts';

const text = z.string().check(z.minLength(1));

const lookup = z
  .strictObject({
    identifier: z.optional(text),
    email: z.optional(text),
    phone: z.optional(text),
  })
  .check(z.refine((members) => Object.keys(members).length > 0));

/** The customers who have any of what is looked up, exactly as written. */
export function search(customers: readonly CustomerData[], body: unknown): Answer {
  const result = lookup.safeParse(body);
  if (!result.success) {
    return {
      kind: 'bad-request',
      message: 'The body must be JSON with one or more of identifier, email and phone, as texts.',
    };
  }
  const { identifier, email, phone } = result.data;
  const items = customers.filter(
    (customer) =>
      customer.id === identifier ||
      (email !== undefined && customer.email === email) ||
      (phone !== undefined && customer.phone === phone),
  );
  return { kind: 'found', body: { items } };
}
