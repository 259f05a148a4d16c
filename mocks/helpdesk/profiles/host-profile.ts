import type { AnswerRule } from './answer-rule.ts';
import type { MessageForm } from './message-form.ts';

/** What may change at a helpdesk while an app is open. */
export type Change = 'theme' | 'definitions' | 'message' | 'assignee' | 'contact' | 'conversation';

/** How one kind of helpdesk serves dashboard apps, as far as kinds differ. */
export interface HostProfile {
  /** Used in the page's address. */
  readonly id: string;
  readonly name: string;
  /** What is peculiar about it, in one sentence. */
  readonly peculiarity: string;
  /** The text that is taken for a request, letter for letter. Brands rename it. */
  readonly requestKey: string;
  readonly answers: AnswerRule;
  /** Whether a frame that has loaded something is sent the context: each time, the first time, or never. */
  readonly pushesOnLoad: 'always' | 'once' | 'never';
  /**
   * The changes that make it post by itself. For a hidden frame they wait, and become one post when it is
   * shown. Where `conversation` is among them the iframe lives on when the agent opens another one;
   * everywhere else it is destroyed, and a new one is loaded.
   */
  readonly pushes: readonly Change[];
  readonly sends: MessageForm;
  /** Whether the iframe is taken away while the agent looks at another tab, instead of being hidden. */
  readonly destroysHidden: boolean;
  /**
   * Whether opening another conversation leads back to *Messages*. The next frame is then made when the agent
   * opens the app's tab. Where not, that tab stays open.
   */
  readonly returnsToMessages: boolean;
  /** Whether a second app is there, because it matters to the first. */
  readonly hasNeighbour: boolean;
  /** Whether it is the mobile app, where the app is a page of its own and not in a frame. */
  readonly isPhone: boolean;
}

/** Whether the iframe outlives the conversation in which it was loaded. */
export function keepsFrame({ pushes }: HostProfile): boolean {
  return pushes.includes('conversation');
}
