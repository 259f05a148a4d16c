import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'request-key-of-another-brand',
  about: 'brands',
  title: 'The helpdesk answers to a request key of its own brand',
  reason: 'What it pushes is shown; that it does not answer is said.',
  start: { conversation: 1042, profile: 'brand-key' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'This helpdesk does not answer requests for an update.' },
  ],
  end: { sees: ['Anna Lindqvist', 'This helpdesk does not answer requests for an update.'] },
};
