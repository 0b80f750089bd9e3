/** The longest time that a timer can wait: beyond it, it fires at once. */
const LONGEST = 2 ** 31 - 1

/** `setTimeout` that cannot overflow. */
export function startTimer(callback: () => void, milliseconds: number): ReturnType<typeof setTimeout> {
  return setTimeout(callback, Math.min(milliseconds, LONGEST))
}

/** Waits, unless the signal aborts first: then it rejects with the signal's reason. No timer is left behind. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = startTimer(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
