import { runnerImport } from 'vite';
import { root } from '../../scripts/hosting/config.js';

/** @typedef {{ name: string, email: string, id: string, street: string, order: string, search: string, context: (messages?: number) => string, orders: (number: number, cursor: number) => string }} Payload */

/**
 * What the pretend helpdesk's customers who ordered something bring with them, in any size. The page of orders is the
 * data API's: 25, and where the next one begins.
 * @returns {Promise<readonly Payload[]>}
 */
export async function payloads() {
  const [{ conversations }, { attributeDefinitions: definitions }, { contextOf }, { createWorld }] =
    await Promise.all([
      /** @type {Promise<typeof import('../../mocks/helpdesk/conversations/conversations.ts')>} */ (
        imported('mocks/helpdesk/conversations/conversations.ts')
      ),
      /** @type {Promise<typeof import('../../mocks/helpdesk/conversations/attribute-definitions.ts')>} */ (
        imported('mocks/helpdesk/conversations/attribute-definitions.ts')
      ),
      /** @type {Promise<typeof import('../../mocks/helpdesk/context-of.ts')>} */ (
        imported('mocks/helpdesk/context-of.ts')
      ),
      /** @type {Promise<typeof import('../../mocks/helpdesk/api/world.ts')>} */ (
        imported('mocks/helpdesk/api/world.ts')
      ),
    ]);
  const world = createWorld();
  return conversations.flatMap((known) => {
    const { email } = known.contact;
    const customer = world.customers.find((each) => email && each.email === email);
    const orders = world.ordersOf(customer?.id ?? '');
    if (!email || !customer || orders.length === 0) return [];
    return {
      name: customer.name,
      email,
      id: customer.id,
      street: customer.address?.line1 ?? '',
      order: numberOf(known, 0),
      search: JSON.stringify({ items: [customer] }),
      context(messages) {
        const { event, data } = contextOf(known, { theme: 'light', definitions });
        if (messages === undefined) return JSON.stringify({ event, data });
        const { conversation } = data;
        const thread = repeated(conversation.messages, messages);
        return JSON.stringify({
          event,
          data: { ...data, conversation: { ...conversation, messages: thread } },
        });
      },
      orders(number, cursor) {
        const items = repeated(orders, Math.min(25, number - cursor), cursor).map(
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

/** @param {string} path */
async function imported(path) {
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false });
  return module;
}
