import { get, type Readable } from 'svelte/store';
import { expect, test, vi } from 'vitest';
import { createStores } from '../../../src/frame/stores/stores.ts';
import {
  annasConversation,
  annasConversationResolved,
  bensConversation,
  conversationWithoutContact,
} from '../../support/conversations.ts';
import { startFrame, STARTED_AT, type Frame } from '../../support/frame.ts';

function startStores() {
  const frame = startFrame();
  return { frame, stores: createStores(frame.actor) };
}

/** Counts how often a store notifies after its first value. */
function listenTo(store: Readable<unknown>) {
  const notified = vi.fn();
  store.subscribe(notified);
  notified.mockClear();
  return notified;
}

/** How many subscriptions the stores hold on the actor. */
function countSubscriptions({ actor }: Frame) {
  const subscribe = actor.subscribe.bind(actor);
  const count = { open: 0 };
  vi.spyOn(actor, 'subscribe').mockImplementation((observer: unknown) => {
    const subscription = subscribe(observer as Parameters<typeof subscribe>[0]);
    count.open += 1;
    return {
      unsubscribe() {
        count.open -= 1;
        subscription.unsubscribe();
      },
    };
  });
  return count;
}

test('before a context has come every store has its empty value', () => {
  const { stores } = startStores();

  const values = Object.fromEntries(
    Object.entries(stores).flatMap(([name, member]) =>
      typeof member === 'function' ? [] : [[name, get(member as Readable<unknown>)]],
    ),
  );

  expect(values).toEqual({
    status: 'waiting',
    conversation: undefined,
    contact: undefined,
    contactIsMissing: false,
    currentAgent: undefined,
    customAttributes: [],
    theme: undefined,
    receivedAt: undefined,
    unanswered: false,
    asking: true,
    hostIsSilent: false,
    isSnapshot: false,
    reasons: [],
    repairs: [],
    wasShown: false,
  });
});

test('status has the four states in the product’s words', () => {
  const { frame, stores } = startStores();
  const seen: string[] = [];
  stores.status.subscribe((status) => seen.push(status));

  frame.post(annasConversation);
  frame.refresh();
  frame.pass(5_000);

  expect(seen).toEqual(['waiting', 'context-received', 'refreshing', 'stale']);
});

test('status stays waiting while the helpdesk does not answer and is asked again', () => {
  const { frame, stores } = startStores();
  const notified = listenTo(stores.status);

  frame.pass(7_000);
  frame.refresh();

  expect(notified).not.toHaveBeenCalled();
});

test('the conversation has the helpdesk’s own field names', () => {
  const { frame, stores } = startStores();

  frame.post(annasConversation);

  expect(get(stores.conversation)).toMatchObject({ id: 41, account_id: 7, status: 'open' });
});

test('the contact has the helpdesk’s own field names', () => {
  const { frame, stores } = startStores();

  frame.post({ ...annasConversation, contact: { id: 11, phone_number: '+4915100000' } });

  expect(get(stores.contact)).toEqual({ id: 11, phone_number: '+4915100000' });
});

test('the current agent is the one who looks at the screen', () => {
  const { frame, stores } = startStores();

  frame.post(annasConversation);

  expect(get(stores.currentAgent)).toEqual({ id: 5, name: 'Kim', email: 'kim@example.test' });
});

test('custom attributes are the definitions that the helpdesk sends', () => {
  const { frame, stores } = startStores();

  frame.post({ ...annasConversation, customAttributes: [{ attribute_key: 'plan' }] });

  expect(get(stores.customAttributes)).toEqual([{ attribute_key: 'plan' }]);
});

test('the theme is the helpdesk’s', () => {
  const { frame, stores } = startStores();

  frame.post({ ...annasConversation, theme: 'dark' });

  expect(get(stores.theme)).toBe('dark');
});

test('receivedAt says when the context last came, also if it was the same', () => {
  const { frame, stores } = startStores();
  frame.post(annasConversation);
  frame.pass(1_000);

  frame.post(annasConversation);

  expect(get(stores.receivedAt)).toBe(STARTED_AT + 1_000);
});

test('contactIsMissing says that no contact has followed', () => {
  const { frame, stores } = startStores();
  frame.post(conversationWithoutContact);

  frame.pass(500);

  expect(get(stores.contactIsMissing)).toBe(true);
});

test('unanswered stays true while it is asked again', () => {
  const { frame, stores } = startStores();
  frame.pass(7_000);

  frame.refresh();

  expect(get(stores.unanswered)).toBe(true);
});

