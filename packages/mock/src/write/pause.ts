/** In milliseconds: an hour. Nobody waits longer, and a timer that is set to more than 24 days fires at once. */
const LONGEST_DELAY = 3_600_000

/** What is wrong with a delay; undefined when nothing is, or when there is none. */
export function checkDelay(milliseconds: number | undefined): string | undefined {
  if (milliseconds === undefined) return undefined
  const isPossible = Number.isInteger(milliseconds) && milliseconds >= 0 && milliseconds <= LONGEST_DELAY
  return isPossible
    ? undefined
    : `A delay of ${milliseconds} is not possible: give whole milliseconds, 0 to ${LONGEST_DELAY}`
}

/** Lets time pass, or rejects as `fetch` does as soon as nobody waits any more, with the reason of the signal. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds === 0) return
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', abort, { once: true })
  })
}
