import { expect, test } from 'vitest';
import {
  annasConversation,
  annasConversationResolved,
  bensConversation,
  conversationWithoutContact,
} from '../support/conversations.ts';
import { startFrame, type Frame } from '../support/frame.ts';

/*
 * Rules that hold whatever happens, in whatever order. Each walk is a long row of chance events; its
 * number decides all of them, so a walk that fails fails again.
 */

const WALKS = Array.from({ length: 40 }, (_, index) => index + 1);
const STEPS = 50;
const DAY = 86_400_000;

const CONTEXTS = [
  annasConversation,
  annasConversationResolved,
  bensConversation,
  conversationWithoutContact,
] as const;
const TIMES = [0, 1, 300, 499, 500, 1_000, 5_000, 7_000, 10_000, 10_001, 59_999, 60_000, 200_000];

function walk(number: number, look: (frame: Frame, isShown: boolean) => void = () => undefined) {
  const frame = startFrame();
  const any = chance(number);
  let isShown = true;
  for (let step = 0; step < STEPS; step += 1) {
    any([
      () => frame.post(any(CONTEXTS)),
      () => frame.post(any(CONTEXTS)),
      () => frame.pass(any(TIMES)),
      () => frame.pass(any(TIMES)),
      () => frame.sleep(any(TIMES)),
      () => frame.wake(),
      () => frame.refresh(),
      () => frame.deliver('{"event":"appContext"'),
      () => {
        isShown = !isShown;
        if (isShown) frame.show();
        else frame.hide();
      },
    ])();
    look(frame, isShown);
  }
  return frame;
}

/** Picks by a linear congruential generator. */
function chance(seed: number) {
  let last = seed;
  return <T>(choices: readonly [T, ...T[]] | readonly T[]): T => {
    last = (last * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return choices[Math.floor((last / 2 ** 32) * choices.length)] as T;
  };
}

test('no walk makes a hidden frame ask', () => {
  const broken = new Set<number>();

  for (const number of WALKS) {
    let before = 0;
    walk(number, ({ asks }, isShown) => {
      if (!isShown && asks > before) broken.add(number);
      before = asks;
    });
  }

  expect([...broken]).toEqual([]);
});

test('on every walk a frame waits until a context comes and never again', () => {
  const broken = new Set<number>();

  for (const number of WALKS) {
    walk(number, ({ status, context }) => {
      if ((status === 'waiting') !== (context.received === undefined)) broken.add(number);
    });
  }

  expect([...broken]).toEqual([]);
});

test('on every walk a contact that is there is not missing', () => {
  const broken = new Set<number>();

  for (const number of WALKS) {
    walk(number, ({ context: { received, contactIsMissing } }) => {
      if (contactIsMissing && received?.contact) broken.add(number);
    });
  }

  expect([...broken]).toEqual([]);
});

test('after any walk a helpdesk that says nothing more is asked once at most', () => {
  const broken = WALKS.filter((number) => {
    const frame = walk(number);
    frame.post(annasConversation);
    const { asks } = frame;
    frame.pass(DAY);
    return frame.asks > asks + 1;
  });

  expect(broken).toEqual([]);
});

test('after any walk Refresh asks a helpdesk that has fallen silent', () => {
  const broken = WALKS.filter((number) => {
    const frame = walk(number);
    frame.show();
    frame.pass(DAY);
    const { asks } = frame;
    frame.refresh();
    return frame.asks !== asks + 1;
  });

  expect(broken).toEqual([]);
});

test('after any walk an answer to Refresh is fresh, and the helpdesk talks', () => {
  const broken = WALKS.filter((number) => {
    const frame = walk(number);
    frame.show();
    frame.pass(DAY);
    frame.refresh();
    frame.post(frame.context.received ?? annasConversation);
    return frame.status !== 'context-received' || frame.context.hostIsSilent;
  });

  expect(broken).toEqual([]);
});

test('after any walk stopping lets go of everything', () => {
  const broken = WALKS.filter((number) => {
    const frame = walk(number);
    frame.actor.stop();
    const { listeners, watchers, timers } = frame.held;
    return listeners + watchers + timers > 0;
  });

  expect(broken).toEqual([]);
});
