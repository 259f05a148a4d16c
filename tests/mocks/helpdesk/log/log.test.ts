import { expect, test } from 'vitest';
import { Log, MAX_ENTRIES } from '../../../../mocks/helpdesk/log/log.svelte.ts';
import { outcomeOf } from '../../../../mocks/helpdesk/log/outcome.ts';
import type { LifecycleReport, MessageReport } from '../../../../mocks/helpdesk/report/report.ts';
import { readFaults } from '../../../../mocks/helpdesk/faults/fault-settings.ts';
import { hiddenDropped } from '../../../../mocks/helpdesk/profiles/hidden-dropped.ts';
import { newest } from '../../../../mocks/helpdesk/profiles/newest.ts';
import { object } from '../../../../mocks/helpdesk/profiles/object.ts';
import { helpdeskWithApps, read } from '../helpdesk-with-apps.ts';

const KEY = newest.requestKey;

type Options = NonNullable<Parameters<typeof helpdeskWithApps>[0]>;

/** A helpdesk whose traffic is logged; the clock returns 1, 2, 3 … */
function loggedHelpdesk(options: Options = {}, count = 1) {
  let time = 0;
  const log = new Log(() => (time += 1));
  const timers = new Set<() => void>();
  const helpdesk = helpdeskWithApps(
    {
      log,
      timers: {
        after: (_, run) => {
          timers.add(run);
          return () => timers.delete(run);
        },
      },
      ...options,
    },
    count,
  );
  return {
    ...helpdesk,
    log,
    ask: (key: string = KEY) => helpdesk.receive(helpdesk.apps[0], key),
    passTime: () => {
      for (const run of timers) run();
    },
    outcomes: () => log.entries.map((entry) => `${entry.kind}: ${outcomeOf(entry).text}`),
  };
}

const verdict = (size: number, more: Partial<MessageReport> = {}): MessageReport => ({
  kind: 'message',
  verdict: 'accepted',
  problems: [],
  size,
  origin: 'http://127.0.0.1',
  ...more,
});

const start = (at: number): LifecycleReport => ({
  kind: 'lifecycle',
  at,
  event: 'xstate.init',
  state: 'waiting.asking',
  flags: [],
});

test('the log has both directions, in the order in which they were posted', () => {
  const { load, ask, log, outcomes } = loggedHelpdesk();
  load();
  ask();
  expect(outcomes()).toEqual(['push: not reported', 'request: answered', 'answer: not reported']);
  expect(log.entries.map(({ at, place }) => [at, place])).toEqual([
    [1, 0],
    [2, 0],
    [3, 0],
  ]);
});

test('the size is in bytes and the text is what was posted, of an object its JSON', () => {
  const { load, log, posted } = loggedHelpdesk({ profile: object });
  load();
  const [entry] = log.entries;
  expect(entry?.text).toBe(JSON.stringify(read(posted[0] ?? { message: '' })));
  log.receive(0, 'ä€', 'ignored');
  expect(log.entries.at(-1)).toMatchObject({ kind: 'other', size: 5 });
});

test('of a request the log says what the helpdesk made of it', () => {
  const { apps, host, ask, receive, outcomes } = loggedHelpdesk({ profile: hiddenDropped }, 2);
  ask('Other-dashboard-app:fetch-info');
  receive(apps[1], KEY);
  host.show(undefined);
  ask();
  receive(apps[0], { hello: 1 });
  // A browser extension, for instance.
  receive({}, 'whatever');
  expect(outcomes()).toEqual([
    'request: another key',
    'request: answered elsewhere',
    'answer: not reported',
    'request: unanswered',
    'other: ignored',
  ]);
});

test('the log marks a dropped, a held back and a late answer as such', () => {
  let faults = readFaults('drop');
  const { ask, host, passTime, outcomes, log } = loggedHelpdesk({ faults: () => faults });
  ask();
  faults = readFaults('swap');
  ask();
  expect(outcomes().slice(1)).toEqual([
    'answer: dropped',
    'request: answered',
    'answer: held back',
  ]);
  log.clear();
  faults = readFaults('delay:500');
  host.send();
  host.send();
  expect(outcomes()).toEqual(['by hand: delayed', 'by hand: delayed']);
  passTime();
  expect(outcomes()).toEqual(['by hand: not reported', 'by hand: not reported']);
});

test('what is on the way when the frame goes is lost', () => {
  const { host, load, outcomes } = loggedHelpdesk({ faults: () => readFaults('delay:500') });
  load();
  host.stop();
  expect(outcomes()).toEqual(['push: lost']);
});

test('the log has every copy of a message', () => {
  const { load, outcomes } = loggedHelpdesk({ faults: () => readFaults('twice') });
  load();
  expect(outcomes()).toEqual(['push: not reported', 'push: not reported']);
});

test('verdicts go to the oldest message of their size', () => {
  const { load, log, outcomes } = loggedHelpdesk();
  load();
  load();
  const size = log.entries[0]?.text.length ?? 0;
  log.judge(verdict(size + 1), 0);
  log.judge(verdict(size), 1);
  expect(outcomes()).toEqual(['push: not reported', 'push: not reported']);
  log.judge(verdict(size), 0);
  log.judge(verdict(size, { verdict: 'identical' }), 0);
  expect(outcomes()).toEqual(['push: accepted', 'push: identical']);
});

test('what was posted before the app has started is not judged any more', () => {
  const { load, log, outcomes } = loggedHelpdesk();
  load();
  load();
  const size = log.entries[0]?.text.length ?? 0;
  log.restart(start(2), 0);
  log.judge(verdict(size), 0);
  expect(outcomes()).toEqual(['push: not reported', 'push: accepted']);
});

test('the log has a stranger’s message, as the app reports it', () => {
  const { log, outcomes } = loggedHelpdesk();
  log.judge(verdict(5, { verdict: 'foreign', strange: 'hello', origin: 'null' }), 0);
  expect(outcomes()).toEqual(['stranger: foreign']);
  expect(log.entries).toMatchObject([{ text: 'hello', origin: 'null', size: 5 }]);
});

test('repairs are counted', () => {
  const { load, log, outcomes } = loggedHelpdesk();
  load();
  const problems = [{ path: 'data.contact.id', expected: 'number' }];
  log.judge(verdict(log.entries[0]?.text.length ?? 0, { problems }), 0);
  expect(outcomes()).toEqual(['push: accepted, 1 repaired']);
});

test('the log keeps the last ones only, and can be cleared', () => {
  const { log } = loggedHelpdesk();
  for (let index = 0; index < MAX_ENTRIES + 3; index += 1) log.receive(0, String(index), 'ignored');
  expect(log.entries).toHaveLength(MAX_ENTRIES);
  expect(log.entries[0]?.text).toBe('3');
  log.clear();
  expect(log.entries).toEqual([]);
});
