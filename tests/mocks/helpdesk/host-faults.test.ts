import { expect, test } from 'vitest';
import {
  readFaults,
  withFault,
  type FaultSettings,
} from '../../../mocks/helpdesk/faults/fault-settings.ts';
import { newest } from '../../../mocks/helpdesk/profiles/newest.ts';
import { object } from '../../../mocks/helpdesk/profiles/object.ts';
import type { HostProfile } from '../../../mocks/helpdesk/profiles/host-profile.ts';
import { readMessage } from '../../../src/frame/host/read-message.ts';
import { helpdeskWithApps, read, unreadOf } from './helpdesk-with-apps.ts';

/** A helpdesk with faults, and a clock that is moved by hand. */
function faultyHelpdesk(faults: string, profile: HostProfile = newest) {
  let settings: FaultSettings = readFaults(faults);
  const waiting = new Set<{ readonly delay: number; readonly run: () => void }>();
  const helpdesk = helpdeskWithApps({
    profile,
    faults: () => settings,
    onSpent: (fault) => {
      settings = withFault(settings, fault, false);
    },
    timers: {
      after(delay, run) {
        const timer = { delay, run };
        waiting.add(timer);
        return () => waiting.delete(timer);
      },
    },
  });
  return {
    ...helpdesk,
    ask: () => {
      helpdesk.receive(helpdesk.apps[0], profile.requestKey);
    },
    faultsLeft: () => [...settings.on],
    delays: () => [...waiting].map(({ delay }) => delay),
    passTime: () => {
      for (const timer of waiting) {
        waiting.delete(timer);
        timer.run();
      }
    },
  };
}

test('without faults every message arrives at once', () => {
  const { load, ask, posted, delays } = faultyHelpdesk('');
  load();
  ask();
  expect(posted).toHaveLength(2);
  expect(delays()).toEqual([]);
});

test('a delayed message arrives later, with what was true when it was sent', () => {
  const { load, change, posted, delays, passTime } = faultyHelpdesk('delay:1500');
  load();
  change('message');
  expect(posted).toEqual([]);
  expect(delays()).toEqual([1500]);
  passTime();
  expect(unreadOf(posted)).toEqual([1]);
});

test('what is on the way to a frame that is taken away is lost', () => {
  const { host, load, posted, passTime } = faultyHelpdesk('delay:1500');
  load();
  host.stop();
  passTime();
  expect(posted).toEqual([]);
});

test('a dropped answer is one answer, and no push', () => {
  const { load, ask, posted, faultsLeft } = faultyHelpdesk('drop');
  load();
  expect(posted).toHaveLength(1);
  ask();
  expect(posted).toHaveLength(1);
  expect(faultsLeft()).toEqual([]);
  ask();
  expect(posted).toHaveLength(2);
});

test('everything is sent twice for as long as that is set', () => {
  const { load, ask, posted, faultsLeft } = faultyHelpdesk('twice');
  load();
  ask();
  expect(posted).toHaveLength(4);
  expect(faultsLeft()).toEqual(['twice']);
});

test('of two swapped answers the later one arrives first, once', () => {
  const { ask, change, posted, faultsLeft } = faultyHelpdesk('swap');
  ask();
  expect(posted).toEqual([]);
  change('message');
  ask();
  expect(unreadOf(posted)).toEqual([2, 1]);
  expect(faultsLeft()).toEqual([]);
  ask();
  expect(unreadOf(posted)).toEqual([2, 1, 2]);
});

test('a push overtakes the answer that is held back to be swapped', () => {
  const { ask, change, posted } = faultyHelpdesk('swap');
  ask();
  change('theme');
  expect(unreadOf(posted)).toEqual([2]);
});

test('a burst is 200 times the same message, once', () => {
  const { load, posted, faultsLeft } = faultyHelpdesk('burst');
  load();
  expect(posted).toHaveLength(200);
  expect(new Set(posted.map(({ message }) => message)).size).toBe(1);
  expect(faultsLeft()).toEqual([]);
  load();
  expect(posted).toHaveLength(201);
});

test.each([newest, object])(
  'malformed JSON of $id is text that the app recognizes as cut off',
  (profile) => {
    const { load, posted } = faultyHelpdesk('malformed', profile);
    load();
    expect(posted.map(({ message }) => readMessage(message))).toEqual([
      { kind: 'malformed', problem: { path: 'message', expected: 'complete JSON' } },
    ]);
  },
);

test('half a context has a conversation and no contact', () => {
  const { load, posted } = faultyHelpdesk('half');
  load();
  expect(posted.map((each) => Object.keys(read(each).data))).toEqual([
    ['conversation', 'currentAgent', 'customAttributes', 'theme'],
  ]);
});

test('a long context has 1,000 messages of their own, and ends as the thread does', () => {
  const { load, posted } = faultyHelpdesk('long');
  load();
  const messages = posted.flatMap(
    (each) => read(each).data.conversation as unknown as { messages: { id: number }[] },
  )[0]?.messages;
  expect(messages).toHaveLength(1_000);
  expect(new Set(messages?.map(({ id }) => id)).size).toBe(1_000);
  expect(messages?.at(-1)).toMatchObject({ content: expect.stringMatching(/^Perfect/) as string });
  expect(posted.map(({ message }) => readMessage(message))).toMatchObject([{ kind: 'context' }]);
});

test('faults add up', () => {
  const { ask, posted, delays, passTime } = faultyHelpdesk('delay:10,twice,drop,half');
  ask();
  expect(delays()).toEqual([]);
  ask();
  expect(delays()).toEqual([10, 10]);
  passTime();
  expect(posted.map((each) => 'contact' in read(each).data)).toEqual([false, false]);
});

test('after the end an answer that was held back is not sent', () => {
  const { host, ask, posted } = faultyHelpdesk('swap');
  ask();
  host.stop();
  ask();
  expect(posted).toEqual([]);
});
