import type { WireScenario } from '../../helpdesk/scenarios/scenario.ts';

export const scenario: WireScenario = {
  id: 'request-key-of-another-brand',
  about: 'brands',
  title: 'The helpdesk answers to a request key of its own brand',
  reason: 'What it pushes is shown, and the screen says that it does not answer.',
  start: { conversation: 1042, profile: 'brand-key' },
  steps: [
    { do: 'wait until', facts: { status: 'context-received', 'contact.name': 'Anna Lindqvist' } },
    { do: 'refresh' },
  ],
  end: { facts: { 'contact.name': 'Anna Lindqvist', status: 'stale', hostIsSilent: true } },
};
