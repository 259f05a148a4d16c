import type { AppContext } from '../context-of.ts';
import type { FaultId } from './fault-settings.ts';

const LONG = 1_000;

/** The context as the faults leave it: without its contact, or with a very long thread. */
export function faultyContext(context: AppContext, on: ReadonlySet<FaultId>): Partial<AppContext> {
  const { contact, ...half } = on.has('long') ? withLongThread(context) : context;
  return on.has('half') ? half : { ...half, contact };
}

/** The thread repeated as often as needed, with the last messages still last. */
function withLongThread(context: AppContext): AppContext {
  const { conversation } = context;
  const { id, messages } = conversation;
  const [oldest] = messages;
  if (!oldest) return context;
  const start = messages.length - (LONG % messages.length);
  return {
    ...context,
    conversation: {
      ...conversation,
      messages: Array.from({ length: LONG }, (_, index) => ({
        ...(messages[(start + index) % messages.length] ?? oldest),
        id: id * 10_000 + index,
      })),
    },
  };
}

/** What remains of a JSON text whose end was lost on the way. */
export function cutOff(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}
