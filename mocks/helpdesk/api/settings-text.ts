import {
  ENDPOINTS,
  FAULTS,
  LONGEST_LATENCY,
  noFaults,
  USUAL_LATENCY,
  type Settings,
} from './faults.ts';

/*
 * The data API's settings as they stand in an address: `orders:serverError,customers:1500`. A number is
 * the endpoint's latency. What is not named there works, and takes its time as before.
 */

/** Writes them; an empty text where everything is as usual. */
export function settingsText({ faults, latency }: Settings): string {
  return ENDPOINTS.flatMap((endpoint) => [
    ...(faults[endpoint] === 'none' ? [] : [`${endpoint}:${faults[endpoint]}`]),
    ...(latency[endpoint] === USUAL_LATENCY ? [] : [`${endpoint}:${latency[endpoint]}`]),
  ]).join(',');
}

/** Reads them. What makes no sense is left out. */
export function settingsFromText(text: string, before: Settings): Settings {
  const next = { faults: noFaults().faults, latency: { ...before.latency } };
  for (const part of text.split(',')) {
    const [name, value = ''] = part.split(':');
    const endpoint = ENDPOINTS.find((known) => known === name);
    if (!endpoint) continue;
    const fault = FAULTS.find((known) => known === value);
    if (fault) next.faults[endpoint] = fault;
    else if (/^\d{1,5}$/.test(value))
      next.latency[endpoint] = Math.min(Number(value), LONGEST_LATENCY);
  }
  return next;
}
