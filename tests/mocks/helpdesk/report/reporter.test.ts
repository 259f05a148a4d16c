import { expect, test } from 'vitest';
import { readReport } from '../../../../mocks/helpdesk/log/read-report.ts';
import { createReporter } from '../../../../mocks/helpdesk/report/reporter.ts';
import type { Report } from '../../../../mocks/helpdesk/report/report.ts';
import { createTransport } from '../../../../src/frame/host/transport.ts';
import { startLifecycle } from '../../../../src/frame/lifecycle/start-lifecycle.ts';
import { DEFAULT_TIMINGS } from '../../../../src/frame/lifecycle/timings.ts';
import { annaAsDocumented, appContext } from '../../../support/contexts.ts';
import { CountedClock } from '../../../support/counted-clock.ts';
import { createFrameWindow } from '../../../support/frame-window.ts';

const HELPDESK = 'https://helpdesk.test';

/** An app that reports, in a window of the tests. */
function startReportedApp() {
  const reports: Report[] = [];
  const waiting: (() => void)[] = [];
  const clock = new CountedClock();
  const { page, deliver, listeners } = createFrameWindow('in a frame', () => 0);
  let show: (shown: boolean) => void = () => undefined;
  const inspect = createReporter(page, {
    report: (report) => reports.push(report),
    soon: (run) => waiting.push(run),
    now: () => 1_000,
  });
  startLifecycle({
    transport: createTransport(page, { allowedOrigins: [HELPDESK], requestKeys: ['key'] }),
    visibility: {
      watch(report) {
        show = report;
        return () => undefined;
      },
    },
    timings: DEFAULT_TIMINGS,
    now: () => 0,
    clock,
    inspect,
  });
  const runQueue = () => {
    for (const run of waiting.splice(0)) run();
  };
  return {
    reports,
    pass: (ms: number) => clock.set(clock.now() + ms),
    hide: () => show(false),
    /** The parent posts; every listener has received it when this returns. */
    post: (data: unknown, origin = HELPDESK) => {
      deliver(data, origin);
      runQueue();
    },
    postFromElsewhere: (data: unknown) => {
      const event = { data, origin: HELPDESK, source: {} } as unknown as MessageEvent;
      for (const listener of listeners) (listener as (event: MessageEvent) => void)(event);
      runQueue();
    },
    postTogether: (...messages: readonly unknown[]) => {
      for (const data of messages) deliver(data, HELPDESK);
      runQueue();
    },
    verdicts: () => reports.flatMap((each) => (each.kind === 'message' ? each.verdict : [])),
    states: () => reports.flatMap((each) => (each.kind === 'lifecycle' ? each.state : [])),
  };
}

const context = JSON.stringify(appContext(annaAsDocumented));

test('reports what became of every message', () => {
  const { post, postFromElsewhere, verdicts } = startReportedApp();
  post(context);
  post(context);
  post('{"event":"appContext","data":');
  post('any other message');
  post(context, 'https://stranger.test');
  postFromElsewhere(context);
  expect(verdicts()).toEqual([
    'accepted',
    'identical',
    'malformed',
    'foreign',
    'refused',
    'foreign',
  ]);
});

test('a verdict is about its own message and not about the one before', () => {
  const { post, verdicts } = startReportedApp();
  post(context);
  post(null);
  expect(verdicts()).toEqual(['accepted', 'foreign']);
});

test('messages that come in one go keep their own verdicts', () => {
  const { postTogether, verdicts } = startReportedApp();
  postTogether(context, 'whatever', context, '{"event":"appContext","data":');
  expect(verdicts()).toEqual(['accepted', 'foreign', 'identical', 'malformed']);
});

test('reports what was repaired, and what is wrong, by path', () => {
  const { post, reports } = startReportedApp();
  post(JSON.stringify(appContext({ ...annaAsDocumented, contact: { id: true } })));
  post('{"event":"appContext","data":');
  expect(reports.filter(({ kind }) => kind === 'message')).toMatchObject([
    { verdict: 'accepted', problems: [{ path: 'data.contact.id', expected: 'number or string' }] },
    { verdict: 'malformed', problems: [{ path: 'message', expected: 'complete JSON' }] },
  ]);
});

test('reports only the text of strangers, and nothing that the app keeps', () => {
  const { post, postFromElsewhere, reports } = startReportedApp();
  post(context);
  expect(JSON.stringify(reports)).not.toMatch(/Anna|Lindqvist|appContext/);
  expect(reports).toContainEqual(expect.objectContaining({ size: context.length }));
  postFromElsewhere({ said: 'hello' });
  expect(reports.at(-1)).toMatchObject({ strange: '{"said":"hello"}', origin: HELPDESK });
});

test('reports each state of the machine, and the event that led to it', () => {
  const { post, pass, hide, reports, states } = startReportedApp();
  post(context);
  pass(DEFAULT_TIMINGS.freshFor);
  pass(DEFAULT_TIMINGS.replyWithin);
  hide();
  expect(new Set(states())).toEqual(
    new Set(['waiting.asking', 'context-received', 'refreshing', 'stale']),
  );
  const lifecycle = reports.filter(({ kind }) => kind === 'lifecycle');
  expect(lifecycle[0]).toEqual({
    kind: 'lifecycle',
    at: 1_000,
    event: 'xstate.init',
    state: 'waiting.asking',
    flags: [],
  });
  expect(lifecycle).toContainEqual(
    expect.objectContaining({ event: 'host.contextReceived', verdict: 'accepted' }),
  );
  expect(lifecycle.at(-1)).toMatchObject({
    event: 'frame.hidden',
    flags: ['hidden', 'hostIsSilent'],
  });
});

test('the helpdesk can read every report', () => {
  const { post, postFromElsewhere, hide, reports } = startReportedApp();
  post(context);
  post(context, 'null');
  post(JSON.stringify(appContext({ contact: { id: true } })));
  const circle: { self?: unknown } = {};
  circle.self = circle;
  for (const strange of [undefined, 7, circle, () => undefined]) postFromElsewhere(strange);
  hide();
  const read = reports.map((report) => readReport({ dashboardAppReport: report }));
  expect(read).toEqual(reports);
});
