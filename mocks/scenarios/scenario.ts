import type { Fault } from '../helpdesk/api/faults.ts';
import type { SentContext } from '../helpdesk/context-of.ts';
import type { ProfileId } from '../helpdesk/profiles/profiles.ts';

/*
 * A situation as data. The pretend helpdesk plays it, the end-to-end tests run it against the production
 * build, and people read it. Nothing in it acts.
 */

export interface Scenario {
  /** The file's name; stands in the helpdesk's address. */
  readonly id: string;
  readonly about: Topic;
  /** What happens, in the present. */
  readonly title: string;
  /** What an app has to get right here. */
  readonly reason: string;
  readonly start: Start;
  readonly steps: readonly Step[];
  /** What stands on the app's screen when all steps are done. */
  readonly end: End;
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
}

/** By the name of the resource. */
export type ApiFaults = Readonly<Record<string, Fault>>;

export type Step = HelpdeskStep | AgentStep;

/** What the pretend helpdesk does by itself. */
export type HelpdeskStep =
  | { readonly do: 'open'; readonly conversation: number }
  | { readonly do: 'show'; readonly tab: 'messages' | 'app' }
  | {
      readonly do: 'change';
      readonly what: 'message' | 'assignee' | 'theme' | 'definitions';
    }
  /** From now on it knows this of the open conversation. It does not tell the app by itself. */
  | { readonly do: 'learn'; readonly context: SentContext }
  /** Something comes to the app as it stands, from the helpdesk's own window. */
  | { readonly do: 'post'; readonly messages: readonly unknown[] }
  | { readonly do: 'faults'; readonly faults: string }
  | { readonly do: 'data-api'; readonly faults: ApiFaults }
  /** Longer than the app waits for that, as it was built. */
  | { readonly do: 'wait'; readonly longerThan: Wait };

/** What somebody has to do, or to see, inside the app: the helpdesk cannot reach into its frame. */
export type AgentStep =
  | { readonly do: 'see'; readonly text: string }
  | { readonly do: 'press'; readonly button: string }
  | { readonly do: 'turn to'; readonly tab: 'Overview' | 'Orders' | 'Payments' | 'Conversation' };

export type Wait = 'answerWithin' | 'replyWithin' | 'freshFor';

export interface End {
  readonly sees: readonly string[];
  readonly never?: readonly string[];
}

/** Whether the step is somebody's, inside the app. */
export function isAgents(step: Step): step is AgentStep {
  return step.do === 'see' || step.do === 'press' || step.do === 'turn to';
}
