import { locale } from '../../shell/language.ts';

/**
 * What time it is where the customer lives, where their country tells it: "9:35 PM GMT+9". Undefined where the
 * country has several zones that differ now, or the browser does not know its zones.
 *
 * @param country ISO 3166, two letters.
 */
export function localTime(country: string | undefined, now: Date): string | undefined {
  const zones = zonesOf(country?.trim() ?? '');
  const times = new Set(zones.map((timeZone) => timeIn(timeZone, now)));
  return times.size === 1 ? [...times][0] : undefined;
}

/** @see https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getTimeZones */
interface WithZones {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
}

function zonesOf(country: string): readonly string[] {
  if (!/^[a-z]{2}$/i.test(country)) return [];
  const region = new Intl.Locale('und', { region: country }) as Intl.Locale & WithZones;
  return region.getTimeZones?.() ?? region.timeZones ?? [];
}

function timeIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat(locale(), {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(now);
}
