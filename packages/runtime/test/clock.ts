import { setImmediate } from 'node:timers/promises'
import { onTestFinished, vi } from 'vitest'

/** Stops the clock for a test: from here on time passes only when the test says so. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}

/** Lets everything happen that can happen without time passing. */
export async function standStill(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate()
}

/** Lets time pass until a call has settled, and says how long that took on the stopped clock. */
export async function passTime<Value>(
  call: Promise<Value>,
): Promise<{ readonly value?: Value; readonly reason?: unknown; readonly elapsed: number }> {
  const start = Date.now()
  let outcome: { readonly value?: Value; readonly reason?: unknown } | undefined
  call.then(
    value => {
      outcome = { value }
    },
    reason => {
      outcome = { reason }
    },
  )
  await standStill()
  while (!outcome) {
    if (vi.getTimerCount() === 0) throw new Error('The call waits for something other than time.')
    await vi.advanceTimersToNextTimerAsync()
    await standStill()
  }
  return { ...outcome, elapsed: Date.now() - start }
}
