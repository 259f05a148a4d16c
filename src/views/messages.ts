import type { ApiFailure } from '../api/errors.ts';
import type { Problem } from '../problem.ts';

/*
 * Every word that the agent reads. For another language, translate this file; for several, choose
 * between such objects here: the views know only `messages`.
 */

const plural = new Intl.PluralRules('en');

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${plural.select(count) === 'one' ? one : many}`;
}

function at({ path, expected }: Problem): string {
  return `“${path}” should be: ${expected}.`;
}

const SETTINGS = 'Settings → Integrations → Dashboard apps';

export const messages = {
  tryAgain: 'Try again',
  yes: 'Yes',
  no: 'No',

  loading: 'Loading…',

  unanswered: {
    title: 'The conversation has not arrived',
    text: 'The helpdesk was asked several times and sent nothing that this app may use.',
    retry: 'Ask again',
    asking: 'Asking…',
    reasons: 'What was noticed',
    nothing:
      'Nothing came from the helpdesk at all. Reopen the conversation; if that does not help, tell the person who set this app up.',
    refused: (origin: string, allowed: readonly string[]) =>
      `A page at ${origin} tried to send a conversation. Allowed are: ${allowed.join(', ')}. If that page is your helpdesk, its address belongs in VITE_HOST_ORIGINS.`,
    malformed: (problem: Problem) => `A conversation came that could not be read: ${at(problem)}`,
  },

  direct: {
    title: 'This page lives inside a conversation',
    text: `It was opened directly, so there is no conversation to show. In Snypto it is added under ${SETTINGS}; then it stands as a tab beside every conversation.`,
    open: `Open Snypto (${SETTINGS})`,
    helpdesk: 'Open the pretend helpdesk',
  },

  noContact: {
    title: 'This conversation has no contact',
    text: 'The helpdesk sent nobody to look up. Refresh, or reopen the conversation once it has a contact.',
  },

  nothingToLookUpBy: {
    title: 'Nothing to look this contact up by',
    text: 'Neither an e-mail address, a phone number nor a customer number is known. Add one to the contact, then refresh.',
  },

  noCustomer: {
    title: 'No customer found',
    text: 'Nobody among your customers has:',
    next: 'Correct the contact in the helpdesk if it is wrong, then refresh.',
  },

  several: {
    title: (count: number) => `${counted(count, 'customer', 'customers')} match this contact`,
    text: 'Choose who you are talking to.',
    chosen: (name: string) => `Shown: ${name}`,
    chooseAnother: 'Choose another customer',
    unreadable: (count: number) =>
      `${counted(count, 'more customer', 'more customers')} could not be read and cannot be chosen.`,
  },

  /** Also in `index.html`, which has to say it without the app. */
  notLoaded: {
    title: 'A part of this app is missing',
    text: 'It could not be loaded: the connection broke, or a new version has just been published.',
    reload: 'Reload',
  },

  broken: {
    title: 'This part could not be shown',
    text: 'Something in it was not expected. Try again; if it stays, tell the person who set this app up.',
  },

  contact: {
    unnamed: 'Unnamed contact',
    label: 'Contact',
    email: 'E-mail',
    phone: 'Phone',
    company: 'Company',
    identifier: 'Customer number',
    assignee: 'Assignee',
    unassigned: 'Unassigned',
    labels: 'Labels',
    tags: 'Tags',
    tier: (tier: string) => `Tier: ${tier}`,
    blocked: 'Blocked',
    unverified: 'Identity not verified',
    unverifiedWhy:
      'Name, e-mail, phone and customer number are what the visitor typed; nobody proved them.',
    moreTags: (count: number) => `${count.toLocaleString('en')} more`,
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
      'This helpdesk does not answer requests for an update. Reopening the conversation updates it.',
    refresh: 'Refresh',
    data: (time: string) => `As of ${time}`,
  },

  tabsLabel: 'About this customer',
  tabs: {
    overview: 'Overview',
    orders: 'Orders',
    payments: 'Payments',
    conversation: 'Conversation',
  },

  overview: {
    totals: 'Totals',
    orders: 'Orders',
    spent: 'Spent',
    refunded: 'Refunded',
    noTotals: 'No totals are known for this customer.',
    spend: 'Spend per month',
    spendIn: (currency: string) => `Spend per month, ${currency}`,
    month: 'Month',
    amount: 'Amount',
    record: 'Customer record',
    name: 'Name',
    id: 'Id',
    since: 'Customer since',
    address: 'Address',
    contactAttributes: 'Contact attributes',
    conversationAttributes: 'Conversation attributes',
    moreAttributes: (count: number) =>
      `${counted(count, 'more attribute is', 'more attributes are')} not shown.`,
  },

  orders: {
    label: 'Orders',
    none: 'This customer has not ordered anything yet.',
    filter: 'Status',
    all: 'All',
    noneOfStatus: 'None of the orders loaded so far has this status.',
    count: (count: number, more: boolean) =>
      more
        ? `${counted(count, 'order', 'orders')} loaded, there are more`
        : counted(count, 'order', 'orders'),
    item: 'Item',
    sku: (sku: string) => `SKU ${sku}`,
    quantity: 'Qty',
    price: 'Price',
    noLines: 'This order lists no items.',
    track: (carrier: string) => `Track with ${carrier}`,
    trackedBy: (carrier: string) => `Shipped with ${carrier}`,
    status: {
      pending: 'Pending',
      paid: 'Paid',
      shipped: 'Shipped',
      delivered: 'Delivered',
      cancelled: 'Cancelled',
      returned: 'Returned',
    } as Readonly<Record<string, string>>,
  },

  payments: {
    label: 'Payments',
    none: 'This customer has not paid anything yet.',
    count: (count: number, more: boolean) =>
      more
        ? `${counted(count, 'payment', 'payments')} loaded, there are more`
        : counted(count, 'payment', 'payments'),
    forOrder: (number: string) => `Order ${number}`,
    refunded: (amount: string) => `${amount} refunded`,
    ending: (last4: string) => `ending ${last4}`,
    method: {
      card: 'Card',
      bank_transfer: 'Bank transfer',
      wallet: 'Wallet',
      cash: 'Cash',
    } as Readonly<Record<string, string>>,
    status: {
      succeeded: 'Succeeded',
      pending: 'Pending',
      failed: 'Failed',
      refunded: 'Refunded',
      partially_refunded: 'Partly refunded',
      disputed: 'Disputed',
    } as Readonly<Record<string, string>>,
  },

  list: {
    more: 'Load more',
    loadingMore: 'Loading more…',
    unreadable: (count: number, problem: Problem) =>
      `${counted(count, 'entry', 'entries')} could not be read and ${count === 1 ? 'is' : 'are'} not shown. ${at(problem)}`,
    notUpdated: 'Could not update; what was loaded before is still shown.',
  },

  conversation: {
    details: 'Conversation',
    status: 'Status',
    priority: 'Priority',
    channel: 'Channel',
    labels: 'Labels',
    team: 'Team',
    subject: 'Subject',
    started: 'Started',
    browser: 'Browser',
    referer: 'Came from',
    none: 'The helpdesk sent no conversation.',
    messages: 'Recent messages',
    showAll: 'Show all',
    showLess: 'Show less',
    noMessages: 'No public messages are loaded.',
    noPriority: 'None',
    attachments: (count: number) => counted(count, 'attachment', 'attachments'),
    customer: 'Customer',
    agent: 'Agent',
    automatic: 'Automatic',
    statuses: {
      open: 'Open',
      resolved: 'Resolved',
      pending: 'Pending',
      snoozed: 'Snoozed',
    } as Readonly<Record<string, string>>,
    priorities: {
      low: 'Low',
      medium: 'Medium',
      high: 'High',
      urgent: 'Urgent',
    } as Readonly<Record<string, string>>,
  },

  opensInNewTab: '(opens in a new tab)',
};

/** What to say of a failure: what happened, and what to do next. */
export function failureText(failure: ApiFailure): {
  readonly title: string;
  readonly text: string;
} {
  switch (failure.kind) {
    case 'unreachable':
      return {
        title: 'The customer data cannot be reached',
        text: 'Check the internet connection, then try again. If only this app is affected, tell the person who set it up.',
      };
    case 'timeout':
      return {
        title: 'The customer data took too long',
        text: 'The server did not answer in time. Try again in a moment.',
      };
    case 'unauthorized':
      return {
        title: 'You are not signed in to the customer data',
        text: 'The sign-in is missing or has expired. Reopen the conversation, or ask the person who set this app up.',
      };
    case 'forbidden':
      return {
        title: 'You may not see this customer data',
        text: 'Your access does not include it. Ask an administrator if you need it.',
      };
    case 'not-found':
      return {
        title: 'This customer data does not exist any more',
        text: 'It may have been deleted or merged. Refresh to look the customer up again.',
      };
    case 'rate-limited':
      return {
        title: 'Too many requests at once',
        text:
          failure.retryAfter === undefined
            ? 'Wait a moment, then try again.'
            : `Try again in ${counted(Math.ceil(failure.retryAfter / 1000), 'second', 'seconds')}.`,
      };
    case 'server':
      return {
        title: 'The customer data had a problem',
        text: `The server answered with an error (${failure.status}). Try again in a moment; if it stays, tell the person who runs it.`,
      };
    case 'contract':
      return {
        title: 'The customer data could not be understood',
        text: `The server sent something unexpected: ${at(failure.problem)} Tell the person who runs it.`,
      };
    default:
      return failure satisfies never;
  }
}
