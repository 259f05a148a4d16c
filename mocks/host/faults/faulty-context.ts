import type { AppContext } from '../context-of.ts';
import type { FaultId } from './fault-settings.ts';

const LONG = 1_000;
const HALF = ['contact'];
const NEITHER = ['contact', 'conversation'];

/** The context as the faults leave it: without some of its parts, or with a very long thread. */
export function faultyContext(context: AppContext, on: ReadonlySet<FaultId>): Partial<AppContext> {
  const told = on.has('long') ? withLongThread(context) : context;
  const lost = [...(on.has('half') ? HALF : []), ...(on.has('neither') ? NEITHER : [])];
  const left = Object.entries(told).filter(([part]) => !lost.includes(part));
  return Object.fromEntries(left);
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
