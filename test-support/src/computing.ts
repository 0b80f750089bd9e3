/** How often something is tried that took long, since it may have been compiled while it ran. */
const MOST_TRIES = 10

/**
 * The milliseconds that this thread computes while something runs: of several times the least, since whatever else happens
 * can only add to it. Ends as soon as one takes less than `enough`.
 */
export async function leastComputing(run: () => unknown, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < MOST_TRIES && least >= enough; tries += 1) {
    const before = process.threadCpuUsage()
    await run()
    const { user, system } = process.threadCpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
