import { QueryObserver, type QueryClient } from '@tanstack/svelte-query';
import { get } from 'svelte/store';
import type { Api } from '../../../src/data/client.ts';
import { createCustomerData } from '../../../src/data/customer-data.ts';
import { readCustomers } from '../../../src/app/customer/api.ts';
import { searchCustomers } from '../../../src/app/customer/lookup.ts';
import { identityOf } from '../../../src/app/identity.ts';
import { lookupQuery } from '../../../src/data/customer-lookup.ts';
import { lookupOf, type Lookup } from '../../../src/data/lookup.ts';
import { personOf } from '../../../src/shell/person.ts';
import { createSeam } from '../../../src/shell/sign-in/seam.ts';
import type { Show } from './stage.ts';

/**
 * What the screens do with the data lane, without a document: one memory per person, thrown away with its
 * requests when another person comes.
 */
export const startLookups: Show = (stores, api, _, session) => {
  const signIn = createSeam(session, () => new Promise(() => undefined));
  let wasSignedIn = true;
  let shown: { readonly person: string; readonly lookup: Running | undefined } | undefined;
  let isDue = false;
  let isRefreshDue = false;

  const draw = () => {
    isDue = false;
    const [contact, conversation] = [get(stores.contact), get(stores.conversation)];
    const identity = identityOf(contact, conversation);
    const lookup = get(stores.wasShown) ? lookupOf(identity, contact, conversation) : undefined;
    const person =
      contact && personOf(contact, identity) + JSON.stringify([lookup, get(signIn.owner)]);
    const isSignedIn = get(signIn.ended) === undefined;
    const isBack = isSignedIn && !wasSignedIn;
    wasSignedIn = isSignedIn;
    if (person === shown?.person) {
      if (isBack) shown?.lookup?.renew();
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
  const { contact, conversation, wasShown, asking, hostIsSilent } = stores;
  const { owner, ended } = signIn;
  const subscriptions = [contact, conversation, wasShown, asking, hostIsSilent, owner, ended].map(
    (store) => store.subscribe(drawSoon),
  );

  return {
    get emails() {
      return shown?.lookup?.emails ?? [];
    },
    get records() {
      return this.emails;
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

type Running = ReturnType<typeof lookUp>;

function lookUp(lookup: Lookup, api: Api) {
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
