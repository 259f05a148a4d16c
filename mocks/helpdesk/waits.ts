import { DEFAULT_TIMINGS } from '../../src/frame/lifecycle/timings.ts';
import type { SignInSettings } from './provider/sign-in-settings.ts';
import type { Wait } from './scenarios/scenario.ts';

/** What a deployment's environment says of the app's patience; builds of the helpdesk have the same. */
const VARIABLES: Readonly<Record<Exclude<Wait, 'tokenLife'>, string>> = {
  answerWithin: 'VITE_ANSWER_WITHIN_MS',
  replyWithin: 'VITE_REPLY_WITHIN_MS',
  freshFor: 'VITE_FRESH_FOR_MS',
};

const MARGIN = 500;

/** So many milliseconds that the app has certainly waited long enough, also where one wait follows another. */
export function longerThan(wait: Wait, signIn: SignInSettings | undefined): number {
  if (wait === 'tokenLife') return (signIn?.life ?? 0) * 1000;
  return patience(wait) + (wait === 'freshFor' ? patience('replyWithin') : 0) + MARGIN;
}

function patience(wait: Exclude<Wait, 'tokenLife'>): number {
  const configured = Number(import.meta.env[VARIABLES[wait]]);
  return configured > 0 ? configured : DEFAULT_TIMINGS[wait];
}
