import type { LifecycleReport } from '../report/report.ts';

const REASONS: Readonly<Record<string, string>> = {
  'xstate.init': 'The app has started',
  'host.asked': 'It has asked the helpdesk',
  'host.contextReceived accepted': 'A context has come',
  'host.contextReceived identical': 'The same context has come again',
  'host.problemFound': 'The page was opened by itself',
  'host.problemFound refused': 'A message came from an origin that is not allowed',
  'host.problemFound malformed': 'A context has come that cannot be read',
  'frame.shown': 'The agent has turned to it',
  'frame.hidden': 'The agent has turned away',
  'frame.woke': 'It has looked at its age',
  'refresh.requested': 'Refresh was pressed',
  'contact.timedOut': 'No contact has followed',
};

const DELAYS: Readonly<Record<string, string>> = {
  firstRetry: 'No context yet',
  secondRetry: 'Still no context',
  thirdRetry: 'Still no context',
  answerWithin: 'No context in time',
  replyWithin: 'No answer in time',
  freshFor: 'The context has grown old',
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
