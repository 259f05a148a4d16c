/** Seconds since 1970 of a UTC time written as `2026-11-20 09:12`. */
export function at(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}Z`) / 1000;
}

/** The spelling that live updates use for some times. */
export function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
