import type { AppDefinition } from '../shell/app-definition.ts';
import { readCustomers, type Customer } from './customer/api.ts';
import { choiceOf } from './customer/choice.ts';
import Head from './customer/Head.svelte';
import type { CustomerLookup } from './customer/lookup.ts';
import { lookupOf } from './identity.ts';
import { tabs } from './tabs.ts';

/** This app, as the shell shows it. */
export const app: AppDefinition<Customer, CustomerLookup> = {
  tabs,
  Head,
  lookupOf,
  lookedFor: ({ identifier, email, phone }) =>
    [identifier, email, phone].filter((value) => value !== undefined),
  readCustomers,
  choiceOf,
};
