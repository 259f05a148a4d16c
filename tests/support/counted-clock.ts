import { SimulatedClock } from 'xstate';

/** A simulated clock that knows its deadlines, so that they can be stepped through one by one, and counted. */
export class CountedClock extends SimulatedClock {
  readonly #deadlines = new Map<number, number>();

  override setTimeout(run: () => void, timeout: number): number {
    const id = super.setTimeout(() => {
      this.#deadlines.delete(id);
      run();
    }, timeout);
    this.#deadlines.set(id, this.now() + timeout);
    return id;
  }

  override clearTimeout(id: number): void {
    this.#deadlines.delete(id);
    super.clearTimeout(id);
  }

  /** Infinity where nothing is waited for. */
  get nextDeadline(): number {
    return Math.min(...this.#deadlines.values());
  }

  get pending(): number {
    return this.#deadlines.size;
  }
}
