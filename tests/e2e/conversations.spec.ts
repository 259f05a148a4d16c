import { conversations } from '../../mocks/helpdesk/conversations/conversations.ts';
import { expect, test } from './test.ts';

/** What the agent must see of each conversation of the pretend helpdesk, by conversation id. */
const SEEN: Readonly<Record<number, RegExp>> = Object.fromEntries(
  conversations.map(({ conversation: { id } }, index) => [
    id,
    [
      /Anna Lindqvist.*Nordlys Kaffe AB.*Tier: gold.*Totals/s,
      /Bruno Costa.*Totals.*R\$/s,
      /Chloé Dubois.*Unassigned.*Totals/s,
      /יעל כהן.*Totals/s,
      /Identity not verified.*3 customers match this contact/s,
      /No customer found.*dmitri\.volkov@example\.com/s,
      /This contact cannot be looked up/,
      /Mei Tanaka.*No totals are known/s,
      /This conversation has no contact/,
      /Thomas Oluwaseun Okafor-Winterbottom the Third.*Totals/s,
    ][index] ?? /this conversation is missing from the table/,
  ]),
);

for (const { conversation } of conversations) {
  const { id } = conversation;
  test(`says something true and useful of conversation ${id}`, async ({ helpdesk }) => {
    await helpdesk.open({ conversation: id });
    await expect(helpdesk.app.locator('body')).toHaveText(SEEN[id] ?? /nothing/);
  });
}
