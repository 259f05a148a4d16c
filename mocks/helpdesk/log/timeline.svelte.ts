import type { LifecycleReport } from '../report/report.ts';

export const MAX_STEPS = 500;

export interface Step extends LifecycleReport {
  readonly id: number;
  /** Whether the machine is elsewhere than before. */
  readonly isChange: boolean;
  /** How long the state has lasted that ends here, in milliseconds; undefined: none ends. */
  readonly after: number | undefined;
}

/** Whether the machine has just started: another document is in the frame. */
export function isStart({ event }: LifecycleReport): boolean {
  return event === 'xstate.init';
}

/** The events of the app's machine and the states they led to, oldest first. */
export class Timeline {
  steps = $state.raw<readonly Step[]>([]);
  #count = 0;

  add(report: LifecycleReport) {
    const last = this.steps.findLast(({ isChange }) => isChange);
    const isChange = isStart(report) || last?.state !== report.state;
    const after = isChange && last && !isStart(report) ? report.at - last.at : undefined;
    const step = { ...report, id: (this.#count += 1), isChange, after };
    this.steps = [...this.steps, step].slice(-MAX_STEPS);
  }

  clear() {
    this.steps = [];
  }
}
