import { get } from 'svelte/store';
import { expect, test, vi } from 'vitest';
import { identityOf } from '../../src/app/identity.ts';
import { createStores } from '../../src/frame/stores/stores.ts';
import { holdChanges } from '../../src/shell/hold-changes.ts';
import { annasConversation, conversationWithoutContact } from '../support/conversations.ts';
import { startFrame } from '../support/frame.ts';

const { conversation, contact } = annasConversation;
const anna = annasConversation;
const withContact = (changed: object) => ({ ...anna, contact: { ...contact, ...changed } });
const onTheWidget = (meta: object) => ({
  ...anna,
  conversation: { ...conversation, channel: 'Channel::WebWidget', meta },
});
const inConversation = (id: number, data: object = anna) => ({
  ...data,
  conversation: { ...conversation, id },
});
const withoutConversation = (data: object) => ({ ...data, conversation: null });

function start() {
  const frame = startFrame();
  const { source, change, goOn } = holdChanges(frame.actor, identityOf);
  return { frame, change, goOn, stores: createStores(source) };
}

test.each<[string, object, object]>([
  ['another contact', anna, withContact({ id: 12 })],
  ['another email', anna, withContact({ email: 'victim@example.test' })],
  ['an email more', withContact({ email: null }), anna],
  ['an email less', anna, withContact({ email: null })],
  ['a phone number more', anna, withContact({ phone_number: '+49151' })],
  ['another identifier', withContact({ identifier: 'C-1' }), withContact({ identifier: 'C-2' })],
  [
    'a key that is proven now',
    { ...onTheWidget({ hmac_verified: false }), contact: { ...contact, identifier: 'C-1' } },
    { ...onTheWidget({ hmac_verified: true }), contact: { ...contact, identifier: 'C-1' } },
  ],
  ['a group', anna, withContact({ group_type: 'group' })],
  [
    'another contact, where nothing is said of the conversation',
    withoutConversation(anna),
    withoutConversation(withContact({ id: 12 })),
  ],
])('%s within one conversation waits until the agent goes on', (_, before, after) => {
  const { frame, stores, change, goOn } = start();
  frame.post(before);
  const shown = [get(stores.contact), get(stores.conversation)];
  expect(get(change)).toBeUndefined();

  frame.post(after);

  expect([get(stores.contact), get(stores.conversation)]).toStrictEqual(shown);
  expect(get(change)).toMatchObject({
    from: { contact: shown[0] },
    to: { contact: frame.context.received?.contact },
  });

  goOn();

  expect(get(change)).toBeUndefined();
  expect(get(stores.contact)).toStrictEqual(frame.context.received?.contact);
});

test.each<[string, object, object]>([
  ['another name', anna, withContact({ name: 'Anna P.' })],
  ['another status', anna, { ...anna, conversation: { ...conversation, status: 'resolved' } }],
  ['another conversation of the same contact', anna, inConversation(42)],
  ['another conversation of another contact', anna, inConversation(42, withContact({ id: 12 }))],
  [
    'the same number in another account',
    anna,
    { ...withContact({ id: 12 }), conversation: { ...conversation, account_id: 8 } },
  ],
  [
    'the rest of a context that came in part',
    withoutConversation(anna),
    { ...anna, conversation: { ...conversation, channel: 'Channel::Whatsapp' } },
  ],
  ['a contact that is loaded later', conversationWithoutContact, anna],
])('%s is shown at once', (_, before, after) => {
  const { frame, stores, change } = start();
  frame.post(before);

  frame.post(after);

  expect(get(change)).toBeUndefined();
  expect(get(stores.contact)).toStrictEqual(frame.context.received?.contact);
  expect(get(stores.conversation)).toStrictEqual(frame.context.received?.conversation);
});

test.each([
  ['another email', withContact({ email: 'victim@example.test' })],
  ['an email less', withContact({ email: null })],
  ['another contact', withContact({ id: 12 })],
])('%s that comes with the rest of a context waits, too', (_, rest) => {
  const { frame, stores, change } = start();
  frame.post(withoutConversation(anna));
  const before = get(stores.contact);

  frame.post(rest);

  expect(get(stores.contact)).toStrictEqual(before);
  expect(get(change)).toMatchObject({ from: { contact: before } });
});

test('of contacts without an id the keys say whether it is another one', () => {
  const { frame, stores, change } = start();
  frame.post(withoutConversation(withContact({ id: undefined })));
  const before = get(stores.contact);

  frame.post(withoutConversation(withContact({ id: undefined, email: 'victim@example.test' })));

  expect(get(stores.contact)).toStrictEqual(before);
  expect(get(change)).toBeDefined();
});

test('a contact that was away does not come back as another unnoticed', () => {
  const { frame, stores, change } = start();
  frame.post(anna);
  frame.post(conversationWithoutContact);
  expect(get(stores.contact)).toBeUndefined();

  frame.post(withContact({ id: 12 }));

  expect(get(stores.contact)).toBeUndefined();
  expect(get(change)).toMatchObject({ to: { contact: { id: 12 } } });
});

test('a change that is taken back needs no word', () => {
  const { frame, stores, change } = start();
  frame.post(anna);
  frame.post(withContact({ email: 'victim@example.test' }));

  frame.post({ ...anna, conversation: { ...conversation, status: 'resolved' } });

  expect(get(change)).toBeUndefined();
  expect(get(stores.conversation)).toMatchObject({ status: 'resolved' });
});

test('the next conversation ends the waiting', () => {
  const { frame, stores, change } = start();
  frame.post(anna);
  frame.post(withContact({ email: 'victim@example.test' }));

  frame.post(inConversation(42, withContact({ id: 12 })));

  expect(get(change)).toBeUndefined();
  expect(get(stores.contact)).toMatchObject({ id: 12 });
});

test('stores say nothing of a change that waits, and their state stays that of the lifecycle', () => {
  const { frame, stores } = start();
  frame.post(anna);
  const notified = vi.fn();
  stores.contact.subscribe(notified);
  notified.mockClear();

  frame.post(withContact({ email: 'victim@example.test' }));
  frame.pass(60_000);

  expect(notified).not.toHaveBeenCalled();
  expect(get(stores.status)).toBe('refreshing');
  expect(get(stores.asking)).toBe(true);
});
