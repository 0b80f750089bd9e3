import { bun } from './bun.ts'
import { chromium } from './chromium.ts'
import { deno } from './deno.ts'
import { nodeRuntimes } from './node.ts'
import type { Runtime } from './runtime.ts'
import { workerd } from './workerd.ts'

/** Everything that our packages are run on, in the order of the README's table. */
export const RUNTIMES: readonly Runtime[] = [...[20, 22, 24].flatMap(nodeRuntimes), bun, deno, workerd, chromium]

/** One way into each runtime: the oldest version that we promise, as most programs load it. */
export function onePathEach(runtimes: readonly Runtime[]): Runtime[] {
  const kinds = new Map(runtimes.toReversed().map(runtime => [runtime.name.replace(/ \d+$/, ''), runtime]))
  return [...kinds.values()]
}
