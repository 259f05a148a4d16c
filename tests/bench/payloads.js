import { loadResources, loadThroughVite } from '../support/load-mocks.js';

/** @typedef {{ name: string, email: string, id: string, street: string, order: string, search: (visit: number, along?: string) => string, context: (messages?: number, visit?: number) => string, orders: (number: number, cursor: number) => string }} Payload */

/**
 * What the pretend helpdesk's customers who ordered something bring with them, in any size. The page of orders is the
 * data API's: 25, and where the next one begins.
 * @returns {Promise<readonly Payload[]>}
 */
export async function payloads() {
  const [
    { conversations },
    { attributeDefinitions: definitions },
    { contextOf },
    { default: customers },
    resources,
  ] = await Promise.all([
    /** @type {Promise<typeof import('../../mocks/helpdesk/conversations/conversations.ts')>} */ (
      loadThroughVite('mocks/helpdesk/conversations/conversations.ts')
    ),
    /** @type {Promise<typeof import('../../mocks/helpdesk/conversations/attribute-definitions.ts')>} */ (
      loadThroughVite('mocks/helpdesk/conversations/attribute-definitions.ts')
    ),
    /** @type {Promise<typeof import('../../mocks/helpdesk/context-of.ts')>} */ (
      loadThroughVite('mocks/helpdesk/context-of.ts')
    ),
    /** @type {Promise<typeof import('../../mocks/api/customers.ts')>} */ (
      loadThroughVite('mocks/api/customers.ts')
    ),
    loadResources(),
  ]);
  const orders = resources.find(({ name }) => name === 'orders');
  if (orders?.kind !== 'list')
    throw new Error('The bench measures how soon orders are shown: there are none.');
  return conversations.flatMap((known) => {
    const { email } = known.contact;
    const customer = customers.data.find((each) => email && each.email === email);
    const bought = orders.data[customer?.id ?? ''] ?? [];
    if (!email || !customer || bought.length === 0) return [];
    return {
      name: customer.name,
      email,
      id: customer.id,
      street: customer.address?.line1 ?? '',
      order: numberOf(known, 0),
      // Another visit is another customer to a browser: no address of the data API's is the same.
      search: (visit, along) =>
        JSON.stringify({
          items: [visit > 0 ? { ...customer, id: `${customer.id}-${visit}` } : customer],
          ...(along && { included: { orders: JSON.parse(along) } }),
        }),
      context(messages, visit = 0) {
        const { event, data } = contextOf(known, { theme: 'light', definitions });
        if (messages === undefined) {
          const text = JSON.stringify({ event, data });
          return visit > 0
            ? text.replaceAll(`"${customer.id}"`, `"${customer.id}-${visit}"`)
            : text;
        }
        const { conversation } = data;
        const thread = repeated(conversation.messages, messages);
        return JSON.stringify({
          event,
          data: { ...data, conversation: { ...conversation, messages: thread } },
        });
      },
      orders(number, cursor) {
        const items = repeated(bought, Math.min(25, number - cursor), cursor).map(
          (order, index) => ({
            ...order,
            number: numberOf(known, cursor + index),
          }),
        );
        const next = cursor + items.length;
        return JSON.stringify({ items, nextCursor: next < number ? String(next) : null });
      },
    };
  });
}

/**
 * That no text of the helpdesk's holds by accident.
 * @param {{ readonly contact: { readonly id?: unknown } }} known @param {number} place
 */
function numberOf({ contact }, place) {
  return `BENCH-${contact.id}-${place}`;
}

/**
 * @template {{ id: unknown }} T
 * @param {readonly T[]} items @param {number} length @param {number} [from]
 */
function repeated(items, length, from = 0) {
  return Array.from({ length }, (_, index) => {
    const place = from + index;
    const item = items[place % items.length];
    const isFirstTime = place < items.length;
    return {
      ...item,
      id: isFirstTime
        ? item?.id
        : typeof item?.id === 'string'
          ? `${item.id}-${place}`
          : 1e7 + place,
    };
  });
}
