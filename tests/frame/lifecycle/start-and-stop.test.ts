import { expect, test, vi } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import { createTransport } from '../../../src/frame/host/transport.ts';
import { lifecycle } from '../../../src/frame/lifecycle/machine.ts';
import { startLifecycle } from '../../../src/frame/lifecycle/start-lifecycle.ts';
import { DEFAULT_TIMINGS } from '../../../src/frame/lifecycle/timings.ts';
import {
  annasConversation,
  bensConversation,
  conversationWithoutContact,
} from '../../support/conversations.ts';
import { FRAME_STATES } from '../../support/frame-states.ts';
import { HELPDESK, startFrame } from '../../support/frame.ts';
import { createFrameWindow } from '../../support/frame-window.ts';

const DAY = 86_400_000;

test('the first request is sent when the start returns', () => {
  const frame = startFrame();

  expect(frame.asks).toBe(1);
});

test('messages are listened to when the start returns', () => {
  const frame = startFrame();

  frame.post(annasConversation);

  expect(frame.context.received?.contact?.name).toBe('Anna Lindqvist');
});

test('one message listener and one visibility watcher are enough for the whole life', () => {
  const frame = startFrame();

  frame.post(annasConversation);
  frame.hide();
  frame.show();
  frame.refresh();
  frame.post(bensConversation);

  expect(frame.held).toMatchObject({ listeners: 1, watchers: 1 });
});

test('a frame that shows a fresh context runs a timer for its age and one for what it may lack', () => {
  const frame = startFrame();

  frame.post(annasConversation);

  expect(frame.held.timers).toBe(2);
});

test.each(FRAME_STATES)('stopping in %s lets go of listeners, watchers and timers', (_, enter) => {
  const frame = startFrame();
  enter(frame);

  frame.actor.stop();

  expect(frame.held).toEqual({ listeners: 0, watchers: 0, timers: 0 });
});

test('stopping while a contact may still follow lets go of that timer too', () => {
  const frame = startFrame();
  frame.post(conversationWithoutContact);

  frame.actor.stop();

  expect(frame.held.timers).toBe(0);
});

test.each(FRAME_STATES)('nothing happens any more after stopping in %s', (_, enter) => {
  const frame = startFrame();
  enter(frame);
  frame.actor.stop();
  const asks = frame.asks;
  const context = frame.context;

  frame.post(bensConversation);
  frame.hide();
  frame.show();
  frame.pass(DAY);

  expect(frame.asks).toBe(asks);
  expect(frame.context).toBe(context);
});

test.each([
  ['host', lifecycle],
  ['frame', lifecycle.provide({ actors: { host: fromCallback(() => undefined) } })],
] as const)('a machine without its actor %s fails loudly', (name, machine) => {
  const failed = vi.fn();
  const actor = createActor(machine, { input: { timings: DEFAULT_TIMINGS } });
  actor.subscribe({ error: failed });
  // xstate remarks that the request went to an actor that has already failed.
  vi.mocked(console.warn).mockReturnValue();

  actor.start();
  vi.mocked(console.warn).mockClear();

  expect(failed).toHaveBeenCalledExactlyOnceWith(
    new Error(`The lifecycle needs an actor '${name}': provide one with lifecycle.provide().`),
  );
});

test('who inspects is given all that the lifecycle does', () => {
  const { page } = createFrameWindow('in a frame', () => 0);
  const inspected: string[] = [];

  const actor = startLifecycle({
    transport: createTransport(page, { allowedOrigins: [HELPDESK], requestKeys: ['key'] }),
    visibility: { watch: () => () => undefined },
    timings: DEFAULT_TIMINGS,
    inspect: ({ type }) => inspected.push(type),
  });
  actor.stop();

  expect(inspected).toContain('@xstate.snapshot');
});
