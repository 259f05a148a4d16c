import { formatCalendarDay, formatDay, formatNumber } from '../../shell/format.ts';
import { humanized } from '../../shell/humanized.ts';
import { ownEntry } from '../../shell/own-entry.ts';
import { readTimeText } from '../../shell/time-text.ts';
import { parcelsOf, type Order } from './api.ts';
import { texts } from './texts.ts';

export interface State {
  readonly text: string;
  readonly tone: 'neutral' | 'accent' | 'good' | 'warn' | 'bad';
}

const TONES: Readonly<Record<string, State['tone']>> = {
  pending: 'warn',
  paid: 'accent',
  shipped: 'accent',
  delivered: 'good',
  cancelled: 'bad',
  returned: 'warn',
};

const PAYMENT_TONES: Readonly<Record<string, State['tone']>> = {
  unpaid: 'warn',
  partially_paid: 'warn',
  disputed: 'bad',
};

export function statusText(status: string): string {
  return ownEntry(texts.status, status) ?? humanized(status);
}

export function paymentText(status: string): string {
  return ownEntry(texts.paymentStatus, status) ?? humanized(status);
}

/** Where the goods are, and where the money is: a disputed order is not simply "Delivered". */
export function statesOf({ status, paymentStatus }: Order): readonly State[] {
  const isAlarming = paymentStatus === 'disputed';
  const goods: State = {
    text: statusText(status),
    tone: isAlarming ? 'neutral' : (ownEntry(TONES, status) ?? 'neutral'),
  };
  if (!paymentStatus || paymentStatus === status) return [goods];
  const money: State = {
    text: paymentText(paymentStatus),
    tone: ownEntry(PAYMENT_TONES, paymentStatus) ?? 'neutral',
  };
  return isAlarming ? [money, goods] : [goods, money];
}

/** The items in one line, the first ones by name. */
export function itemsText({ lines }: Order): string {
  const named = lines.map(({ name, quantity }) =>
    quantity === 1 ? name : `${formatNumber(quantity)} × ${name}`,
  );
  return named.length === 0 ? texts.noLines : named.join(', ');
}

/** When it arrived, or should: what an agent is asked for. */
export function arrivalOf({ deliveredAt, expectedAt, status }: Order) {
  if (deliveredAt) return { text: texts.delivered, time: deliveredAt };
  if (!expectedAt || status === 'cancelled') return undefined;
  return { text: texts.expected, time: expectedAt };
}

/** As it reads in an answer to the customer: number, day, state, and where the parcels are. */
export function replyText(order: Order): string {
  const states = statesOf(order).map(({ text }) => text);
  const parcels = parcelsOf(order).map(({ carrier, trackingNumber, trackingUrl }) =>
    [carrier, trackingNumber, /^https?:/i.test(trackingUrl ?? '') && trackingUrl]
      .filter(Boolean)
      .join(' '),
  );
  const arrival = arrivalOf(order);
  return [
    texts.reply(order.number, dayText(order.placedAt), states.join(', ')),
    arrival && `${arrival.text}: ${dayText(arrival.time)}`,
    ...parcels,
  ]
    .filter(Boolean)
    .join('\n');
}

function dayText(time: string): string {
  const read = readTimeText(time);
  if (read.kind === 'day') return formatCalendarDay(read.day);
  return read.kind === 'moment' ? formatDay(read.time) : time;
}

/** All that an agent may look for: number, items, tracking, states. */
export function searchText(order: Order): string {
  const parcels = parcelsOf(order).flatMap(({ carrier, trackingNumber }) => [
    carrier,
    trackingNumber,
  ]);
  const items = order.lines.flatMap(({ name, sku }) => [name, sku]);
  return [order.number, ...items, ...parcels, ...statesOf(order).map(({ text }) => text)].join(
    '\n',
  );
}
