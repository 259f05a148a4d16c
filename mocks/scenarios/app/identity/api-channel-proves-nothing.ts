import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { texts } from '../../../../src/shell/texts.ts';
import { annaVerified as anna } from '../../../helpdesk/conversations/anna.ts';
import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

const { conversation } = anna;

export const scenario: AppScenario = {
  id: 'api-channel-proves-nothing',
  about: 'payload',
  title: 'A program of someone writes through an API channel',
  reason: 'Anyone can create contacts there: the agent reads that nothing is verified.',
  start: {
    conversation: 1042,
    contexts: {
      1042: {
        contact: { ...anna.contact, identifier: null },
        conversation: {
          ...conversation,
          meta: { ...conversation.meta, channel: 'Channel::Api', hmac_verified: false },
        },
      },
    },
  },
  steps: [],
  end: {
    sees: [
      texts.identity.unverified,
      texts.identity.found(customer.keys.email, { isTyped: false, isChosen: false }),
    ],
    never: [texts.identity.signed],
  },
};
