import { HELPDESK } from '../../../app.config.js';
import type { Problem } from '../../problem.ts';
import { counted } from '../counted.ts';
import { localized } from '../language.ts';
import { at } from '../problem-text.ts';

const SETTINGS = 'Settings → Integrations → Dashboard apps';

/* Words of the screens that come later, and with them: not what every conversation waits for. */

export const laterTexts = localized('shell/screens/later-texts', {
  unanswered: {
    title: 'The conversation has not arrived',
    text: 'This app asked the helpdesk several times and got nothing that it can use.',
    retry: 'Ask again',
    asking: 'Asking…',
    reasons: 'Possible reasons',
    nothing:
      'The helpdesk sent nothing at all. Reopen the conversation. If that does not help, contact the person who manages this app.',
    severalApps: `If there are several dashboard apps: an older helpdesk may send everything to another one, and reopening does not help. Ask an administrator to update the helpdesk, or to keep only this app under ${SETTINGS}.`,
    refused: (origin: string, allowed: readonly string[]) =>
      `A page at ${origin} tried to send a conversation. Only these may: ${allowed.join(', ')}. If that page is your helpdesk, add its address to VITE_HOST_ORIGINS.`,
    malformed: (problem: Problem) =>
      `A conversation arrived that could not be read: ${at(problem)}`,
  },

  direct: {
    title: 'This app belongs inside a conversation',
    text: `It was opened on its own, so there is no conversation to show. Add it in ${HELPDESK} under ${SETTINGS}; it then appears as a tab beside every conversation.`,
    open: `Open ${HELPDESK} (${SETTINGS})`,
    helpdesk: 'Open the pretend helpdesk',
  },

  changed: {
    same: 'This contact’s details have changed',
    other: 'This conversation has another contact now',
    still: (name: string) => `This page still shows ${name}. Nothing has been looked up yet.`,
    name: 'Name',
    unnamed: 'Unnamed contact',
    confirmed: '(confirmed)',
    unconfirmed: '(not confirmed)',
    goOn: 'Look up and show',
  },

  group: {
    title: 'This is a group',
    text: 'Choose whose customer record you want to see.',
    noOne: 'A group is not looked up, and none of the people who wrote can be.',
  },

  several: {
    title: (count: number) => `${counted(count, 'customer', 'customers')} match this contact`,
    text: 'Choose who you are talking to.',
    unreadable: (count: number) =>
      `${counted(count, 'more customer', 'more customers')} could not be read and cannot be chosen.`,
    doubtful: 'Is this the customer?',
    doubtfulText:
      'The only record found does not match this contact fully. Choose it only if you are sure.',
    reason: (by: string | undefined, others: readonly string[]) =>
      [
        by === undefined ? 'None of this contact’s details match' : `Same ${by}`,
        ...others.map((each) => `another ${each} than the confirmed one`),
      ].join(', '),
  },
});
