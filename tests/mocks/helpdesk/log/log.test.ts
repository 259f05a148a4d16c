import { expect, test } from 'vitest';
import { Log, MOST_ENTRIES } from '../../../../mocks/helpdesk/log/log.svelte.ts';
import { outcomeOf } from '../../../../mocks/helpdesk/log/outcome.ts';
import type { LifecycleReport, MessageReport } from '../../../../mocks/helpdesk/report/report.ts';
import { readFaults } from '../../../../mocks/helpdesk/faults/fault-settings.ts';
import { hiddenDropped } from '../../../../mocks/helpdesk/profiles/hidden-dropped.ts';
import { newest } from '../../../../mocks/helpdesk/profiles/newest.ts';
import { object } from '../../../../mocks/helpdesk/profiles/object.ts';
import { helpdeskWithApps, read } from '../helpdesk-with-apps.ts';

const KEY = newest.requestKey;

type Options = NonNullable<Parameters<typeof helpdeskWithApps>[0]>;

/** A helpdesk whose traffic stands in a log; the clock gives 1, 2, 3 … */
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

const verdict = (size: number, told: Partial<MessageReport> = {}): MessageReport => ({
  kind: 'message',
  verdict: 'accepted',
  problems: [],
  size,
  origin: 'http://127.0.0.1',
  ...told,
});

const start = (at: number): LifecycleReport => ({
  kind: 'lifecycle',
  at,
  event: 'xstate.init',
  state: 'waiting.asking',
  flags: [],
});

test('both directions stand in the log, in the order in which they were posted', () => {
  const { load, ask, log, outcomes } = loggedHelpdesk();
  load();
  ask();
  expect(outcomes()).toEqual(['push: not told', 'request: answered', 'answer: not told']);
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
  log.hear(0, 'ä€', 'ignored');
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
    'answer: not told',
    'request: unanswered',
    'other: ignored',
  ]);
});

test('a dropped answer, one that is held back and one that is late stand there as such', () => {
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
  expect(outcomes()).toEqual(['by hand: not told', 'by hand: not told']);
});

test('what is on the way when the frame goes is lost', () => {
  const { host, load, outcomes } = loggedHelpdesk({ faults: () => readFaults('delay:500') });
  load();
  host.stop();
  expect(outcomes()).toEqual(['push: lost']);
});

test('every copy of a message stands in the log', () => {
  const { load, outcomes } = loggedHelpdesk({ faults: () => readFaults('twice') });
  load();
  expect(outcomes()).toEqual(['push: not told', 'push: not told']);
});

test('verdicts go to the oldest message of their size', () => {
  const { load, log, outcomes } = loggedHelpdesk();
  load();
  load();
  const size = log.entries[0]?.text.length ?? 0;
  log.judge(verdict(size + 1), 0);
  log.judge(verdict(size), 1);
  expect(outcomes()).toEqual(['push: not told', 'push: not told']);
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
  expect(outcomes()).toEqual(['push: not told', 'push: accepted']);
});

test('a stranger’s message stands in the log, as the app tells it', () => {
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
  for (let index = 0; index < MOST_ENTRIES + 3; index += 1) log.hear(0, String(index), 'ignored');
  expect(log.entries).toHaveLength(MOST_ENTRIES);
  expect(log.entries[0]?.text).toBe('3');
  log.clear();
  expect(log.entries).toEqual([]);
});
