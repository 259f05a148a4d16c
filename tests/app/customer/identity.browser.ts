import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import { brunoWithALongThread } from '../../../mocks/helpdesk/conversations/bruno.ts';
import { chloeUnanswered } from '../../../mocks/helpdesk/conversations/chloe.ts';
import { jordanAmbiguous } from '../../../mocks/helpdesk/conversations/jordan.ts';
import { API, messageOf, showApp, startApi } from '../../support/app.ts';

const { worker } = startApi();

const { event, data } = messageOf(annaVerified);
const { conversation, contact } = data;

/** A context like Anna's, with some of it changed. */
function like(changed: { contact?: object; conversation?: object; meta?: object }) {
  const meta = { ...conversation.meta, ...changed.meta };
  return JSON.stringify({
    event,
    data: {
      ...data,
      contact: { ...contact, ...changed.contact },
      conversation: { ...conversation, meta, ...changed.conversation },
    },
  });
}

/** The bodies of all searches, which find the customers given. */
function searchesThatFind(...items: object[]) {
  const bodies: unknown[] = [];
  worker.use(
    http.post(`${API}/customers/search`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ items });
    }),
  );
  return bodies;
}

const onWhatsApp = { channel: 'Channel::Whatsapp', hmac_verified: false };

test.each([
  ['the website has signed', annaVerified, /Verified by login\s+Found by customer number/],
  ['WhatsApp delivers', brunoWithALongThread, /Phone confirmed by WhatsApp\s+Found by phone/],
  ['came by email', chloeUnanswered, /Unverified, like every email\s+Found by email/],
])('says in one line how it is known who writes, of what %s', async (_, opened, line) => {
  const { open, getByRole } = await showApp();
  open(opened);
  await expect.element(getByRole('main')).toHaveTextContent(line);
});

test('says that a visitor who is not signed in is unverified', async () => {
  const { open, getByText } = await showApp();
  open(jordanAmbiguous);
  await expect.element(getByText('Unverified', { exact: true })).toBeVisible();
});

test('names what the channel does not confirm', async () => {
  const { frame, getByText } = await showApp();
  frame.deliver(like({ meta: onWhatsApp, contact: { identifier: null } }));
  await expect.element(getByText('Phone confirmed by WhatsApp; email not')).toBeVisible();
});

test('shows no one for a login that the API does not know, whatever email was typed in', async () => {
  const { frame, container, getByRole, getByText } = await showApp();
  frame.deliver(
    like({ contact: { name: 'Mallory', identifier: 'cus_mallory', phone_number: '' } }),
  );
  await expect.element(getByRole('heading', { name: 'No customer found' })).toBeVisible();
  await expect
    .element(getByRole('listitem').filter({ hasText: 'cus_mallory' }).last())
    .toBeVisible();
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Mallory');
  expect(container.textContent).not.toMatch(/Tier|Totals/);
  await expect.element(getByText('Verified by login')).toBeVisible();
});

test('searches by what is proven, in order, and says how and about whom', async () => {
  const bodies = searchesThatFind();
  const { frame, getByRole } = await showApp();
  frame.deliver(like({ meta: onWhatsApp, contact: { identifier: null } }));
  await expect.element(getByRole('heading', { name: 'No customer found' })).toBeVisible();
  expect(bodies).toStrictEqual([
    {
      keys: [
        { name: 'phone', value: contact.phone_number, proof: 'channel' },
        { name: 'email', value: contact.email, proof: 'claimed' },
      ],
      account: conversation.account_id,
      inbox: conversation.inbox_id,
      conversation: conversation.id,
      contact: contact.id,
      channel: 'Channel::Whatsapp',
      include: 'lists',
    },
  ]);
});

test('heads the page with the record that is shown, beside who writes', async () => {
  const { frame, getByRole } = await showApp();
  frame.deliver(like({ contact: { name: 'wandering-sun-42' } }));
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Anna Lindqvist');
  await expect
    .element(getByRole('region', { name: 'Contact' }))
    .toHaveTextContent('Writes as wandering-sun-42');
});

