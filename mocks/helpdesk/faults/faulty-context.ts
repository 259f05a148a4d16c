import type { SentContext } from '../context-of.ts';
import type { FaultId } from './fault-settings.ts';

const LONG = 1_000;
const HALF = ['contact'];
const NEITHER = ['contact', 'conversation'];

/** The context as the faults leave it: without some of its parts, or with a very long thread. */
export function faultyContext(context: SentContext, on: ReadonlySet<FaultId>): SentContext {
  const long = on.has('long') ? withLongThread(context) : context;
  const sent = on.has('early') ? openedEarly(long) : long;
  const lost = [...(on.has('half') ? HALF : []), ...(on.has('neither') ? NEITHER : [])];
  const left = Object.entries(sent).filter(([part]) => !lost.includes(part));
  return Object.fromEntries(left);
}

/** As the dashboard has it before the messages have come: the last one, and no word that it has them all. */
function openedEarly(context: SentContext): SentContext {
  const { conversation } = context;
  if (!hasMessages(conversation)) return context;
  const { messages } = conversation;
  return {
    ...context,
    conversation: { ...conversation, messages: messages.slice(-1), dataFetched: undefined },
  };
}

/** The thread repeated as often as needed, with the last messages still last. */
function withLongThread(context: SentContext): SentContext {
  const { conversation } = context;
  if (!hasMessages(conversation)) return context;
  const { id, messages } = conversation;
  const start = messages.length - (LONG % messages.length);
  return {
    ...context,
    conversation: {
      ...conversation,
      messages: Array.from({ length: LONG }, (_, index) => ({
        ...messages[(start + index) % messages.length],
        id: Number(id) * 10_000 + index,
      })),
    },
  };
}

interface WithMessages {
  readonly id: unknown;
  readonly messages: readonly object[];
}

function hasMessages(conversation: unknown): conversation is WithMessages {
  const { messages } = (conversation ?? {}) as Partial<Record<keyof WithMessages, unknown>>;
  return Array.isArray(messages) && messages.length > 0;
}

/** What remains of a JSON text whose end was lost on the way. */
export function cutOff(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}
