import type { Component } from 'svelte';
import type { List } from '../data/reading.ts';
import type { Contact } from '../frame/host/context-schema.ts';

/** What the shell knows of a customer; everything else is the app's own. */
export interface AnyCustomer {
  readonly id: string;
  readonly name: string;
}

/** A component without properties. */
export type Plain = Component<Record<string, never>>;

/** A tab beside the customer. */
export type Tab<Customer> = {
  /** Lower case: part of the page's element ids. */
  readonly id: string;
  readonly label: string;
} &
  /** Loaded with the shell. */
  ({ readonly panel: Component<{ customer: Customer }> } | LaterTab<Customer>);

/** A file of its own, fetched when there is time or when the tab is opened. */
type LaterTab<Customer> =
  | {
      readonly needsCustomer?: true;
      readonly load: () => Promise<{ readonly default: Component<{ customer: Customer }> }>;
    }
  /** Shows what the helpdesk sent, so it is on the screens without a customer too. */
  | {
      readonly needsCustomer: false;
      readonly load: () => Promise<{ readonly default: Plain }>;
    };

/** What an agent distinguishes several matching customers by. */
export interface Choice {
  readonly details: readonly string[];
  readonly badge?: string | undefined;
}

/** Everything the shell has to know of an app. `Lookup` must be JSON: equal look-ups mean the same person. */
export interface AppDefinition<Customer extends AnyCustomer, Lookup extends object> {
  readonly tabs: readonly Tab<Customer>[];
  /** The head of the page, above the tabs. Without `customer`: there is none, or none yet. */
  readonly Head: Component<{ customer?: Customer | undefined }>;
  /** What to look the contact up by; undefined where there is nothing to look up by. */
  readonly lookupOf: (contact: Contact | undefined) => Lookup | undefined;
  /** What was looked for, as the agent reads it. */
  readonly lookedFor: (lookup: Lookup) => readonly string[];
  /** Reads what a search answers. Throws an `ApiError` where it cannot be read. */
  readonly readCustomers: (body: unknown) => List<Customer>;
  readonly choiceOf: (customer: Customer) => Choice;
}
