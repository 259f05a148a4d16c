import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'contact-is-null',
  about: 'brands',
  title: 'The helpdesk sends null for the contact',
  reason: 'The conversation says who sent it.',
  start: { conversation: 1042, contexts: { 1042: { contact: null } } },
  steps: [],
  end: { sees: ['Anna Lindqvist', 'Totals'] },
};
