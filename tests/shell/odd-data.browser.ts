import { http, HttpResponse } from 'msw';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { texts } from '../../src/shell/texts.ts';
import Boundary from '../../src/shell/parts/Boundary.svelte';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { API, messageOf, showApp, startApi } from '../support/app.ts';

const { worker } = startApi();

const { event, data } = messageOf(annaVerified);

test('shows a conversation in which everything is there twice', async () => {
  const { frame, getByRole } = await showApp();
  const { messages } = data.conversation;
  const conversation = {
    ...data.conversation,
    messages: [...messages, ...messages],
    labels: ['twice', 'twice'],
  };
  const customAttributes = [...data.customAttributes, ...data.customAttributes];
  frame.deliver(JSON.stringify({ event, data: { ...data, conversation, customAttributes } }));
  await getByRole('tab', { name: 'Conversation' }).click();
  await expect.element(getByRole('heading', { name: 'Recent messages' })).toBeVisible();
});

test('leaves out a time that does not exist', async () => {
  const { frame, getByRole } = await showApp();
  const conversation = { ...data.conversation, created_at: 1e20 };
  frame.deliver(JSON.stringify({ event, data: { ...data, conversation } }));
  await getByRole('tab', { name: 'Conversation' }).click();
  await expect.element(getByRole('heading', { name: 'Recent messages' })).toBeVisible();
});

test('gives an attribute whose name the phone has lost a name', async () => {
  const { frame, getByText } = await showApp();
  const contact = { ...data.contact, custom_attributes: { '': 'Kazan', plan: 'gold' } };
  frame.deliver(JSON.stringify({ event, data: { ...data, contact, customAttributes: [] } }));
  await expect.element(getByText(texts.attributes.unnamed)).toBeVisible();
  await expect.element(getByText('Kazan')).toBeVisible();
});

test('offers a customer once when the search returns it twice', async () => {
  const twice = { id: 'cus_1', name: 'Twice' };
  const other = { id: 'cus_2', name: 'Other' };
  worker.use(
    http.post(`${API}/customers/search`, () => HttpResponse.json({ items: [twice, other, twice] })),
  );
  const { open, getByRole } = await showApp();
  open(annaVerified);
  await expect
    .element(getByRole('heading', { name: '2 customers match this contact' }))
    .toBeVisible();
});

test('shortens a very long message until the agent asks for all of it', async () => {
  const { frame, getByRole } = await showApp();
  const [first] = data.conversation.messages;
  const content = `${'word '.repeat(500)}the end`;
  const conversation = {
    ...data.conversation,
    messages: [{ ...first, message_type: 0, private: false, content }],
  };
  frame.deliver(JSON.stringify({ event, data: { ...data, conversation } }));
  await getByRole('tab', { name: 'Conversation' }).click();
  const panel = getByRole('tabpanel');
  await expect.element(panel).not.toHaveTextContent(/the end/);
  await getByRole('button', { name: 'Show all' }).click();
  await expect.element(panel).toHaveTextContent(/the end/);
});

test('keeps a view’s mistake to itself and offers to try again', async () => {
  let isBroken = true;
  const children = createRawSnippet(() => ({
    render: () => {
      if (isBroken) throw new Error('a mistake in a view');
      return '<p>whole again</p>';
    },
  }));
  const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue(undefined);
  const { getByRole, getByText } = await render(Boundary, { children });
  await expect.element(getByRole('alert')).toHaveTextContent(/This part could not be shown/);
  expect(reported).toHaveBeenCalledOnce();
  isBroken = false;
  await getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByText('whole again')).toBeVisible();
});
