import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type { Fault } from '../../mocks/helpdesk/api/faults.ts';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import type { ApiFailure } from '../../src/data/errors.ts';
import { failureText } from '../../src/shell/failure-text.ts';
import { failureTexts } from '../../src/shell/failure-texts.ts';
import { texts } from '../../src/shell/texts.ts';
import { API, showApp, startApi } from '../support/app.ts';

const { world, worker } = startApi();

const SAID: readonly (readonly [Fault, ApiFailure, number])[] = [
  ['offline', { kind: 'unreachable' }, 3],
  ['unauthorized', { kind: 'unauthorized' }, 1],
  ['forbidden', { kind: 'forbidden' }, 1],
  ['notFound', { kind: 'not-found' }, 1],
  ['serverError', { kind: 'server', status: 500 }, 3],
  ['brokenJson', { kind: 'contract', problem: { path: 'body', expected: 'JSON' } }, 1],
  ['wrongContract', { kind: 'contract', problem: { path: 'body.items', expected: 'array' } }, 1],
];

test.for(SAID)('says what happened to the customer search: %s', async ([fault, failure, reads]) => {
  world.faults['customers'] = fault;
  const { open, getByRole, signals } = await showApp();
  open(annaVerified);
  const { title, text } = failureText(failure);
  await expect.element(getByRole('alert')).toHaveTextContent(title);
  await expect.element(getByRole('alert')).toHaveTextContent(text);
  expect(signals).toHaveLength(reads);
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Anna Lindqvist');
});

test('says how long to wait when there were too many requests', async () => {
  worker.use(
    http.post(`${API}/customers/search`, () =>
      HttpResponse.json({}, { status: 429, headers: { 'Retry-After': '30' } }),
    ),
  );
  const { open, getByRole, signals } = await showApp();
  open(annaVerified);
  const alert = getByRole('alert');
  await expect.element(alert).toHaveTextContent(failureText({ kind: 'rate-limited' }).text);
  const button = alert.getByRole('button');
  await expect.element(button).toHaveTextContent(failureTexts.tryAgainIn('in 30 seconds'));
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveTextContent(failureTexts.tryAgainIn('in 29 seconds'));
  expect(signals).toHaveLength(1);
});

test('says that it took too long', async () => {
  world.faults['customers'] = 'slow';
  const { open, getByRole } = await showApp({ apiTimeout: 50 });
  open(annaVerified);
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent(failureText({ kind: 'timeout' }).title);
});

test('shows the customer after Try again has helped', async () => {
  world.faults['customers'] = 'unauthorized';
  const { open, getByRole } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('alert')).toBeVisible();
  world.faults['customers'] = 'none';
  await getByRole('button', { name: texts.tryAgain }).click();
  await expect.element(getByRole('tablist')).toBeVisible();
});

test('does not say “not found” when the only match could not be read', async () => {
  world.faults['customers'] = 'wrongItem';
  const { open, getByRole } = await showApp();
  open(annaVerified);
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent(
      failureText({ kind: 'contract', problem: { path: '', expected: '' } }).title,
    );
});
