import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import RecentMessages from '../../../src/app/conversation/RecentMessages.svelte';
import { texts } from '../../../src/app/conversation/texts.ts';

const customer = { id: 11, type: 'contact', name: 'Ida' };

test('shows what each kind of message is, newest first, and which was not delivered', async () => {
  const messages = [
    { id: 1, message_type: 0, content: '', sender: customer },
    { id: 2, message_type: 0, content: null, content_attributes: { is_unsupported: true } },
    { id: 3, message_type: 0, content: null, attachments: [{ id: 1, file_type: 'location' }] },
    { id: 4, message_type: 1, content: '**Sorry**', status: 'failed' },
    { id: 5, message_type: 1, content: 'An internal note', private: true },
  ];
  const { getByRole } = await render(RecentMessages, { props: { messages } });
  const rows = getByRole('listitem');
  await expect.element(rows.nth(0)).toHaveTextContent(/Sorry.*Not delivered/);
  await expect.element(rows.nth(0)).not.toHaveTextContent(/\*/);
  await expect.element(rows.nth(1)).toHaveTextContent('1 location');
  await expect.element(rows.nth(2)).toHaveTextContent(texts.kinds.unsupported);
  await expect.element(rows.nth(3)).toHaveTextContent(texts.emptyMessage);
  expect(rows.elements()).toHaveLength(4);
});
