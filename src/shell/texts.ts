import type { Problem } from '../problem.ts';
import { counted } from './counted.ts';
import { capitalized } from './capitalized.ts';
import { at } from './problem-text.ts';
import { localized } from './language.ts';

/*
 * Every word of the shell that the agent reads, besides those of failures (`failure-text.ts`). A feature
 * has its own in its folder.
 */

export const texts = localized('shell/texts', {
  tryAgain: 'Try again',
  yes: 'Yes',
  no: 'No',

  loading: 'Loading…',

  noContact: {
    title: 'This conversation has no contact',
    text: 'There is no one to look up. Refresh, or reopen the conversation once it has a contact.',
  },

  nothingToLookUpBy: {
    title: 'This contact cannot be looked up',
    text: 'It has no email address, phone number or customer number. Add one to the contact, then refresh.',
  },

  identity: {
    signed: 'Verified by login',
    confirmed: (what: string, by: string, others: string) =>
      `${capitalized(what)} confirmed by ${by}${others && `; ${others} not`}`,
    unverified: 'Unverified',
    email: 'Unverified, like every email',
    group: 'Group: several people may be writing',
    found: (
      by: string | undefined,
      { isTyped, isChosen }: { readonly isTyped: boolean; readonly isChosen: boolean },
    ) =>
      by === undefined
        ? 'Chosen by you: none of this contact’s details match'
        : `Found by ${by}${isTyped ? ' (not confirmed)' : ''}${isChosen ? ', chosen by you' : ''}`,
    conflict: (what: string) => `The record has another ${what}:`,
  },

  /** What confirms something, by the helpdesk's name of the channel, where that is not the word itself. */
  channels: {
    Whatsapp: 'WhatsApp',
    Sms: 'SMS',
    TwilioSms: 'Twilio',
    Voice: 'the phone network',
    FacebookPage: 'Facebook',
    Line: 'LINE',
    Tiktok: 'TikTok',
  },

  group: {
    unnamed: 'Unnamed contact',
    meant: 'In this group you chose:',
    another: 'Choose someone else',
  },

  noCustomer: {
    title: 'No customer found',
    text: 'No customer record has:',
    next: 'If the contact is wrong, correct it in the helpdesk, then refresh.',
  },

  several: {
    chosen: (name: string) => `Shown: ${name}`,
    chooseAnother: 'Choose another customer',
  },

  /** Also in `index.html`, which has to say it without the app. */
  notLoaded: {
    title: 'A part of this app is missing',
    text: 'It could not be loaded: the connection broke, or a new version has just been published.',
    reload: 'Reload',
  },

  broken: {
    title: 'This part could not be shown',
    text: 'Try again. If it stays, contact the person who manages this app.',
  },

  copy: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  pressToCopy: 'Press Ctrl+C or ⌘C to copy',

  freshness: {
    justNow: 'Updated just now',
    at: (time: string) => `Updated ${time}`,
    refreshing: 'Updating…',
    stale: (time: string, age: string) => `May be out of date: last updated ${time}, ${age}`,
    silent:
      'This helpdesk does not answer requests for an update. Reopen the conversation to update it.',
    snapshot: 'The mobile app shows the conversation as it was when you opened it.',
    refresh: 'Refresh',
    data: (time: string) => `As of ${time}`,
  },

  skip: 'Skip to content',
  tabsLabel: 'About this customer',

  attributes: {
    ofContact: 'Contact attributes',
    ofConversation: 'Conversation attributes',
    /** The mobile app empties keys without a Latin letter or digit. */
    unnamed: 'Unnamed (the mobile app does not send this name)',
    more: (count: number) =>
      `${counted(count, 'more attribute is', 'more attributes are')} not shown.`,
  },

  list: {
    more: 'Load more',
    loadingMore: 'Loading more…',
    unreadable: (count: number, problem: Problem) =>
      `${counted(count, 'entry', 'entries')} could not be read and ${count === 1 ? 'is' : 'are'} not shown. ${at(problem)}`,
    notUpdated: 'Could not update. What was loaded before is still shown.',
  },

  opensInNewTab: '(opens in a new tab)',
  address: 'address',
});
