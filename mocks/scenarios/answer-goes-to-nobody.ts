import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'answer-goes-to-nobody',
  about: 'generations',
  title:
    'The helpdesk falls silent after its first context, and the agent opens another conversation',
  reason: 'Silence in one frame is not carried into the next.',
  start: { conversation: 1042, profile: 'silent' },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'This helpdesk does not answer requests for an update.' },
    { do: 'open', conversation: 1041 },
  ],
  end: {
    sees: ['Bruno Costa', 'Updated'],
    never: ['Anna', 'This helpdesk does not answer requests for an update.'],
  },
};
