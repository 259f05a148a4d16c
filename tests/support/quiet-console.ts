import { afterEach, beforeEach, expect, vi } from 'vitest';

/*
 * A console.error or console.warn is a defect: it fails the test during which it was written. A test that
 * is about one calls `mockClear` on it after looking.
 */
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const written = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(written, 'nothing is written to console.error or console.warn').toEqual([]);
});
