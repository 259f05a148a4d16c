import { expect, test } from 'vitest';
import { channelName } from '../../../src/app/conversation/channel-name.ts';
import { texts } from '../../../src/app/conversation/texts.ts';
import { ownEntry } from '../../../src/shell/own-entry.ts';

/**
 * All that a helpdesk can have an inbox on.
 * @see https://github.com/chatwoot/chatwoot/tree/develop/app/models/channel
 */
test.each([
  'Channel::WebWidget',
  'Channel::Email',
  'Channel::Whatsapp',
  'Channel::Sms',
  'Channel::TwilioSms',
  'Channel::FacebookPage',
  'Channel::Instagram',
  'Channel::Telegram',
  'Channel::Line',
  'Channel::Tiktok',
  'Channel::TwitterProfile',
  'Channel::Voice',
  'Channel::Api',
] as const)('%s has a name in the texts', (channel) => {
  expect(texts.channels).toHaveProperty([channel]);
  expect(channelName(channel)).toBe(ownEntry(texts.channels, channel));
});

test.each([
  ['Channel::CarrierPigeon', 'CarrierPigeon'],
  ['Smoke signals', 'Smoke signals'],
  ['constructor', 'constructor'],
])('%s, which is new here, is called %s', (channel, name) => {
  expect(channelName(channel)).toBe(name);
});
