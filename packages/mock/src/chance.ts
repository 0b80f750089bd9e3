import { createHash } from 'node:crypto'

/** Where a mock gets what it leaves to chance: bodies that are different each time, and delays between two bounds. */
export interface Chance {
  /** A number from 0 to 1, without 1. */
  readonly draw: () => number
  /** Begins again, where there is a seed. */
  readonly restart: () => void
}

/** Creates chance. With a seed it gives the same numbers each time. */
export function createChance(seed?: number): Chance {
  let drawn = 0
  return {
    draw() {
      if (seed === undefined) return Math.random()
      drawn += 1
      return createHash('sha256').update(`${seed} ${drawn}`).digest().readUInt32BE() / 2 ** 32
    },
    restart() {
      drawn = 0
    },
  }
}
