import type { Step, Wait } from './scenario.ts';

const WAITS: Readonly<Record<Wait, string>> = {
  answerWithin: 'the first context should have come',
  replyWithin: 'an answer should have come',
  freshFor: 'the context is old',
};

const TABS = { messages: 'Messages', app: 'the app' } as const;

const CHANGES = {
  message: 'The customer writes.',
  assignee: 'The agent takes the conversation.',
  theme: 'The theme changes.',
  definitions: 'An administrator edits the attribute definitions.',
} as const;

/** The step as a sentence. */
export function stepText(step: Step): string {
  switch (step.do) {
    case 'open':
      return `The agent opens conversation ${step.conversation}.`;
    case 'show':
      return `The agent turns to ${TABS[step.tab]}.`;
    case 'change':
      return CHANGES[step.what];
    case 'learn':
      return 'The helpdesk learns more of the conversation.';
    case 'post':
      return step.messages.length === 1
        ? 'A message comes to the app.'
        : `${step.messages.length} messages come to the app.`;
    case 'faults':
      return step.faults
        ? `On the way: ${step.faults}.`
        : 'Nothing goes wrong on the way any more.';
    case 'data-api':
      return dataApiText(Object.entries(step.faults));
    case 'wait':
      return `Time passes, until ${WAITS[step.longerThan]}.`;
    case 'see':
      return `In the app: wait until “${step.text}” stands there.`;
    case 'press':
      return `In the app: press “${step.button}”.`;
    case 'turn to':
      return `In the app: turn to “${step.tab}”.`;
    default:
      return step satisfies never;
  }
}

function dataApiText(faults: [endpoint: string, fault: string][]): string {
  if (faults.length === 0) return 'The data API works.';
  return `The data API: ${faults.map(([endpoint, fault]) => `${endpoint} ${fault}`).join(', ')}.`;
}
