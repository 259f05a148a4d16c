import { FAULTS, MAX_LATENCY, noFaults, USUAL_LATENCY, type Settings } from './faults.ts';

/*
 * The data API's settings as they are written in an address: `orders:serverError,customers:1500`. A number
 * is the resource's latency. What is not named there works, and takes its time as before.
 */

/** Writes them; an empty text where everything is as usual. */
export function settingsText({ faults, latency }: Settings): string {
  return Object.entries(faults)
    .flatMap(([name, fault]) => [
      ...(fault === 'none' ? [] : [`${name}:${fault}`]),
      ...(latency[name] === USUAL_LATENCY ? [] : [`${name}:${latency[name]}`]),
    ])
    .join(',');
}

/** Reads them. What makes no sense is left out, as is a resource that was not there before. */
export function settingsFromText(text: string, before: Settings): Settings {
  const names = Object.keys(before.faults);
  const next = { faults: noFaults(names).faults, latency: { ...before.latency } };
  for (const part of text.split(',')) {
    const [name = '', value = ''] = part.split(':');
    if (!names.includes(name)) continue;
    const fault = FAULTS.find((known) => known === value);
    if (fault) next.faults[name] = fault;
    else if (/^\d{1,5}$/.test(value)) next.latency[name] = Math.min(Number(value), MAX_LATENCY);
  }
  return next;
}
