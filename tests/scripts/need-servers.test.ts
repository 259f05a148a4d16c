import { expect, test, vi } from 'vitest';
import { needServers } from '../../scripts/need-servers.js';

test('a missing server that cannot be installed ends the tests with one sentence', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  needServers(['no-such-server']);
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(vi.mocked(console.error).mock.calls).toEqual([
    [expect.stringMatching(/^The tests with real servers need no-such-server: install it/)],
  ]);
  vi.mocked(console.error).mockClear();
});

test('a server that is there is not installed', () => {
  expect(() => {
    needServers(['node']);
  }).not.toThrow();
});
