/*
 * What a file of `mocks/api` describes: one resource of the data API, and what it knows. The file gives it
 * as its `default`; nothing else has to name it.
 */

import type * as z from 'zod/mini';
import type { Answer } from './answer.ts';
import type { World } from './world.ts';

export type Resource = ListResource | SingleResource | SearchResource | RouteResource;

/** A resource that something wants of; both its name and the type of its data. */
export interface Known<Data> {
  readonly name: string;
  /** What the API knows at its start. Every world has a copy of its own. */
  readonly data: Data;
  /** What it is, in a sentence, for the contract. */
  readonly description?: string | undefined;
  /** What one item, one customer, one object or an answer is; from it, `openapi.json` is written. */
  readonly schema?: z.core.$ZodType | undefined;
}

type Contract = 'description' | 'schema';

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
  /** The body it takes. */
  readonly request?: z.core.$ZodType | undefined;
  find(customers: readonly Customer[], body: unknown): readonly Customer[] | string;
}

/** A request to a {@link RouteResource}. */
export interface Asked<Data> {
  /** The resource's own data, to be read or changed. */
  readonly data: Data;
  readonly world: Pick<World, 'of' | 'knows' | 'resources'>;
  /** What the path names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Undefined: there is none, or it is no JSON. */
  readonly body: unknown;
}

/** Any other request: a write, a look-up by `GET`, a list that is paged in another way. */
export interface RouteResource<Data = unknown> extends Known<Data> {
  readonly kind: 'route';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's base, with names in braces: `/customers/{customer}/invoices/{invoice}/reminders`. */
  readonly path: string;
  /** The body it takes. */
  readonly request?: z.core.$ZodType | undefined;
  /**
   * For a write, called once for each `Idempotency-Key`: a repeat gets the first one's answer. Its path names
   * the `customer`, so that the API can say what became of it.
   */
  respond(asked: Asked<Data>): Answer;
}

/**
 * A list of each customer.
 *
 * @param name the end of its path; faults, addresses and the pretend helpdesk call it so, too
 * @param description its items by the customer's id, in any order, and the time that they are sorted by
 */
export function listOf<Item extends Identified>(
  name: string,
  description: Pick<ListResource<Item>, 'data' | 'timeOf' | Contract>,
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
  description: Pick<SingleResource<Value>, 'data' | Contract>,
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
  description: Pick<SearchResource<Customer>, 'data' | 'find' | 'request' | Contract>,
): SearchResource<Customer> {
  return { kind: 'search', name, ...description };
}

/**
 * Any other request.
 *
 * @param name faults and the pretend helpdesk call it so
 * @param description its method, its path, what it answers, and data of its own, where it has some
 */
export function routeOf<Data = undefined>(
  name: string,
  description: Pick<RouteResource<Data>, 'method' | 'path' | 'respond' | 'request' | Contract> &
    (undefined extends Data ? { readonly data?: Data } : { readonly data: Data }),
): RouteResource<Data> {
  return { kind: 'route', name, data: undefined as Data, ...description };
}
