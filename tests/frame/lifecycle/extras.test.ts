import { expect, test } from 'vitest';
import type { HostExtra } from '../../../src/frame/host/extras.ts';
import { appContext } from '../../support/contexts.ts';
import { annasConversation } from '../../support/conversations.ts';
import { startFrame } from '../../support/frame.ts';

const TOKEN = { type: 'token', token: 'secret' };

function startFrameWithHook() {
  const extras: HostExtra[] = [];
  const frame = startFrame('in a frame', (extra) => extras.push(extra));
  return { ...frame, frame, extras };
}

test('a second message of the helpdesk is handed on', async () => {
  const { deliver, extras } = startFrameWithHook();

  deliver(TOKEN);
  await Promise.resolve();

  expect(extras).toEqual([{ kind: 'message', data: TOKEN }]);
});

test('a member beside the context is handed on, and the context is read without it', async () => {
  const { frame, post, extras } = startFrameWithHook();

  post({ ...annasConversation, dashboardAppToken: 'secret' });
  await Promise.resolve();

  expect(extras).toEqual([{ kind: 'members', members: { dashboardAppToken: 'secret' } }]);
  expect(JSON.stringify(frame.context)).not.toContain('secret');
});

test.each([
  ['an ordinary context', appContext(annasConversation), 'https://helpdesk.test'],
  ['a context that cannot be read', '{"event":"appContext","data":', 'https://helpdesk.test'],
  ['a message from a refused origin', TOKEN, 'https://elsewhere.test'],
])('nothing of %s is handed on', async (_, data, origin) => {
  const { deliver, extras } = startFrameWithHook();

  deliver(data, origin);
  await Promise.resolve();

  expect(extras).toEqual([]);
});

test('the hook is called after the context is taken, and outside of the listener', () => {
  const { frame, post, extras } = startFrameWithHook();

  post({ ...annasConversation, dashboardAppToken: 'secret' });

  expect(frame.status).toBe('context-received');
  expect(extras).toEqual([]);
});
