import { expect, test } from 'vitest';
import { identityOf } from '../../src/app/identity.ts';
import { identityText } from '../../src/shell/identity-text.ts';
import { capitalized } from '../../src/shell/capitalized.ts';

const LABELS = { identifier: 'number', email: 'email', phone: 'phone', telegram_id: 'account' };

const contact = {
  id: 11,
  identifier: 'C-1',
  email: 'anna@example.test',
  phone_number: '+491510000000',
};

function textOf(channel: string | null, given: object = contact, hmac_verified = false) {
  const conversation = { channel, meta: { hmac_verified } };
  return identityText(identityOf(given, conversation), channel, LABELS);
}

test('what the website has signed is verified by login', () => {
  expect(textOf('Channel::WebWidget', contact, true)).toEqual({
    text: 'Verified by login',
    tone: 'good',
  });
});

test.each([
  [{ phone_number: '+49151' }, 'Phone confirmed by WhatsApp'],
  [{ phone_number: '+49151', email: 'a@b.test' }, 'Phone confirmed by WhatsApp; email not'],
  [contact, 'Phone confirmed by WhatsApp; number and email not'],
])('of %j on WhatsApp the line says what is confirmed, and what is not', (given, text) => {
  expect(textOf('Channel::Whatsapp', given)).toEqual({ text, tone: 'good' });
});

test('several keys of one name are named once', () => {
  const given = { additional_attributes: { social_telegram_user_id: 7 }, email: 'a@b.test' };

  expect(textOf('Channel::Telegram', given)?.text).toBe('Account confirmed by Telegram; email not');
});

test.each(['Channel::WebWidget', 'Channel::Api', 'Channel::Whatsapps', '', null])(
  'what nothing confirms on %j is unverified, and that is a warning',
  (channel) => {
    expect(textOf(channel)).toEqual({ text: 'Unverified', tone: 'warn' });
  },
);

test('an email is unverified, and no warning: every one is like that', () => {
  expect(textOf('Channel::Email')).toEqual({
    text: 'Unverified, like every email',
    tone: 'quiet',
  });
});

test('a group is called a group', () => {
  expect(textOf('Channel::Whatsapp', { identifier: '120@g.us' })).toEqual({
    text: expect.stringMatching(/^Group: /) as string,
    tone: 'quiet',
  });
});

test('of who cannot be looked up nothing is said', () => {
  expect(textOf('Channel::WebWidget', { id: 11, name: 'Anna' })).toBeUndefined();
});

test('a sentence begins with a capital', () => {
  expect(capitalized('email')).toBe('Email');
});
