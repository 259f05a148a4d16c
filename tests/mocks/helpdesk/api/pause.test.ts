import { expect, test, vi } from 'vitest';
import { pause } from '../../../../mocks/helpdesk/api/pause.ts';

test('a pause ends after its time', async () => {
  vi.useFakeTimers();
  try {
    const ended = vi.fn();
    void pause(4_000, new AbortController().signal).then(ended);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});

test('a pause ends when its request is aborted, and leaves no timer', async () => {
  vi.useFakeTimers();
  try {
    const leaving = new AbortController();
    const paused = pause(4_000, leaving.signal);
    leaving.abort();
    await paused;
    await pause(4_000, leaving.signal);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
