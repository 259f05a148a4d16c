import type { Fault } from '../api/faults.ts';
import type { SentContext } from '../context-of.ts';
import type { ProfileId } from '../profiles/profiles.ts';
import type { Facts } from './facts.ts';

/*
 * A situation as data. The pretend helpdesk plays it, the end-to-end tests run it against a production
 * build, and people read it. Nothing in it acts.
 */

export type Scenario = WireScenario | AppScenario | SignInScenario;

/** About what comes from the helpdesk. It ends in facts, so every app has to get it right. */
export interface WireScenario extends Situation {
  /** A context may grow old in it. In all others a test keeps it fresh, so that a slow machine changes nothing. */
  readonly growsOld?: true;
  readonly steps: readonly (HelpdeskStep | WireStep)[];
  readonly end: {
    readonly facts: Facts;
    /** Texts that no store ever holds, from the first moment on. */
    readonly never?: readonly string[];
  };
}

/** About what one app makes of it, in that app's own words. */
export interface AppScenario extends Situation {
  readonly steps: readonly (HelpdeskStep | AppStep)[];
  readonly end: {
    /** On the app's screen when all steps are done. */
    readonly sees: readonly string[];
    /** Not on the screen any more. */
    readonly gone?: readonly string[];
    /** Texts that are never on the screen, from the first moment on. */
    readonly never?: readonly string[];
  };
}

/** About the sign-in, in its own words, which every app has. */
export interface SignInScenario extends Situation {
  readonly steps: readonly (HelpdeskStep | AppStep | SignInStep)[];
  readonly end: AppScenario['end'];
}

interface Situation {
  /** The file's name; used in the helpdesk's address. */
  readonly id: string;
  readonly about: Topic;
  /** What happens, in the present. */
  readonly title: string;
  /** What an app has to get right here. */
  readonly reason: string;
  readonly start: Start;
}

export type Topic = keyof typeof TOPICS;

/** What scenarios are about, in the order in which they are listed. */
export const TOPICS = {
  generations: 'Generations of helpdesks',
  frame: 'The life of the frame',
  mobile: 'The mobile app',
  brands: 'What brands change',
  payload: 'What the payload holds',
  messages: 'What comes as a message',
  'data API': 'The data API',
  'sign-in': 'The sign-in',
} as const;

export interface Start {
  readonly conversation: number;
  /** The newest helpdesk where none is said. */
  readonly profile?: ProfileId;
  /** As in the address: `delay:1500,twice`. */
  readonly faults?: string;
  /** The tab that is open; the app's where none is said. */
  readonly tab?: 'messages';
  /** By conversation: what the helpdesk knows in place of its own records. */
  readonly contexts?: Readonly<Record<number, SentContext>>;
  readonly dataApi?: ApiFaults;
  /** As in the address: `cut-off,20s`. The data API is open where nothing is said. */
  readonly signIn?: string;
}

/** By the name of the resource. */
export type ApiFaults = Readonly<Record<string, Fault>>;

export type Step = HelpdeskStep | WireStep | AppStep | SignInStep;

/** What the pretend helpdesk does by itself. */
export type HelpdeskStep =
  | { readonly do: 'open'; readonly conversation: number }
  | { readonly do: 'show'; readonly tab: 'messages' | 'app' }
  | {
      readonly do: 'change';
      readonly what: 'message' | 'assignee' | 'contact' | 'theme' | 'definitions';
    }
  /** From now on it knows this of the open conversation. It does not send it by itself. */
  | { readonly do: 'learn'; readonly context: SentContext }
  /** Something is posted to the app, unchanged, from the helpdesk's own window. */
  | { readonly do: 'post'; readonly messages: readonly unknown[] }
  | { readonly do: 'faults'; readonly faults: string }
  | { readonly do: 'data-api'; readonly faults: ApiFaults }
  /** Longer than the app waits for that, as it was built. */
  | { readonly do: 'wait'; readonly longerThan: Wait };

/** What happens inside the app's frame, where the helpdesk cannot reach. */
type AgentStep =
  | { readonly do: 'refresh' }
  /** As `never` of the end, from this step on. */
  | { readonly do: 'never again'; readonly texts: readonly string[] };

export type WireStep = AgentStep | { readonly do: 'wait until'; readonly facts: Facts };

export type AppStep =
  | AgentStep
  | { readonly do: 'see'; readonly text: string }
  | { readonly do: 'press'; readonly button: string }
  /** By the tab's id. */
  | { readonly do: 'turn to'; readonly tab: string };

export interface SignInStep {
  readonly do: 'in the window';
  /** A person’s name, or what else is written on a button of the provider’s page. */
  readonly press: string;
}

export type Wait = 'answerWithin' | 'replyWithin' | 'freshFor' | 'tokenLife';

/** Whether the pretend helpdesk can do the step by itself. */
export function isHelpdesks(step: Step): step is HelpdeskStep {
  return HELPDESKS.has(step.do);
}

const HELPDESKS: ReadonlySet<Step['do']> = new Set<HelpdeskStep['do']>([
  'open',
  'show',
  'change',
  'learn',
  'post',
  'faults',
  'data-api',
  'wait',
]);
