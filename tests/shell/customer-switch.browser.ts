import { expect, test } from 'vitest';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { chloeUnanswered } from '../../mocks/helpdesk/conversations/chloe.ts';
import { jordanAmbiguous } from '../../mocks/helpdesk/conversations/jordan.ts';
import { anonymousVisitor } from '../../mocks/helpdesk/conversations/wandering-sun.ts';
import { laterTexts } from '../../src/shell/screens/later-texts.ts';
import { texts } from '../../src/shell/texts.ts';
import { messageOf, showApp, startApi } from '../support/app.ts';

const { world } = startApi();

test('aborts the search for the previous contact', async () => {
  world.faults['customers'] = 'slow';
  const { open, getByRole, searches } = await showApp();
  open(annaVerified);
  await expect.poll(() => searches.length).toBe(1);
  world.faults['customers'] = 'none';
  open(chloeUnanswered);
  await expect.element(getByRole('tablist')).toBeVisible();
  expect(searches[0]?.aborted).toBe(true);
});

test('shows nothing of the previous customer from the moment that the next context is there', async () => {
  const { container, open, getByRole } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('tablist')).toBeVisible();
  for (const tab of getByRole('tab').all()) await tab.click();
  await expect.poll(() => container.querySelector('.skeleton')).toBeNull();
  world.faults['customers'] = 'slow';
  open(chloeUnanswered);
  await expect.poll(() => container.textContent).toContain('Chloé Dubois');
  expect(container.textContent).not.toMatch(/Nordlys|1042|Anna/);
});

test('never shows the previous customer while the next one is looked up', async () => {
  const { container, open, getByRole, searches } = await showApp();
  const seen: string[] = [];
  new MutationObserver(() => {
    if (container.textContent.includes('Chloé')) seen.push(container.textContent);
  }).observe(container, { childList: true, subtree: true, characterData: true });
  open(annaVerified);
  await getByRole('tab').first().click();
  await expect.element(getByRole('tablist')).toBeVisible();
  open(chloeUnanswered);
  await expect.poll(() => searches.length).toBe(2);
  await expect.element(getByRole('tablist')).toBeVisible();
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((text) => /Nordlys|SEK|Anna/.test(text))).toEqual([]);
  expect(searches, 'each of the two is looked up once').toHaveLength(2);
});

test('forgets the agent’s choice when another contact has the same address', async () => {
  const { frame, open, getByRole } = await showApp();
  open(jordanAmbiguous);
  await getByRole('button', { name: /Jordan Smith-Lee/ }).click();
  await expect.element(getByRole('tablist')).toBeVisible();
  const { event, data } = messageOf(jordanAmbiguous);
  const conversation = { ...data.conversation, id: data.conversation.id + 1 };
  const contact = { ...data.contact, id: 99_999, name: 'Another contact' };
  frame.deliver(JSON.stringify({ event, data: { ...data, conversation, contact } }));
  await expect.element(getByRole('heading', { name: laterTexts.several.title(3) })).toBeVisible();
});

test('removes the customer when the next contact has nothing to look up by', async () => {
  const { container, open, getByRole } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('tablist')).toBeVisible();
  open(anonymousVisitor);
  await expect.element(getByRole('heading', { name: texts.nothingToLookUpBy.title })).toBeVisible();
  expect(container.textContent).not.toMatch(/Anna|Nordlys|SEK/);
});

test('looks the same contact up once, whatever else changes in the conversation', async () => {
  const { container, frame, open, getByRole, searches } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('tablist')).toBeVisible();
  const message = messageOf(annaVerified);
  const { data } = message;
  const custom_attributes = { note: 'changed-note' };
  const conversation = { ...data.conversation, status: 'resolved', custom_attributes };
  frame.deliver(JSON.stringify({ ...message, data: { ...data, conversation } }));
  await expect.poll(() => container.textContent).toContain('changed-note');
  expect(searches).toHaveLength(1);
});
