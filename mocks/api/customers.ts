import * as z from 'zod/mini';
import { customer } from '../../src/app/customer/api.ts';
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

const id = z.optional(z.union([z.number(), text]));

/** What is not named here is ignored, as the API ignores what it does not know. */
const lookup = z.object({
  keys: z
    .array(z.object({ name: text, value: text, proof: z.enum(['signed', 'channel', 'claimed']) }))
    .check(
      z.minLength(1),
      // A signature says nothing about the other keys.
      z.refine((keys) => keys.length === 1 || keys.every(({ proof }) => proof !== 'signed')),
    ),
  account: id,
  inbox: id,
  conversation: id,
  contact: id,
  channel: z.optional(text),
  /** `lists`: the first pages of the only customer’s lists may come along as `included`. */
  include: z.optional(text),
});

/** `POST /customers/search`. It knows no `dmitri.volkov@example.com`, on purpose. */
export default searchOf<CustomerData>('customers', {
  description:
    'The customers who have the first key that any customer has. The keys after it are not looked at.',
  schema: customer,
  request: lookup,
  data: [anna, bruno, chloe, yael, ...threeWhoShareAnInbox, mei, thomas],
  /**
   * The customers who have the first key that anyone has, exactly as written. A body without an order is
   * refused: "one or the other" finds a stranger by what was only typed.
   */
  find(customers, body) {
    const result = lookup.safeParse(body);
    if (!result.success)
      return 'The body must be {keys: [{name, value, proof}, …]} in the order to try them, with a signed key alone.';
    return (
      result.data.keys
        .map(({ name, value }) => customers.filter((each) => valueOf(each, name) === value))
        .find((found) => found.length > 0) ?? []
    );
  },
});

function valueOf({ id: identifier, email, phone }: CustomerData, name: string) {
  switch (name) {
    case 'identifier':
      return identifier;
    case 'email':
      return email;
    case 'phone':
      return phone;
    default:
      return undefined;
  }
}
