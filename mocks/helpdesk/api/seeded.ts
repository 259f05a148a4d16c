/** Choices that look random and are the same in every run (mulberry32). */
export interface Seeded {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
}

export function seeded(seed: number): Seeded {
  let state = seed;

  function below(end: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  return {
    below,
    oneOf: (choices) => choices[below(choices.length)] ?? choices[0],
  };
}
