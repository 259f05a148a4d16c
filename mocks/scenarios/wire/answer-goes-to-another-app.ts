import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'answer-goes-to-another-app',
  about: 'generations',
  title: 'The answer to the app’s request goes to another app',
  reason: 'The old context stays on screen, with its age and what the agent can do.',
  start: { conversation: 1042, profile: 'wrong-frame' },
  steps: [{ do: 'wait until', facts: { 'contact.name': 'Anna Lindqvist' } }, { do: 'refresh' }],
  end: {
    facts: { 'contact.name': 'Anna Lindqvist', status: 'stale', hostIsSilent: true },
  },
};
