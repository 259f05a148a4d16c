import type { SentContext } from './context-of.ts';
import type { FaultId } from './faults/fault-settings.ts';
import { faultyContext } from './faults/faulty-context.ts';
import type { HostProfile } from './profiles/host-profile.ts';
import { formed } from './profiles/message-form.ts';

/** What this kind of helpdesk sends of the context, as the faults leave it. */
export function messageOf(
  { sends }: HostProfile,
  context: SentContext,
  on: ReadonlySet<FaultId>,
): ReturnType<typeof formed> {
  const opening = (['resumed', 'searched'] as const).find((each) => on.has(each));
  return formed(sends, faultyContext(context, on), opening);
}
