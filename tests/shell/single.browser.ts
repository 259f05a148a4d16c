import { expect, test } from 'vitest';
import type { Fault } from '../../mocks/helpdesk/api/faults.ts';
import type { ApiFailure } from '../../src/data/errors.ts';
import { failureText } from '../../src/shell/failure-text.ts';
import { texts } from '../../src/shell/texts.ts';
import BadgePanel from '../support/BadgePanel.svelte';
import { startBrowserApi } from '../support/browser-api.ts';
import { showPanel } from '../support/panel.ts';
import { badges, RESOURCES } from '../support/things.ts';

const { world } = startBrowserApi(RESOURCES);

test('shows the object, and since when it is known', async () => {
  const { container, getByText } = await showPanel(BadgePanel, 'few');
  await expect.element(getByText('120 points')).toBeVisible();
  expect(container.textContent).toMatch(new RegExp(texts.freshness.data('\\d')));
});

test('says that it loads', async () => {
  world.faults['badge'] = 'slow';
  const { container, getByRole } = await showPanel(BadgePanel, 'few');
  await expect.element(getByRole('status')).toHaveTextContent(texts.loading);
  expect(container.querySelector('.skeleton')).not.toBeNull();
});

test('says in its own words that the customer has none', async () => {
  const { getByRole } = await showPanel(BadgePanel, 'none');
  await expect.element(getByRole('heading', { name: 'No badge yet' })).toBeVisible();
  expect(getByRole('alert').elements()).toEqual([]);
});

const SAID: readonly (readonly [Fault, ApiFailure])[] = [
  ['offline', { kind: 'unreachable' }],
  ['forbidden', { kind: 'forbidden' }],
  ['serverError', { kind: 'server', status: 500 }],
  ['brokenJson', { kind: 'contract', problem: { path: 'body', expected: 'JSON' } }],
  ['wrongContract', { kind: 'contract', problem: { path: 'body', expected: 'object' } }],
  ['wrongItem', { kind: 'contract', problem: { path: 'body.points', expected: 'number' } }],
];

test.for(SAID)('says what happened, and helps itself by a retry: %s', async ([fault, failure]) => {
  world.faults['badge'] = fault;
  const { getByRole, getByText } = await showPanel(BadgePanel, 'few');
  const { title, text } = failureText(failure);
  await expect.element(getByRole('alert')).toHaveTextContent(title);
  await expect.element(getByRole('alert')).toHaveTextContent(text);
  world.faults['badge'] = 'none';
  await getByRole('button', { name: texts.tryAgain }).click();
  await expect.element(getByText('120 points')).toBeVisible();
});

test.for<Fault>(['forbidden', 'wrongItem'])(
  'keeps the old object when it cannot be read again: %s',
  async (fault) => {
    const { getByRole, getByText, refresh } = await showPanel(BadgePanel, 'few');
    await expect.element(getByText('120 points')).toBeVisible();
    world.faults['badge'] = fault;
    await refresh();
    await expect.element(getByRole('alert')).toHaveTextContent(texts.list.notUpdated);
    await expect.element(getByText('120 points')).toBeVisible();
  },
);

test('shows the new object when it is read again, and that there is none any more', async () => {
  const { container, getByRole, getByText, refresh } = await showPanel(BadgePanel, 'many');
  await expect.element(getByText('9000 points')).toBeVisible();
  world.of(badges)['many'] = { points: 9_001 };
  await refresh();
  await expect.element(getByText('9001 points')).toBeVisible();
  delete world.of(badges)['many'];
  await refresh();
  await expect.element(getByRole('heading', { name: 'No badge yet' })).toBeVisible();
  expect(container.textContent).not.toContain('9001');
});
