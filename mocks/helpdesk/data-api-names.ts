import type { Fault } from './api/faults.ts';

export const FAULT_NAMES: Readonly<Record<Fault, string>> = {
  none: 'Works',
  slow: 'Slow (4 s)',
  offline: 'Unreachable',
  answerLost: 'Done, answer lost',
  unauthorized: '401 Unauthorized',
  forbidden: '403 Forbidden',
  notFound: '404 Not found',
  rateLimited: '429 Rate limited',
  serverError: '500 Server error',
  brokenJson: 'Broken JSON',
  wrongContract: 'Wrong shape',
  wrongItem: 'One wrong item',
};

/** A resource's name as a label: `store-credit` is “Store credit”. */
export function resourceLabel(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
