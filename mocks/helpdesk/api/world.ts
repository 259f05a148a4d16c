import { stories } from '../../api/data/stories.ts';
import type { CustomerData, OrderData, PaymentData } from '../../api/data/story.ts';
import { noFaults, type Settings } from './faults.ts';

/** All that the data API knows and how it behaves. Everything may be changed, at any time. */
export interface World extends Settings {
  customers: CustomerData[];
  /** The list itself, so that it can be changed; also of somebody who is not among the customers. */
  ordersOf(customerId: string): OrderData[];
  paymentsOf(customerId: string): PaymentData[];
}

/** A new world that shares nothing with any other. */
export function createWorld(settings: Settings = noFaults()): World {
  const told = structuredClone(stories);
  return {
    ...structuredClone({ faults: settings.faults, latency: settings.latency }),
    customers: told.map(({ customer }) => customer),
    ordersOf: listsOf(told.map(({ customer, orders }) => [customer.id, [...orders]])),
    paymentsOf: listsOf(told.map(({ customer, payments }) => [customer.id, [...payments]])),
  };
}

function listsOf<T>(entries: [customerId: string, items: T[]][]): (customerId: string) => T[] {
  const lists = new Map(entries);
  return (customerId) => {
    const known = lists.get(customerId);
    if (known) return known;
    const empty: T[] = [];
    lists.set(customerId, empty);
    return empty;
  };
}
