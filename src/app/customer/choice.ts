import type { Choice } from '../../shell/app-definition.ts';
import type { Customer } from './api.ts';

/** What distinguishes customers for the agent, where several match. */
export function choiceOf({ id, email, phone, company, tier }: Customer): Choice {
  return {
    details: [company, email, phone, id].flatMap((detail) => detail || []),
    badge: tier || undefined,
  };
}

/** What of a customer's record each key of `identity.ts` is compared with. */
export function valuesOf({ id, email, phone }: Customer): Readonly<Record<string, unknown>> {
  return { identifier: id, email, phone };
}
