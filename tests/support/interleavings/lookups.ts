import { QueryObserver, type QueryClient } from '@tanstack/svelte-query';
import { get } from 'svelte/store';
import type { Api } from '../../../src/api/client.ts';
import { createCustomerData } from '../../../src/api/customer-data.ts';
import { customersMatching } from '../../../src/api/customers.ts';
import { personOf, type Identity } from '../../../src/stores/identity.ts';
import type { Show } from './stage.ts';

/**
 * What the screens do with the data lane, without a document: one memory per person, thrown away with its
 * requests when another person comes.
 */
export const startLookups: Show = (stores, api) => {
  let shown: { readonly person: string; readonly lookup: Lookup | undefined } | undefined;
  let isDue = false;

  const draw = () => {
    isDue = false;
    const contact = get(stores.contact);
    const identity = get(stores.identity);
    const person = contact && personOf(contact, identity);
    if (person === shown?.person) return;
    shown?.lookup?.end();
    shown = person ? { person, lookup: identity && lookUp(identity, api) } : undefined;
  };
  // As Svelte does: once, after all stores have said what they have to say.
  const drawSoon = () => {
    if (!isDue) queueMicrotask(draw);
    isDue = true;
  };
  const subscriptions = [stores.contact.subscribe(drawSoon), stores.identity.subscribe(drawSoon)];

  return {
    get emails() {
      return shown?.lookup?.emails ?? [];
    },
    refresh() {
      stores.refresh();
      shown?.lookup?.renew();
    },
    end() {
      for (const unsubscribe of subscriptions) unsubscribe();
      shown?.lookup?.end();
      shown = undefined;
    },
  };
};

type Lookup = ReturnType<typeof lookUp>;

function lookUp(identity: Identity, api: Api) {
  const data: QueryClient = createCustomerData(1_000);
  const search = new QueryObserver(data, customersMatching(api, identity));
  const unsubscribe = search.subscribe(() => undefined);
  return {
    get emails() {
      return (search.getCurrentResult().data?.items ?? []).map(({ email }) => email);
    },
    renew() {
      void data.invalidateQueries();
    },
    end() {
      unsubscribe();
      data.clear();
    },
  };
}
