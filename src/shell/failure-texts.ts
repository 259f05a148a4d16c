import { localized } from './language.ts';

/** What is said of each failure between the app and its data API: what happened, and what to do next. */
export const failureTexts = localized('shell/failure-texts', {
  unreachable: {
    title: 'The customer data cannot be reached',
    text: 'Check your internet connection and try again. If only this app is affected, contact the person who manages it.',
  },
  timeout: {
    title: 'The customer data took too long',
    text: 'The server did not answer in time. Try again in a moment.',
  },
  unauthorized: {
    title: 'You are not signed in to the customer data',
    text: 'The sign-in is missing or has expired. Reload this app. If that does not help, contact the person who manages it.',
  },
  forbidden: {
    title: 'You do not have access to this customer data',
    text: 'Ask an administrator if you need it.',
  },
  'not-found': {
    title: 'This customer data no longer exists',
    text: 'It may have been deleted or merged. Refresh to look the customer up again.',
  },
  'rate-limited': {
    title: 'Too many requests at once',
    text: 'Wait a moment, then try again.',
  },
  server: {
    title: 'The customer data had a problem',
    text: 'Try again in a moment. If the error stays, contact the person who manages this app.',
  },
  contract: {
    title: 'The customer data could not be read',
    text: 'The server sent something unexpected. Contact the person who manages this app.',
  },
  /** With a duration that counts down: "in 30 seconds". */
  tryAgainIn: (duration: string) => `Try again ${duration}`,
  details: 'Show details',
});
