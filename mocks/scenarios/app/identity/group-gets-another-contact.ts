import { laterTexts } from '../../../../src/shell/screens/later-texts.ts';
import { texts as customer } from '../../../../src/app/customer/texts.ts';
import { annaVerified as anna } from '../../../helpdesk/conversations/anna.ts';
import { brunoWithALongThread as bruno } from '../../../helpdesk/conversations/bruno.ts';
import type { AppScenario } from '../../../helpdesk/scenarios/scenario.ts';

const group = { ...bruno.contact, name: 'Our kitchen', identifier: '120363041234567890@g.us' };

export const scenario: AppScenario = {
  id: 'group-gets-another-contact',
  about: 'brands',
  title: 'A group’s conversation is filed under one person',
  reason: 'Nothing has been looked up before, and nothing is before the agent goes on.',
  start: { conversation: 1041, contexts: { 1041: { contact: group } } },
  steps: [
    { do: 'see', text: laterTexts.group.title },
    { do: 'learn', context: { contact: anna.contact } },
    { do: 'refresh' },
  ],
  end: {
    sees: [laterTexts.changed.other, laterTexts.group.title],
    never: [customer.tier('gold'), customer.tier('platinum')],
  },
};
