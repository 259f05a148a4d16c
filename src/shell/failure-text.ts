import type { ApiFailure } from '../data/errors.ts';
import { counted } from './counted.ts';
import { at } from './problem-text.ts';

/** What to say of a failure: what happened, and what to do next. */
export function failureText(failure: ApiFailure): {
  readonly title: string;
  readonly text: string;
} {
  switch (failure.kind) {
    case 'unreachable':
      return {
        title: 'The customer data cannot be reached',
        text: 'Check your internet connection and try again. If only this app is affected, contact the person who manages it.',
      };
    case 'timeout':
      return {
        title: 'The customer data took too long',
        text: 'The server did not answer in time. Try again in a moment.',
      };
    case 'unauthorized':
      return {
        title: 'You are not signed in to the customer data',
        text: 'The sign-in is missing or has expired. Reopen the conversation, or contact the person who manages this app.',
      };
    case 'forbidden':
      return {
        title: 'You do not have access to this customer data',
        text: 'Ask an administrator if you need it.',
      };
    case 'not-found':
      return {
        title: 'This customer data no longer exists',
        text: 'It may have been deleted or merged. Refresh to look the customer up again.',
      };
    case 'rate-limited':
      return {
        title: 'Too many requests at once',
        text:
          failure.retryAfter === undefined
            ? 'Wait a moment, then try again.'
            : `Try again in ${counted(Math.ceil(failure.retryAfter / 1000), 'second', 'seconds')}.`,
      };
    case 'server':
      return {
        title: 'The customer data had a problem',
        text: `The server answered with an error (${failure.status}). Try again in a moment. If the error stays, contact the person who manages this app.`,
      };
    case 'contract':
      return {
        title: 'The customer data could not be read',
        text: `The server sent something unexpected: ${at(failure.problem)} Contact the person who manages this app.`,
      };
    default:
      return failure satisfies never;
  }
}
