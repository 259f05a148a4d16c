import { expect, test } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import { lifecycle, type HostCommand } from '../../../src/frame/lifecycle/machine.ts';
import { DEFAULT_TIMINGS } from '../../../src/frame/lifecycle/timings.ts';
import { annasConversation } from '../../support/conversations.ts';
import { HELPDESK, startFrame } from '../../support/frame.ts';

test('a request is the request key and nothing else', () => {
  const frame = startFrame();

  expect(frame.requests[0]?.message).toBe('snypto-dashboard-app:fetch-info');
});

test('requests go to any origin until a context has come', () => {
  const frame = startFrame();

  frame.pass(7_000);

  expect(frame.requests.map(({ targetOrigin }) => targetOrigin)).toEqual(['*', '*', '*', '*']);
});

test('requests go to the origin that the context came from', () => {
  const frame = startFrame();
  frame.post(annasConversation);

  frame.refresh();

  expect(frame.requests.at(-1)?.targetOrigin).toBe(HELPDESK);
});

test('the request that confirms a changed conversation goes there too', () => {
  const frame = startFrame();
  frame.pass(300);
  frame.post(annasConversation);

  frame.post({ ...annasConversation, conversation: { id: 99 } });

  expect(frame.requests.at(-1)?.targetOrigin).toBe(HELPDESK);
});

test.each([
  ['a refused message', 'https://elsewhere.test', { event: 'appContext', data: annasConversation }],
  ['a malformed context', HELPDESK, { event: 'appContext', data: 7 }],
  ['a foreign message', HELPDESK, 'hello'],
])('%s does not say where requests go', (_, origin, data) => {
  const frame = startFrame();
  frame.deliver(data, origin);

  frame.pass(300);

  expect(frame.requests.at(-1)?.targetOrigin).toBe('*');
});

test('the machine sends its host actor the command to ask', () => {
  const commands: unknown[] = [];
  const host = fromCallback<HostCommand>(({ receive }) => {
    receive((command) => commands.push(command));
  });
  const actors = { host, frame: fromCallback(() => undefined) };
  const actor = createActor(lifecycle.provide({ actors }), { input: { timings: DEFAULT_TIMINGS } });

  actor.start().stop();

  expect(commands).toEqual([{ type: 'ask' }]);
});
