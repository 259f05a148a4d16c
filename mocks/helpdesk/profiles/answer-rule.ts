/** Which frame is sent the context after a request. */
export type AnswerRule =
  | 'none'
  /** One listener for the whole page, which knows one frame. It does not look at who asks. */
  | 'first-frame'
  /** Each app puts its listener in the place of the one before, so the last one answers for all. */
  | 'last-frame'
  /** Every app listens while it is shown. None looks at who asks. */
  | 'shown-frame'
  /** The frame that asks, while it is shown. */
  | 'asking-frame-if-shown';

/** Frames by their place in the page, from 0. */
export interface Asked {
  /** Undefined: it was no app's frame. */
  readonly asking: number | undefined;
  /** Undefined: the agent looks at something else. */
  readonly shown: number | undefined;
  readonly last: number;
}

/** The place of the frame that is answered; undefined: the request is lost. */
export function answeredFrame(
  rule: AnswerRule,
  { asking, shown, last }: Asked,
): number | undefined {
  switch (rule) {
    case 'none':
      return undefined;
    case 'first-frame':
      return 0;
    case 'last-frame':
      return last;
    case 'shown-frame':
      return shown;
    case 'asking-frame-if-shown':
      return asking === shown ? asking : undefined;
    default:
      return rule satisfies never;
  }
}
