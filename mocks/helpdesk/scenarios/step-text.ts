import { APP_TAB } from '../../../app.config.js';
import { laterTexts } from '../../../src/shell/screens/later-texts.ts';
import { texts } from '../../../src/shell/texts.ts';
import { factsText } from './facts.ts';
import type { Scenario, Step, Wait } from './scenario.ts';

const WAITS: Readonly<Record<Wait, string>> = {
  answerWithin: 'the first context is overdue',
  replyWithin: 'an answer is overdue',
  freshFor: 'the context is old',
  tokenLife: 'the access token has expired',
};

const TABS = { messages: 'Messages', app: APP_TAB } as const;

const CHANGES = {
  message: 'The customer writes.',
  assignee: 'The agent takes the conversation.',
  contact: 'The conversation is filed under another contact.',
  theme: 'The theme changes.',
  definitions: 'An administrator edits the attribute definitions.',
} as const;

/** The step as a sentence. */
export function stepText(step: Step): string {
  switch (step.do) {
    case 'open':
      return `The agent opens conversation ${step.conversation}.`;
    case 'show':
      return `The agent opens the tab “${TABS[step.tab]}”.`;
    case 'change':
      return CHANGES[step.what];
    case 'learn':
      return 'The helpdesk loads more of the conversation.';
    case 'post':
      return step.messages.length === 1
        ? 'The app gets a message.'
        : `The app gets ${step.messages.length} messages.`;
    case 'faults':
      return step.faults
        ? `On the way: ${step.faults}.`
        : 'Nothing goes wrong on the way from now on.';
    case 'data-api':
      return dataApiText(Object.entries(step.faults));
    case 'wait':
      return `Time passes, until ${WAITS[step.longerThan]}.`;
    case 'refresh':
      return `In the app: press “${texts.freshness.refresh}”, or “${laterTexts.unanswered.retry}”.`;
    case 'wait until':
      return `Wait until this is so in the app: ${factsText(step.facts)}.`;
    case 'never again':
      return `From now on nothing in the app holds ${quoted(step.texts)}.`;
    case 'see':
      return `In the app: wait until it shows “${step.text}”.`;
    case 'press':
      return `In the app: press “${step.button}”.`;
    case 'in the window':
      return `In the window that has opened: press “${step.press}”.`;
    case 'turn to':
      return `In the app: open the tab “${step.tab}”.`;
    default:
      return step satisfies never;
  }
}

/** How the scenario ends, as a sentence. */
export function endText({ end }: Scenario): string {
  const never = end.never ? ` At no time does the app hold ${quoted(end.never)}.` : '';
  if ('facts' in end) return `In the end this is so in the app: ${factsText(end.facts)}.${never}`;
  const gone = end.gone ? ` It does not show ${quoted(end.gone)} any more.` : '';
  return `In the end the app shows ${quoted(end.sees)}.${gone}${never}`;
}

function quoted(all: readonly string[]): string {
  return all.map((text) => `“${text}”`).join(', ');
}

function dataApiText(faults: [endpoint: string, fault: string][]): string {
  if (faults.length === 0) return 'The data API works.';
  return `The data API: ${faults.map(([endpoint, fault]) => `${endpoint} ${fault}`).join(', ')}.`;
}
