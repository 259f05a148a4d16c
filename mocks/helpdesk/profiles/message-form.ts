import type { AppContext, SentContext } from '../context-of.ts';
import { cased, type Casing } from './casing.ts';
import { asOnThePhone, type Opening } from './phone-conversation.ts';

/** In which form a kind of helpdesk sends the context. */
export interface MessageForm {
  /** What it knows to send; older ones know less. */
  readonly members: readonly (keyof AppContext)[];
  /** What it sends beside that, or in its place. */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly as: 'text' | 'object';
  readonly casing: Casing;
  /** Whether the conversation is as the mobile app has it: unordered, with messages twice. */
  readonly isPhones?: boolean;
}

/** The message with the context, in the form of this kind of helpdesk. */
export function formed(
  { members, extra, casing, isPhones }: MessageForm,
  context: SentContext,
  opening: Opening = 'opened',
) {
  const known = members.filter((member) => member in context);
  const sent = Object.fromEntries(known.map((member) => [member, context[member]]));
  const data = { ...sent, ...extra };
  if (isPhones && 'conversation' in data)
    data['conversation'] = asOnThePhone(data['conversation'], opening);
  return { event: 'appContext', data: cased(casing, data) } as const;
}
