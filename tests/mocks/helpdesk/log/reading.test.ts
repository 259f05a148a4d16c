import { expect, test } from 'vitest';
import { listenForReports } from '../../../../mocks/helpdesk/log/listen-for-reports.ts';
import { readReport } from '../../../../mocks/helpdesk/log/read-report.ts';
import type { Report } from '../../../../mocks/helpdesk/report/report.ts';

const APP = 'http://app.test';

const report: Report = {
  kind: 'lifecycle',
  at: 1,
  event: 'xstate.init',
  state: 'waiting.asking',
  flags: [],
};

function listeningHelpdesk() {
  const page = new EventTarget();
  const contentWindow = { postMessage: () => undefined };
  const received: Report[] = [];
  const stop = listenForReports(
    page as unknown as Parameters<typeof listenForReports>[0],
    { contentWindow },
    APP,
    (each) => received.push(each),
  );
  const post = (source: unknown, origin: string, data: unknown = { dashboardAppReport: report }) =>
    page.dispatchEvent(Object.assign(new Event('message'), { source, origin, data }));
  return { contentWindow, received, stop, post };
}

test('a report of the app’s frame and origin is passed on, until the end', () => {
  const { contentWindow, received, stop, post } = listeningHelpdesk();
  post(contentWindow, APP);
  expect(received).toEqual([report]);
  stop();
  post(contentWindow, APP);
  expect(received).toHaveLength(1);
});

test('a report of another window or another origin is not', () => {
  const { contentWindow, received, post } = listeningHelpdesk();
  post({}, APP);
  post(null, APP);
  post(contentWindow, 'http://stranger.test');
  post(contentWindow, 'null');
  expect(received).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['a request', 'snypto-dashboard-app:fetch-info'],
  ['another object', { event: 'appContext' }],
  ['an empty report', { dashboardAppReport: {} }],
  ['a verdict that there is not', { dashboardAppReport: { ...report, verdict: 'good' } }],
  ['a time that is none', { dashboardAppReport: { ...report, at: Number.NaN } }],
  ['a text for a list', { dashboardAppReport: { ...report, flags: 'hidden' } }],
])('%s is not a report', (_, data) => {
  expect(readReport(data)).toBeUndefined();
});
