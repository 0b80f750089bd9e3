import type { Chance } from '../chance.ts'
import type { MockOptions } from '../mock-options.ts'
import { checkDelay } from './pause.ts'

/**
 * Makes the function that says how much later an answer comes, in milliseconds.
 * @throws when it is no time to wait, or the bounds are in the wrong order.
 */
export function createDelays(delay: MockOptions['delay'], { draw }: Chance): () => number {
  const [least = 0, most = least] = [delay ?? []].flat()
  const problem = checkDelay(least) ?? checkDelay(most)
  if (problem !== undefined) throw new Error(`${problem}.`)
  if (most < least)
    throw new Error(`A delay from ${least} to ${most} milliseconds is not possible: give the smaller one first.`)
  return () => (most === least ? least : least + Math.floor(draw() * (most - least + 1)))
}
