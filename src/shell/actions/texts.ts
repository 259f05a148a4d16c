import { counted } from '../counted.ts';
import { localized } from '../language.ts';

/** What is said of everything that an agent does to a customer's data. */
export const texts = localized('shell/actions/texts', {
  notLoaded: 'This could not be loaded. Try again, or reload the conversation.',
  results: 'What was sent',
  forCustomer: (customer: string) => `For ${customer}`,
  cancel: 'Cancel',
  close: 'Close',
  sending: 'Sending…',
  goesOn: 'It is being sent. You may close this: the result is shown when it comes.',
  dismiss: 'Dismiss',
  check: 'Check again',
  repeat: 'Send again',
  required: 'Fill this in.',
  choose: 'Choose one.',
  tooLong: (max: number) => `At most ${counted(max, 'character', 'characters')}.`,
  amountUnreadable: (example: string) => `Write the amount like this: ${example}`,
  amountIsZero: 'The amount has to be more than zero.',
  amountTooLarge: (max: string) => `At most ${max}.`,
  upTo: (max: string) => `up to ${max}`,
  recent: 'Sent lately',
  recentFailed: 'What was sent lately could not be read. Check before you do something twice.',
  status: { done: 'Done', failed: 'Not done', running: 'Not finished yet' },
  done: (what: string) => `Done: ${what}`,
  accepted: (what: string) => `Accepted: ${what}`,
  acceptedText: 'The server is still working on it. Refresh in a while to see it.',
  unread: (what: string) => `Done, but the answer could not be read: ${what}`,
  unreadText: (problem: string) =>
    `Do not do it again. Tell the person who manages this app: ${problem}`,
  notDone: (what: string) => `Not done: ${what}`,
  nothingChanged: 'Nothing was changed.',
  unknown: (what: string) => `Not known whether it was done: ${what}`,
  lost: {
    timeout: 'The server did not answer in time.',
    unreachable: 'The connection was lost before there was an answer.',
    other: 'The server had a problem while it worked on it.',
  },
  lookFirst: 'Look at the record before you do it another time.',
  repeatIsSafe: 'Sending again is safe: the server does it once.',
  left: (what: string) => `Nothing was sent: ${what}`,
  leftText:
    'The conversation or the customer changed while the dialog was open. Open it again where it belongs.',
  refused: {
    unreachable: 'The server could not be reached. Check your internet connection and try again.',
    timeout: 'Your sign-in took too long. Try again in a moment.',
    unauthorized: 'You are not signed in, or the sign-in has expired. Sign in and try again.',
    forbidden: 'You are not allowed to do this. Ask an administrator if you need it.',
    notFound: 'What this is about no longer exists. Refresh to see what is there.',
    rateLimited: 'Too many requests at once. Wait a moment, then try again.',
    retryAfter: (seconds: number) =>
      `Too many requests at once. Try again in ${counted(seconds, 'second', 'seconds')}.`,
    server: (status: number) =>
      `The server refused it (${status}) and gave no reason. Refresh to see what has changed, and try again.`,
    contract: 'Contact the person who manages this app.',
  },
});
