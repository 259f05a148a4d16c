import * as z from 'zod/mini';
import type { customer } from '../../src/app/customer/api.ts';
import { searchOf } from '../helpdesk/api/resource.ts';
import { anna } from './customers/anna.ts';
import { bruno } from './customers/bruno.ts';
import { chloe } from './customers/chloe.ts';
import { mei } from './customers/mei.ts';
import { threeWhoShareAnInbox } from './customers/shared-inbox.ts';
import { thomas } from './customers/thomas.ts';
import { yael } from './customers/yael.ts';

export type CustomerData = z.input<typeof customer>;

const text = z.string().check(z.minLength(1));

const lookup = z
  .strictObject({
    identifier: z.optional(text),
    email: z.optional(text),
    phone: z.optional(text),
  })
  .check(z.refine((members) => Object.keys(members).length > 0));

/** `POST /customers/search`. It knows no `dmitri.volkov@example.com`, on purpose. */
export default searchOf<CustomerData>('customers', {
  data: [anna, bruno, chloe, yael, ...threeWhoShareAnInbox, mei, thomas],
  /** The customers who have any of what is looked up, exactly as written. */
  find(customers, body) {
    const result = lookup.safeParse(body);
    if (!result.success)
      return 'The body must be JSON with one or more of identifier, email and phone, as texts.';
    const { identifier, email, phone } = result.data;
    return customers.filter(
      (each) =>
        each.id === identifier ||
        (email !== undefined && each.email === email) ||
        (phone !== undefined && each.phone === phone),
    );
  },
});