test('asking is true while a request of any series is under way, and only then', () => {
  const { frame, stores } = startStores();
  const seen: boolean[] = [];
  stores.asking.subscribe((asking) => seen.push(asking));

  frame.pass(7_000);
  frame.refresh();
  frame.post(annasConversation);
  frame.refresh();
  frame.pass(5_000);

  expect(seen).toEqual([true, false, true, false, true, false]);
});

test('hostIsSilent says that a renewal went unanswered', () => {
  const { frame, stores } = startStores();
  frame.post(annasConversation);
  frame.refresh();

  frame.pass(5_000);

  expect(get(stores.hostIsSilent)).toBe(true);
});

test('reasons say why there is no context', () => {
  const { frame, stores } = startStores();

  frame.deliver('{}', 'https://elsewhere.test');

  expect(get(stores.reasons)).toMatchObject([{ kind: 'refused' }]);
});

test('repairs list what was removed from the context', () => {
  const { frame, stores } = startStores();

  frame.post({ ...annasConversation, contact: { id: 11, name: 4 } });

  expect(get(stores.repairs)).toEqual([{ path: 'data.contact.name', expected: 'string' }]);
});

test('refresh asks the helpdesk', () => {
  const { frame, stores } = startStores();
  frame.post(annasConversation);

  stores.refresh();

  expect(frame.asks).toBe(2);
});

test.each(['contact', 'currentAgent', 'customAttributes', 'theme', 'repairs'] as const)(
  'a change of the conversation alone does not notify %s',
  (name) => {
    const { frame, stores } = startStores();
    frame.post(annasConversation);
    const notified = listenTo(stores[name]);

    frame.post(annasConversationResolved);

    expect(notified).not.toHaveBeenCalled();
  },
);

test('a change of the conversation notifies its store once', () => {
  const { frame, stores } = startStores();
  frame.post(annasConversation);
  const notified = listenTo(stores.conversation);

  frame.post(annasConversationResolved);

  expect(notified).toHaveBeenCalledOnce();
});

test('another contact notifies its store once', () => {
  const { frame, stores } = startStores();
  frame.post(annasConversation);
  const notified = listenTo(stores.contact);

  frame.post(bensConversation);

  expect(notified).toHaveBeenCalledOnce();
});

test('reasons that stay empty notify no subscriber', () => {
  const { frame, stores } = startStores();
  const notified = listenTo(stores.reasons);

  frame.post(annasConversation);

  expect(notified).not.toHaveBeenCalled();
});

test('a first subscriber that comes late sees the newest value', () => {
  const { frame, stores } = startStores();
  frame.post(annasConversation);
  frame.post(bensConversation);
  const seen: unknown[] = [];

  stores.contact.subscribe((contact) => seen.push(contact?.name));

  expect(seen).toEqual(['Ben']);
});

test('a subscriber that comes back sees the newest value', () => {
  const { frame, stores } = startStores();
  frame.post(annasConversation);
  const leave = stores.contact.subscribe(() => undefined);
  leave();
  frame.post(bensConversation);
  const seen: unknown[] = [];

  stores.contact.subscribe((contact) => seen.push(contact?.name));

  expect(seen).toEqual(['Ben']);
});

test('stores without a subscriber hold no subscription on the lifecycle', () => {
  const frame = startFrame();
  const subscriptions = countSubscriptions(frame);

  createStores(frame.actor);

  expect(subscriptions.open).toBe(0);
});

test('several subscribers of one store share one subscription on the lifecycle', () => {
  const { frame, stores } = startStores();
  const subscriptions = countSubscriptions(frame);

  stores.contact.subscribe(() => undefined);
  stores.contact.subscribe(() => undefined);

  expect(subscriptions.open).toBe(1);
});

test('the last subscriber that leaves ends the subscription on the lifecycle', () => {
  const { frame, stores } = startStores();
  const subscriptions = countSubscriptions(frame);
  const leave = [1, 2].map(() => stores.contact.subscribe(() => undefined));

  leave.forEach((each) => {
    each();
  });

  expect(subscriptions.open).toBe(0);
});

test('a subscriber that has left is not notified any more', () => {
  const { frame, stores } = startStores();
  const notified = vi.fn();
  const leave = stores.contact.subscribe(notified);
  leave();
  notified.mockClear();

  frame.post(annasConversation);

  expect(notified).not.toHaveBeenCalled();
});
