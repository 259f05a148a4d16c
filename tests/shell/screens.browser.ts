import { expect, test } from 'vitest';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { dmitriUnknown } from '../../mocks/helpdesk/conversations/dmitri.ts';
import { jordanAmbiguous } from '../../mocks/helpdesk/conversations/jordan.ts';
import { contactNotLoaded } from '../../mocks/helpdesk/conversations/not-loaded.ts';
import { anonymousVisitor } from '../../mocks/helpdesk/conversations/wandering-sun.ts';
import { showApp, startApi } from '../support/app.ts';
import { laterTexts } from '../../src/shell/screens/later-texts.ts';

const { world } = startApi();

test('keeps the page’s own waiting screen until there is something to show', async () => {
  const { open, waiting, getByRole } = await showApp();
  expect(waiting).toMatchObject({ hidden: false, ariaBusy: 'true' });
  open(annaVerified);
  await expect.element(getByRole('heading', { level: 1 })).toBeVisible();
  expect(waiting).toMatchObject({ hidden: true, ariaBusy: 'false' });
});

test('shows no skeleton for what is there within 150 ms', async () => {
  world.faults['customers'] = 'slow';
  const { open, container } = await showApp();
  open(annaVerified);
  await expect.poll(() => container.querySelector('.skeleton')).not.toBeNull();
  const skeleton = container.querySelector('.skeleton');
  const [appearing] = skeleton?.getAnimations() ?? [];
  if (!skeleton || !appearing) throw new Error('The skeleton appears at once.');
  appearing.pause();
  appearing.currentTime = 150;
  expect(getComputedStyle(skeleton).opacity).toBe('0');
  appearing.finish();
  expect(getComputedStyle(skeleton).opacity).toBe('1');
});

test('says that nothing came when the helpdesk does not answer', async () => {
  const { frame, getByRole } = await showApp();
  frame.pass(7_000);
  await expect
    .element(getByRole('heading', { name: 'The conversation has not arrived' }))
    .toBeVisible();
  await expect
    .element(getByRole('main').getByRole('list'))
    .toHaveTextContent(
      [laterTexts.unanswered.nothing, laterTexts.unanswered.severalApps].join(' '),
      {
        normalizeWhitespace: true,
      },
    );
});

test('names the page that tried and the origins that are allowed', async () => {
  const { frame, getByRole } = await showApp();
  frame.deliver('{}', 'https://stranger.test');
  frame.pass(7_000);
  await expect
    .element(getByRole('listitem'))
    .toHaveTextContent(/https:\/\/stranger\.test .* Only these may: https:\/\/helpdesk\.test/);
});

test('names the field of a context that could not be read', async () => {
  const { frame, getByRole } = await showApp();
  frame.deliver('{"event":"appContext","data":5}');
  frame.pass(7_000);
  await expect.element(getByRole('listitem')).toHaveTextContent(/“data” should be: object/);
});

test('asks again in place when the agent retries, and recovers', async () => {
  const { frame, open, getByRole } = await showApp();
  frame.pass(7_000);
  const before = frame.asks;
  await getByRole('button', { name: 'Ask again' }).click();
  expect(frame.asks).toBe(before + 1);
  await expect.element(getByRole('button', { name: 'Asking…' })).toHaveFocus();
  open(annaVerified);
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Anna Lindqvist');
});

test('says where it belongs when it is opened directly', async () => {
  const { getByRole } = await showApp({ place: 'by itself' });
  await expect
    .element(getByRole('heading', { name: 'This app belongs inside a conversation' }))
    .toBeVisible();
  await expect
    .element(getByRole('link', { name: /Settings → Integrations → Dashboard apps/ }))
    .toHaveAttribute('href', 'https://helpdesk.test');
});

test('waits a moment for a contact before it says that there is none', async () => {
  const { frame, open, waiting, getByRole, signals } = await showApp();
  open(contactNotLoaded);
  expect(waiting.hidden).toBe(false);
  frame.pass(500);
  await expect
    .element(getByRole('heading', { name: 'This conversation has no contact' }))
    .toBeVisible();
  expect(waiting.hidden).toBe(true);
  expect(signals).toEqual([]);
});

test('does not search when there is nothing to look up by', async () => {
  const { open, getByRole, signals } = await showApp();
  open(anonymousVisitor);
  await expect
    .element(getByRole('heading', { name: 'This contact cannot be looked up' }))
    .toBeVisible();
  expect(signals).toEqual([]);
});

test('says what was looked for when no customer is found', async () => {
  const { open, getByRole } = await showApp();
  open(dmitriUnknown);
  await expect.element(getByRole('heading', { name: 'No customer found' })).toBeVisible();
  const lookedFor = getByRole('listitem').filter({ hasText: 'dmitri.volkov@example.com' });
  await expect.element(lookedFor.last()).toBeVisible();
});

test('lets the agent choose among several customers, and choose again', async () => {
  const { open, getByRole } = await showApp();
  open(jordanAmbiguous);
  await expect
    .element(getByRole('heading', { name: '3 customers match this contact' }))
    .toBeVisible();
  await getByRole('button', { name: /Jordan Smith-Lee/ }).click();
  await expect.element(getByRole('tab').first()).toHaveFocus();
  await getByRole('button', { name: 'Choose another customer' }).click();
  await expect
    .element(getByRole('heading', { name: '3 customers match this contact' }))
    .toBeVisible();
});
