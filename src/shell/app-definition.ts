import type { Component } from 'svelte';
import type { Identity } from '../data/lookup.ts';
import type { ListOf } from '../data/read-ahead.ts';
import type { List } from '../data/reading.ts';
import type { Contact, Conversation } from '../frame/host/context-schema.ts';

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
  /** In English. Other languages have it in the folder of the same name, in `tab.de.ts`. */
  readonly label: string;
  /**
   * The tab's list, which the data API calls as `id` says: what is sent along with the search is then taken from there.
   */
  readonly list?: () => Promise<ListOf>;
  /** The list is asked for as soon as the customer is known: for what the first screen shows of it. */
  readonly asksAhead?: true;
  /**
   * What of it is on the first screen: a file of its own, fetched while the customer is looked up. The panel of the
   * first tab says where it is.
   */
  readonly summary?: () => Promise<{ readonly default: Component<{ customer: Customer }> }>;
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

/** Everything the shell has to know of an app. */
export interface AppDefinition<Customer extends AnyCustomer> {
  readonly tabs: readonly Tab<Customer>[];
  /** The head of the page, above the tabs. Without `customer`: there is none, or none yet. */
  readonly Head: Component<{ customer?: Customer | undefined }>;
  /** Whom to look up, and what of it is proven. */
  readonly identityOf: (
    contact: Contact | undefined,
    conversation: Conversation | undefined,
  ) => Identity;
  /** The keys of an identity as the agent reads them within a sentence: `{ phone: 'phone number' }`. */
  readonly keyLabels: Readonly<Record<string, string>>;
  /** Reads what a search answers. Throws an `ApiError` where it cannot be read. */
  readonly readCustomers: (body: unknown) => List<Customer>;
  readonly choiceOf: (customer: Customer) => Choice;
  /** What of a customer's record each key is compared with, by the key's name; a list where there are several. */
  readonly valuesOf: (customer: Customer) => Readonly<Record<string, unknown>>;
}