test('marks what the record has otherwise', async () => {
  const { frame, getByText } = await showApp();
  frame.deliver(like({ contact: { email: 'other@example.com' } }));
  await expect.element(getByText(/The record has another email:/)).toBeVisible();
  await expect
    .element(getByText(/The record has another email:/))
    .toHaveTextContent('anna.lindqvist@example.com');
});

test.each([
  [
    'carries nothing that was looked up',
    { id: 'cus_1', name: 'Fuzzy Match', email: 'x@y.test' },
    /None of this contact’s details match/,
  ],
  [
    'contradicts what is confirmed',
    { id: 'cus_1', name: 'Fuzzy Match', email: 'anna.lindqvist@example.com', phone: '+49160' },
    /Same email, another phone than the confirmed one/,
  ],
])('lets the agent decide about the only record, which %s', async (_, record, reason) => {
  searchesThatFind(record);
  const { frame, getByRole } = await showApp();
  frame.deliver(like({ meta: onWhatsApp, contact: { identifier: null } }));
  await expect.element(getByRole('heading', { name: 'Is this the customer?' })).toBeVisible();
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Anna Lindqvist');
  const choice = getByRole('button', { name: /Fuzzy Match/ });
  await expect.element(choice).toHaveTextContent(reason);

  await choice.click();
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Fuzzy Match');
  await expect.element(getByRole('main')).toHaveTextContent(/chosen by you|Chosen by you/);
});

test('says that a key has changed before anything else changes', async () => {
  const { frame, container, getByRole, signals } = await showApp();
  const typed = { meta: { hmac_verified: false }, contact: { identifier: null, phone_number: '' } };
  frame.deliver(like(typed));
  await expect.element(getByRole('heading', { name: 'Totals' })).toBeVisible();
  const searches = signals.length;

  const victim = { ...typed.contact, email: 'mei.tanaka@example.com' };
  frame.deliver(like({ ...typed, contact: victim }));

  await expect.element(getByRole('alert')).toHaveTextContent(/details have changed/);
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent(/anna\.lindqvist@example\.com mei\.tanaka@example\.com \(not confirmed\)/);
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Anna Lindqvist');
  expect(container.querySelector('main')?.textContent).not.toMatch(/mei\.tanaka/);
  expect(signals).toHaveLength(searches);

  await getByRole('button', { name: 'Look up and show' }).click();
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Mei Tanaka');
  await expect.element(getByRole('alert')).not.toBeInTheDocument();
});

test('names every key that has changed, also where the agent calls two of them the same', async () => {
  const { frame, getByRole } = await showApp();
  const onTelegram = (id: number, name: string) =>
    like({
      meta: { channel: 'Channel::Telegram', hmac_verified: false },
      contact: {
        email: null,
        additional_attributes: { social_telegram_user_id: id, social_telegram_user_name: name },
      },
    });
  frame.deliver(onTelegram(71, 'anna'));
  await expect.element(getByRole('tab').first()).toBeVisible();

  frame.deliver(onTelegram(72, 'mallory'));

  await expect
    .element(getByRole('alert'))
    .toHaveTextContent(/Account\s*71\s*72\s*\(confirmed\)\s*Account\s*anna\s*mallory/);
});

test('marks a record that was found by what is only typed, beside what is confirmed', async () => {
  searchesThatFind({ id: 'cus_victim', name: 'Victim', email: contact.email });
  const { frame, getByText } = await showApp();
  frame.deliver(like({ meta: onWhatsApp, contact: { identifier: null } }));
  await expect.element(getByText('Found by email (not confirmed)')).toBeVisible();
  await expect.element(getByText('Phone confirmed by WhatsApp; email not')).toBeVisible();
});

test('heads the page with the id of a record that has no name, and not with who writes', async () => {
  searchesThatFind({ id: 'cus_anna', name: ' ' });
  const { frame, getByRole } = await showApp();
  frame.deliver(like({}));
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent(/^cus_anna$/);
  await expect
    .element(getByRole('region', { name: 'Contact' }))
    .toHaveTextContent('Writes as Anna Lindqvist');
});

