import { expect, test } from 'vitest';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import { thomasWithLongValues } from '../../../mocks/helpdesk/conversations/thomas.ts';
import { texts } from '../../../src/app/conversation/texts.ts';
import { messageOf, showApp, startApi } from '../../support/app.ts';
import { tabOf } from '../../support/tab-of.ts';

startApi();

const { event, data } = messageOf(annaVerified);

test('shows recent public messages as text, and no private note', async () => {
  const { container, open, getByRole } = await showApp();
  open(thomasWithLongValues);
  await getByRole('tab', { name: tabOf('conversation') }).click();
  await expect.element(getByRole('tabpanel')).toHaveTextContent(/<img src=x onerror=alert\(1\)>/);
  expect(container.querySelectorAll('img')).toHaveLength(0);
  const notes = thomasWithLongValues.conversation.messages.filter((each) => each.private);
  for (const { content } of notes) expect(container.textContent).not.toContain(content);
});

test('shows a conversation in which everything is there twice', async () => {
  const { frame, getByRole } = await showApp();
  const { messages } = data.conversation;
  const conversation = {
    ...data.conversation,
    messages: [...messages, ...messages],
    labels: ['twice', 'twice'],
  };
  const customAttributes = [...data.customAttributes, ...data.customAttributes];
  frame.deliver(JSON.stringify({ event, data: { ...data, conversation, customAttributes } }));
  await getByRole('tab', { name: tabOf('conversation') }).click();
  await expect.element(getByRole('heading', { name: texts.messages })).toBeVisible();
});

test('leaves out a time that does not exist', async () => {
  const { frame, getByRole } = await showApp();
  const conversation = { ...data.conversation, created_at: 1e20 };
  frame.deliver(JSON.stringify({ event, data: { ...data, conversation } }));
  await getByRole('tab', { name: tabOf('conversation') }).click();
  await expect.element(getByRole('heading', { name: texts.messages })).toBeVisible();
});

test('shortens a very long message until the agent asks for all of it', async () => {
  const { frame, getByRole } = await showApp();
  const [first] = data.conversation.messages;
  const content = `${'word '.repeat(500)}the end`;
  const conversation = {
    ...data.conversation,
    messages: [{ ...first, message_type: 0, private: false, content }],
  };
  frame.deliver(JSON.stringify({ event, data: { ...data, conversation } }));
  await getByRole('tab', { name: tabOf('conversation') }).click();
  const panel = getByRole('tabpanel');
  await expect.element(panel).not.toHaveTextContent(/the end/);
  await getByRole('button', { name: texts.showAll }).click();
  await expect.element(panel).toHaveTextContent(/the end/);
});
