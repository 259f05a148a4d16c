import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'context-comes-twice',
  about: 'generations',
  title: 'Every context comes twice, and the agent has opened an order',
  reason: 'The same context again changes nothing on screen: no tab jumps back, nothing closes.',
  start: { conversation: 1042, faults: 'twice' },
  steps: [
    { do: 'turn to', tab: 'Orders' },
    { do: 'see', text: '1042' },
    { do: 'press', button: 'Refresh' },
    { do: 'see', text: 'Updated' },
  ],
  end: { sees: ['1042', 'Delivered'], never: ['Totals'] },
};
