import { expect, test } from 'vitest';
import type { Fault } from '../../mocks/helpdesk/api/faults.ts';
import type { ApiFailure } from '../../src/data/errors.ts';
import { failureText } from '../../src/shell/failure-text.ts';
import { texts } from '../../src/shell/texts.ts';
import { startBrowserApi } from '../support/browser-api.ts';
import { showPanel } from '../support/panel.ts';
import ThingsPanel from '../support/ThingsPanel.svelte';
import { RESOURCES, things } from '../support/things.ts';

const { world } = startBrowserApi(RESOURCES);

test('shows a skeleton while the list loads', async () => {
  world.faults['things'] = 'slow';
  const { container, getByRole } = await showPanel(ThingsPanel, 'few');
  await expect.element(getByRole('status')).toHaveTextContent(texts.loading);
  expect(container.querySelector('.skeleton')).not.toBeNull();
});

test('says in its own words that the list is empty', async () => {
  const { getByRole } = await showPanel(ThingsPanel, 'none');
  await expect.element(getByRole('heading', { name: 'No things at all' })).toBeVisible();
});

test('says that nothing of it is visible when a filter hides all of it', async () => {
  const { getByRole } = await showPanel(ThingsPanel, 'odd');
  await getByRole('checkbox', { name: 'Only noted' }).click();
  await expect.element(getByRole('heading', { name: 'No thing has a note' })).toBeVisible();
});

test('loads more page by page and keeps the focus after the last', async () => {
  world.of(things)['many']?.splice(60);
  const { container, getByRole } = await showPanel(ThingsPanel, 'many');
  const rows = getByRole('list', { name: 'Things' }).getByRole('listitem');
  await expect.poll(() => rows.elements().length).toBe(25);
  expect(container.textContent).toContain('25 things so far');
  await getByRole('button', { name: texts.list.more }).click();
  await expect.poll(() => rows.elements().length).toBe(50);
  await getByRole('button', { name: texts.list.more }).click();
  await expect.poll(() => rows.elements().length).toBe(60);
  expect(container.textContent).not.toContain('so far');
  expect(getByRole('button', { name: texts.list.more }).elements()).toEqual([]);
  await expect
    .poll(
      () => document.activeElement !== document.body && container.contains(document.activeElement),
    )
    .toBe(true);
});

const SAID: readonly (readonly [Fault, ApiFailure])[] = [
  ['offline', { kind: 'unreachable' }],
  ['unauthorized', { kind: 'unauthorized' }],
  ['forbidden', { kind: 'forbidden' }],
  ['notFound', { kind: 'not-found' }],
  ['serverError', { kind: 'server', status: 500 }],
  ['brokenJson', { kind: 'contract', problem: { path: 'body', expected: 'JSON' } }],
  ['wrongContract', { kind: 'contract', problem: { path: 'body.items', expected: 'array' } }],
];

test.for(SAID)('says what happened to a list, and tries again: %s', async ([fault, failure]) => {
  world.faults['things'] = fault;
  const { getByRole } = await showPanel(ThingsPanel, 'few');
  const { title, text } = failureText(failure);
  await expect.element(getByRole('alert')).toHaveTextContent(title);
  await expect.element(getByRole('alert')).toHaveTextContent(text);
  world.faults['things'] = 'none';
  await getByRole('button', { name: texts.tryAgain }).click();
  await expect.element(getByRole('list', { name: 'Things' })).toBeVisible();
});

test('keeps the old list when it cannot be updated', async () => {
  const { getByRole, refresh } = await showPanel(ThingsPanel, 'few');
  await expect.element(getByRole('list', { name: 'Things' })).toBeVisible();
  world.faults['things'] = 'forbidden';
  await refresh();
  await expect.element(getByRole('alert')).toHaveTextContent(texts.list.notUpdated);
  await expect.element(getByRole('list', { name: 'Things' })).toBeVisible();
});

test('keeps the loaded pages when the next cannot be loaded', async () => {
  const { getByRole } = await showPanel(ThingsPanel, 'many');
  const rows = getByRole('list', { name: 'Things' }).getByRole('listitem');
  await expect.poll(() => rows.elements().length).toBe(25);
  world.faults['things'] = 'forbidden';
  await getByRole('button', { name: texts.list.more }).click();
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent(failureText({ kind: 'forbidden' }).title);
  expect(rows.elements()).toHaveLength(25);
  world.faults['things'] = 'none';
  await getByRole('button', { name: texts.tryAgain }).click();
  await expect.poll(() => rows.elements().length).toBe(50);
});

test('says at the end of the list which entry could not be read, and shows the others', async () => {
  world.faults['things'] = 'wrongItem';
  const { container, getByRole } = await showPanel(ThingsPanel, 'few');
  const rows = getByRole('list', { name: 'Things' }).getByRole('listitem');
  await expect.poll(() => rows.elements().length).toBe(1);
  const problem = { path: 'items.0.id', expected: 'string' };
  expect(container.textContent).toContain(texts.list.unreadable(1, problem));
});
