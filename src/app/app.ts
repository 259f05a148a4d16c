import type { AppDefinition } from '../shell/app-definition.ts';
import { readCustomers, type Customer } from './customer/api.ts';
import { choiceOf, valuesOf } from './customer/choice.ts';
import Head from './customer/Head.svelte';
import { keyLabels } from './customer/texts.ts';
import { identityOf } from './identity.ts';
import { tabs } from './tabs.ts';

/** This app, as the shell shows it. */
export const app: AppDefinition<Customer> = {
  tabs,
  Head,
  identityOf,
  get keyLabels() {
    return keyLabels();
  },
  readCustomers,
  choiceOf,
  valuesOf,
};
