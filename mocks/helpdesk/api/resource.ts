/*
 * What a file of `mocks/api` describes: one resource of the data API, and what it knows. The file gives it
 * as its `default`; nothing else has to name it.
 */

export type Resource = ListResource | SingleResource | SearchResource;

/** A resource that something wants of; both its name and the type of its data. */
export interface Known<Data> {
  readonly name: string;
  /** What the API knows at its start. Every world has a copy of its own. */
  readonly data: Data;
}

interface Identified {
  readonly id: string;
}

/** `GET /customers/{id}/{name}`: a customer's items, newest first, page by page. */
export interface ListResource<Item extends Identified = Identified> extends Known<
  Record<string, Item[]>
> {
  readonly kind: 'list';
  timeOf(item: Item): string;
}

/** `GET /customers/{id}/{name}`: one object; 404 for a customer who has none. */
export interface SingleResource<Value extends object = object> extends Known<
  Record<string, Value>
> {
  readonly kind: 'single';
}

/** `POST /{name}/search`: the customers who match what the body says. */
export interface SearchResource<Customer extends Identified = Identified> extends Known<
  Customer[]
> {
  readonly kind: 'search';
  /** A text: the body cannot be read; it says what to send instead. */
  find(customers: readonly Customer[], body: unknown): readonly Customer[] | string;
}

/**
 * A list of each customer.
 *
 * @param name the end of its path; faults, addresses and the pretend helpdesk call it so, too
 * @param description its items by the customer's id, in any order, and the time that they are sorted by
 */
export function listOf<Item extends Identified>(
  name: string,
  description: Pick<ListResource<Item>, 'data' | 'timeOf'>,
): ListResource<Item> {
  return { kind: 'list', name, ...description };
}

/**
 * One object of each customer.
 *
 * @param name the end of its path; faults, addresses and the pretend helpdesk call it so, too
 * @param description the objects by the customer's id
 */
export function singleOf<Value extends object>(
  name: string,
  description: Pick<SingleResource<Value>, 'data'>,
): SingleResource<Value> {
  return { kind: 'single', name, ...description };
}

/**
 * A search for customers. Every entry of its data is a customer for all other resources.
 *
 * @param name the beginning of its path; faults, addresses and the pretend helpdesk call it so, too
 * @param description the customers, and who of them matches
 */
export function searchOf<Customer extends Identified>(
  name: string,
  description: Pick<SearchResource<Customer>, 'data' | 'find'>,
): SearchResource<Customer> {
  return { kind: 'search', name, ...description };
}
