import { QueryObserver, type QueryClient } from '@tanstack/svelte-query';
import { get } from 'svelte/store';
import type { Api } from '../../../src/data/client.ts';
import { createCustomerData } from '../../../src/data/customer-data.ts';
import { readCustomers } from '../../../src/app/customer/api.ts';
import { searchCustomers, type CustomerLookup } from '../../../src/app/customer/lookup.ts';
import { lookupOf } from '../../../src/app/identity.ts';
import { lookupQuery, personOf } from '../../../src/data/customer-lookup.ts';
import type { Show } from './stage.ts';

/**
 * What the screens do with the data lane, without a document: one memory per person, thrown away with its
 * requests when another person comes.
 */
export const startLookups: Show = (stores, api) => {
  let shown: { readonly person: string; readonly lookup: Lookup | undefined } | undefined;
  let isDue = false;
  let isRefreshDue = false;

  const draw = () => {
    isDue = false;
    const contact = get(stores.contact);
    const lookup = lookupOf(contact);
    const person = contact && personOf(contact.id, lookup);
    if (person === shown?.person) {
      if (!isRefreshDue || (get(stores.asking) && !get(stores.hostIsSilent))) return;
      isRefreshDue = false;
      shown?.lookup?.renew();
      return;
    }
    isRefreshDue = false;
    shown?.lookup?.end();
    shown = person ? { person, lookup: lookup && lookUp(lookup, api) } : undefined;
  };
  // As Svelte does: once, after all stores have said what they have to say.
  const drawSoon = () => {
    if (!isDue) queueMicrotask(draw);
    isDue = true;
  };
  const subscriptions = [stores.contact, stores.asking, stores.hostIsSilent].map((store) =>
    store.subscribe(drawSoon),
  );

  return {
    get emails() {
      return shown?.lookup?.emails ?? [];
    },
    refresh() {
      stores.refresh();
      isRefreshDue = true;
      drawSoon();
    },
    end() {
      for (const unsubscribe of subscriptions) unsubscribe();
      shown?.lookup?.end();
      shown = undefined;
    },
  };
};

type Lookup = ReturnType<typeof lookUp>;

function lookUp(lookup: CustomerLookup, api: Api) {
  const data: QueryClient = createCustomerData(1_000);
  const search = new QueryObserver(
    data,
    lookupQuery(lookup, (who, signal) => searchCustomers(api, who, signal), readCustomers),
  );
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
