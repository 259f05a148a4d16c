import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  id: 'many-orders',
  about: 'data API',
  title: 'The customer has hundreds of orders',
  reason: 'They come page by page, when the agent wants them.',
  start: { conversation: 1041 },
  steps: [
    { do: 'see', text: 'Totals' },
    { do: 'turn to', tab: 'Orders' },
    { do: 'see', text: 'loaded, there are more' },
    { do: 'press', button: 'Load more' },
  ],
  end: { sees: ['loaded, there are more'] },
};
