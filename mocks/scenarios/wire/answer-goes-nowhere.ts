import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'answer-goes-nowhere',
  about: 'generations',
  title:
    'The helpdesk falls silent after its first context, and the agent opens another conversation',
  reason: 'Silence in one frame is not carried into the next.',
  start: { conversation: 1042, profile: 'silent' },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'refresh' },
    { do: 'wait until', facts: { hostIsSilent: true } },
    { do: 'open', conversation: 1041 },
    { do: 'show', tab: 'app' },
    { do: 'never again', texts: ['Anna'] },
  ],
  end: {
    facts: { 'contact.name': 'Bruno Costa', status: 'context-received', hostIsSilent: false },
  },
};
