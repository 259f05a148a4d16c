import type { LifecycleReport } from '../report/report.ts';

const REASONS: Readonly<Record<string, string>> = {
  'xstate.init': 'The app started',
  'host.asked': 'The app asked the helpdesk',
  'host.contextReceived accepted': 'A context arrived',
  'host.contextReceived identical': 'The same context arrived again',
  'host.problemFound': 'The page was opened directly',
  'host.problemFound refused': 'A message came from an origin that is not allowed',
  'host.problemFound malformed': 'An unreadable context arrived',
  'frame.shown': 'The agent opened the app’s tab',
  'frame.hidden': 'The agent left the app’s tab',
  'frame.notRenderedYet': 'Nothing of the app is drawn yet',
  'frame.woke': 'The app checked the age of the context',
  'refresh.requested': 'Refresh was pressed',
  'contact.timedOut': 'No contact arrived in time',
};

const DELAYS: Readonly<Record<string, string>> = {
  firstRetry: 'No context yet',
  secondRetry: 'Still no context',
  thirdRetry: 'Still no context',
  answerWithin: 'No context in time',
  replyWithin: 'No answer in time',
  freshFor: 'The context became too old',
};

/** Why the machine did something, in words; undefined: the event is not known here. */
export function reasonOf({ event, verdict }: LifecycleReport): string | undefined {
  const delay = /^xstate\.after\.([^.]+)\./.exec(event)?.[1];
  if (delay) return DELAYS[delay];
  return REASONS[verdict ? `${event} ${verdict}` : event];
}

/** The event as its machine calls it, without what xstate adds: `after freshFor`. */
export function eventName(event: string): string {
  return event.replace(/^xstate\.after\.([^.]+)\..*$/, 'after $1');
}
