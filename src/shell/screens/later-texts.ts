import { localized } from '../language.ts';

/* Words of the screens that come later, and with them: not what every conversation waits for. */

export const laterTexts = localized('shell/screens/later-texts', {
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
