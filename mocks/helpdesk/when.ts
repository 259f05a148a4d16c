/*
 * In UTC, as the times of the fixtures are written, so that the helpdesk looks the same on every machine.
 */
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `09:41`, of seconds since 1970. */
export function clockTime(seconds: number): string {
  return clock.format(seconds * 1000);
}

/** `Monday 23 November`. */
export function dayName(seconds: number): string {
  return longDay.format(seconds * 1000);
}

/** `09:41` on the same day as `today`, else `20 Nov`. */
export function shortTime(seconds: number, today: number): string {
  const isToday = day.format(seconds * 1000) === day.format(today * 1000);
  return isToday ? clockTime(seconds) : day.format(seconds * 1000);
}
