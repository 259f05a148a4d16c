import { conversations } from '../../../mocks/helpdesk/conversations/conversations.ts';
import { texts as customer } from '../../../src/app/customer/texts.ts';
import { laterTexts } from '../../../src/shell/screens/later-texts.ts';
import { texts } from '../../../src/shell/texts.ts';
import { expect, test } from '../../e2e/test.ts';

/** What the agent must see of each conversation of the pretend helpdesk. */
const SEEN: Readonly<Record<number, readonly string[]>> = {
  1042: ['Anna Lindqvist', 'Nordlys Kaffe AB', customer.tier('gold')],
  1041: ['Bruno Costa', customer.tier('platinum')],
  1040: ['Chloé Dubois', customer.tier('silver')],
  1039: ['יעל כהן', customer.tier('gold')],
  1038: [texts.identity.unverified, laterTexts.several.title(3)],
  1037: [texts.noCustomer.title, 'dmitri.volkov@example.com'],
  1036: [texts.nothingToLookUpBy.title],
  1035: ['Mei Tanaka'],
  1034: [texts.noContact.title],
  1033: ['Thomas Oluwaseun Okafor-Winterbottom the Third'],
};

test('each conversation of the pretend helpdesk has a line in the table above', () => {
  const ids = conversations.map(({ conversation }) => String(conversation.id));
  expect(Object.keys(SEEN).sort()).toEqual(ids.sort());
});

for (const [id, seen] of Object.entries(SEEN)) {
  test(`shows what matters in conversation ${id}`, async ({ helpdesk }) => {
    await helpdesk.open({ conversation: Number(id) });
    for (const text of seen)
      await expect(helpdesk.app.locator('body')).toContainText(text, { useInnerText: true });
  });
}
