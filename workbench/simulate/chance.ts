import { nextRandom, seededStream } from '../../emulator/kernel/random';

/** Seeded chance: equal seeds draw equal fates. */
export interface Chance {
  /** In [0, 1). */
  number(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  happens(likelihood: number): boolean;
  /** One of a list that is not empty. */
  among<T>(list: readonly T[]): T;
  /** One of a table, as likely as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T;
  /** How often something happens that happens `mean` times on average. */
  count(mean: number): number;
}

/** Chance by a seed, for one purpose: what is drawn for another purpose changes nothing here. */
export function chanceOf(seed: number, purpose: string): Chance {
  // Neighbouring seeds would begin alike: the seed is part of the words too.
  const stream = seededStream(seed, `${purpose} of seed ${seed}`);
  const number = (): number => nextRandom(stream);
  return {
    number,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    happens: (likelihood) => number() < likelihood,
    among(list) {
      const one = list[Math.floor(number() * list.length)];
      if (one === undefined) throw new Error('nothing to choose among');
      return one;
    },
    weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
      const entries = Object.entries<number>(weights);
      let left = number() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [name, weight] of entries) {
        left -= weight;
        if (left < 0) return name as T;
      }
      throw new Error('nothing to choose among');
    },
    count(mean) {
      let times = 0;
      for (let product = number(); product > Math.exp(-mean); product *= number()) times += 1;
      return times;
    },
  };
}
