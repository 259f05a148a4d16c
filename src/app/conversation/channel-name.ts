import { ownEntry } from '../../shell/own-entry.ts';
import { texts } from './texts.ts';

/** What the agent calls a channel, such as `Channel::TwilioSms`; one that is new here comes as the helpdesk names it. */
export function channelName(channel: string): string {
  return ownEntry(texts.channels, channel) ?? channel.replace(/^Channel::/, '');
}
