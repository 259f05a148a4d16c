import { expect, test } from 'vitest';
import { channelName } from '../../../src/app/conversation/channel-name.ts';

/**
 * All that a helpdesk can have an inbox on.
 * @see https://github.com/chatwoot/chatwoot/tree/develop/app/models/channel
 */
test.each([
  ['Channel::WebWidget', 'Website chat'],
  ['Channel::Email', 'Email'],
  ['Channel::Whatsapp', 'WhatsApp'],
  ['Channel::Sms', 'SMS'],
  ['Channel::TwilioSms', 'SMS or WhatsApp (Twilio)'],
  ['Channel::FacebookPage', 'Facebook'],
  ['Channel::Instagram', 'Instagram'],
  ['Channel::Telegram', 'Telegram'],
  ['Channel::Line', 'LINE'],
  ['Channel::Tiktok', 'TikTok'],
  ['Channel::TwitterProfile', 'X (Twitter)'],
  ['Channel::Voice', 'Phone call'],
  ['Channel::Api', 'API'],
])('%s is called %s', (channel, name) => {
  expect(channelName(channel)).toBe(name);
});

test.each([
  ['Channel::CarrierPigeon', 'CarrierPigeon'],
  ['Smoke signals', 'Smoke signals'],
  ['constructor', 'constructor'],
])('%s, which is new here, is called %s', (channel, name) => {
  expect(channelName(channel)).toBe(name);
});
