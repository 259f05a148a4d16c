/** A time that came as text. */
export type TimeText =
  /** A day of the calendar, `2026-11-02`: the same day in every time zone. */
  | { readonly kind: 'day'; readonly day: string }
  /** Milliseconds since 1970. */
  | { readonly kind: 'moment'; readonly time: number }
  /** No time that can be read: show the text. */
  | { readonly kind: 'unreadable' };

/** Databases write a day as midnight in UTC. */
const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?$/i;

/** Anything else would be guessed, differently in each browser: "order 5" as a day in May. */
const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

/**
 * Reads a time as an API or a helpdesk's date attribute writes it. The helpdesk stores the day that an agent
 * picks as that agent's midnight (`2026-10-01T22:00:00.000Z` for 2 October in Berlin), so a time of day means a
 * moment, to be shown in the agent's own zone.
 */
export function readTimeText(text: string): TimeText {
  const [, day] = DAY.exec(text) ?? [];
  if (day) return Number.isNaN(Date.parse(day)) ? { kind: 'unreadable' } : { kind: 'day', day };
  const time = DATE_TIME.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? { kind: 'unreadable' } : { kind: 'moment', time };
}