test('turns to no customer whose late answer was for someone else', async () => {
  const answers: (() => void)[] = [];
  worker.use(
    http.post(`${API}/customers/search`, async ({ request }) => {
      const { keys } = (await request.json()) as { readonly keys: { readonly value: string }[] };
      const [{ value: email } = { value: '' }] = keys;
      await new Promise<void>((resolve) => answers.push(resolve));
      return HttpResponse.json({ items: [{ id: email, name: `Record of ${email}`, email }] });
    }),
  );
  const { frame, container, getByRole } = await showApp();
  const from = (id: number, email: string) =>
    like({
      meta: { channel: 'Channel::Email', hmac_verified: false },
      conversation: { id },
      contact: { id, email, identifier: null, phone_number: null },
    });
  const seen: string[] = [];
  new MutationObserver(() => seen.push(container.textContent)).observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  for (const [count, name] of ['a', 'b', 'a'].entries()) {
    frame.deliver(from(name.charCodeAt(0), `${name}@example.test`));
    await expect.poll(() => answers.length).toBe(count + 1);
  }
  for (const answer of answers) answer();

  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent(/Record of a@/);
  expect(seen.filter((text) => text.includes('Record of b@'))).toEqual([]);
});

test('says that the conversation has another contact', async () => {
  const { frame, getByRole, signals } = await showApp();
  frame.deliver(like({}));
  await expect.element(getByRole('heading', { name: 'Totals' })).toBeVisible();
  const searches = signals.length;

  frame.deliver(like({ contact: { id: 999, name: 'Mei Tanaka', identifier: 'cus_mei' } }));

  await expect.element(getByRole('alert')).toHaveTextContent(/another contact/);
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Anna Lindqvist');
  expect(signals).toHaveLength(searches);
});

test('looks no one up for a frame that was never shown', async () => {
  const { frame, signals, getByRole } = await showApp();
  frame.hide();
  frame.deliver(like({}));
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Anna Lindqvist');
  expect(signals).toEqual([]);

  frame.show();
  await expect.element(getByRole('heading', { name: 'Totals' })).toBeVisible();
});

test('looks no one up for whom a group turned into, before the agent goes on', async () => {
  const { frame, getByRole, signals } = await showApp();
  frame.deliver(like({ meta: onWhatsApp, contact: { identifier: '120363000000@g.us' } }));
  await expect.element(getByRole('heading', { name: 'This is a group' })).toBeVisible();

  frame.deliver(like({ meta: onWhatsApp, contact: { identifier: null } }));
  await expect.element(getByRole('alert')).toBeVisible();
  expect(signals).toEqual([]);
});

test('calls a group a group, and looks no one up until the agent says who is meant', async () => {
  const bodies = searchesThatFind({ id: 'cus_jo', name: 'Jo Brand', phone: '+46701234567' });
  const { frame, getByRole, getByText } = await showApp();
  const jo = { id: 77, type: 'contact', name: 'Jo', phone_number: '+46701234567' };
  const [message] = conversation.messages.filter(({ message_type }) => message_type === 0);
  frame.deliver(
    like({
      meta: onWhatsApp,
      contact: {
        name: 'Our kitchen',
        identifier: '120363000000@g.us',
        email: null,
        phone_number: null,
      },
      conversation: { messages: [{ ...message, sender: jo }] },
    }),
  );
  await expect.element(getByRole('heading', { name: 'This is a group' })).toBeVisible();
  await expect.element(getByText(/^Group: several people/)).toBeVisible();
  expect(bodies).toEqual([]);
  // Its technical id is no customer number.
  await expect.element(getByRole('region', { name: 'Contact' })).not.toHaveTextContent('g.us');

  await getByRole('button', { name: /Jo/ }).click();
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Jo Brand');
  await expect.element(getByText('In this group you chose:')).toBeVisible();
  expect(bodies).toMatchObject([
    { keys: [{ name: 'phone', value: '+46701234567', proof: 'channel' }], contact: 77 },
  ]);

  await getByRole('button', { name: 'Choose someone else' }).click();
  await expect.element(getByRole('heading', { name: 'This is a group' })).toBeVisible();
});
