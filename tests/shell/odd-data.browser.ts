import { http, HttpResponse } from 'msw';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { laterTexts } from '../../src/shell/screens/later-texts.ts';
import { texts } from '../../src/shell/texts.ts';
import Boundary from '../../src/shell/parts/Boundary.svelte';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { API, messageOf, showApp, startApi } from '../support/app.ts';

const { worker } = startApi();

const { event, data } = messageOf(annaVerified);

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
  await expect.element(getByRole('heading', { name: laterTexts.several.title(2) })).toBeVisible();
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
  await expect.element(getByRole('alert')).toHaveTextContent(texts.broken.title);
  expect(reported).toHaveBeenCalledOnce();
  isBroken = false;
  await getByRole('button', { name: texts.tryAgain }).click();
  await expect.element(getByText('whole again')).toBeVisible();
});
