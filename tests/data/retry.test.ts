import { expect, test } from 'vitest';
import { ApiError, type ApiFailure } from '../../src/data/errors.ts';
import { isWorthRetrying } from '../../src/data/retry.ts';

test.each<[boolean, ApiFailure]>([
  [true, { kind: 'unreachable' }],
  [false, { kind: 'timeout' }],
  [false, { kind: 'unauthorized' }],
  [false, { kind: 'forbidden' }],
  [false, { kind: 'not-found' }],
  [true, { kind: 'rate-limited' }],
  [true, { kind: 'rate-limited', retryAfter: 5_000 }],
  [false, { kind: 'rate-limited', retryAfter: 5_001 }],
  [false, { kind: 'server', status: 418 }],
  [true, { kind: 'server', status: 500 }],
  [true, { kind: 'server', status: 503 }],
  [false, { kind: 'contract', problem: { path: 'body', expected: 'JSON' } }],
])('it is %j that retrying helps against %j', (expected, failure) => {
  expect(isWorthRetrying(new ApiError(failure))).toBe(expected);
});

test('an error’s message names the kind of failure and no data', () => {
  const error = new ApiError({
    kind: 'contract',
    problem: { path: 'items.0.email', expected: 'string' },
  });

  expect(String(error)).toBe('ApiError: contract');
});
