/** The longest time that a timer can wait, some 24.8 days: beyond it, it fires at once. */
const LONGEST = 2 ** 31 - 1

/**
 * Runs something until it is done, the time is up, or the outer signal aborts, whichever comes first; also when it pays no
 * attention to the signal that it gets. However it ends, no timer and no listener is left behind.
 *
 * @param milliseconds more than a timer can wait is no limit.
 * @param expire makes what to reject with when the time is up. An abort rejects with the outer signal's reason, untouched.
 */
export function limitTime<Result>(
  outer: AbortSignal | undefined,
  milliseconds: number,
  expire: () => unknown,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const cleanUp = () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', stop)
    }
    const giveUp = (reason: unknown) => {
      cleanUp()
      // First what runs inside, so that it has ended when the caller hears of it, also where only a part of it has failed.
      controller.abort(reason)
      reject(reason)
    }
    const stop = () => giveUp(outer?.reason)
    const timer = milliseconds > LONGEST ? undefined : setTimeout(() => giveUp(expire()), milliseconds)
    outer?.addEventListener('abort', stop)
    if (outer?.aborted) stop()
    else {
      run(controller.signal).then(result => {
        cleanUp()
        resolve(result)
      }, giveUp)
    }
  })
}

/** Waits. When the signal aborts, nobody waits any longer: the timer is stopped and the promise stays as it is. */
export const wait =
  (milliseconds: number) =>
  (signal: AbortSignal): Promise<void> =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, Math.min(milliseconds, LONGEST))
      signal.addEventListener('abort', () => clearTimeout(timer))
    })
