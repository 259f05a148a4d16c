import { expect, test } from 'vitest';
import { chloeUnanswered } from '../../../mocks/helpdesk/conversations/chloe.ts';
import { meiBeforeHerFirstOrder } from '../../../mocks/helpdesk/conversations/mei.ts';
import type { HelpdeskConversation } from '../../../mocks/helpdesk/store/conversation-record.ts';
import { texts } from '../../../src/app/payments/texts.ts';
import { showApp, startApi } from '../../support/app.ts';
import { tabOf } from '../../support/tab-of.ts';

startApi();

async function showPayments(conversation: HelpdeskConversation) {
  const app = await showApp();
  app.open(conversation);
  await app.getByRole('tab', { name: tabOf('payments') }).click();
  return app;
}

test('says so when there are no payments', async () => {
  const { getByRole } = await showPayments(meiBeforeHerFirstOrder);
  await expect.element(getByRole('tabpanel')).toHaveTextContent(texts.none);
});

test('marks failed and disputed payments, and says why one failed', async () => {
  const { getByRole } = await showPayments(chloeUnanswered);
  const list = getByRole('list', { name: texts.label });
  await expect.element(list).toHaveTextContent(/insufficient funds/);
  await expect.element(list).toHaveTextContent(texts.status.disputed);
  await expect.element(list).toHaveTextContent(texts.refunded('€11.50'));
});
