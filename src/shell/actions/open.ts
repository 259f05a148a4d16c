import { mount } from 'svelte';
import { get } from 'svelte/store';
import type { AppContext } from '../app-context.ts';
import Results from './Results.svelte';
import { createWrites, type Writes } from './writes.ts';

const opened = new WeakMap<AppContext, Writes>();

/**
 * The writes of this frame, shown at the end of the app. Made when the first dialog opens, and there until the
 * frame is gone: a result outlives the customer that it is about.
 *
 * @param element anything in the app
 */
export function writesOf(app: AppContext, element: Element): Writes {
  const known = opened.get(app);
  if (known) return known;
  const writes = createWrites(app.api, newKey);
  opened.set(app, writes);
  const { contact, conversation } = app.stores;
  const look = () => {
    writes.contextIs({ contact: get(contact)?.id, conversation: get(conversation)?.id });
  };
  contact.subscribe(look);
  conversation.subscribe(look);
  // The helpdesk shows another contact already, and the agent has not confirmed it yet.
  app.change?.subscribe((change) => {
    if (change) writes.contextIs(undefined);
  });
  mount(Results, { target: element.closest('.app') ?? element, props: { writes } });
  return writes;
}

/** Unguessable, so it is no one else's. (`randomUUID` is missing where the page is served without TLS.) */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
