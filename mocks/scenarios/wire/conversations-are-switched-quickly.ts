import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'conversations-are-switched-quickly',
  about: 'frame',
  title: 'The agent clicks through conversations faster than anything can answer',
  reason: 'The last one opened is the one on screen.',
  start: { conversation: 1042 },
  steps: [
    { do: 'open', conversation: 1040 },
    { do: 'show', tab: 'app' },
    { do: 'open', conversation: 1041 },
    { do: 'show', tab: 'app' },
    { do: 'open', conversation: 1033 },
    { do: 'show', tab: 'app' },
    { do: 'open', conversation: 1042 },
    { do: 'show', tab: 'app' },
    { do: 'never again', texts: ['Chloé', 'Bruno', 'Thomas'] },
  ],
  end: { facts: { 'contact.name': 'Anna Lindqvist', status: 'context-received' } },
};
