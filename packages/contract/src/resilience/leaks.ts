import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { FaultyServer } from './wire/faulty-server.ts'
import { BUDGET, within } from './within.ts'

/**
 * Counts the timers of this process. What it returns fails when there are more of them: a timer that nobody waits for
 * keeps the process alive.
 */
export function watchTimers(): () => Promise<void> {
  const before = countTimers()
  return async () => {
    const deadline = performance.now() + BUDGET
    // Runners have timers of their own, which come and go; those of a client must be gone by themselves.
    while (countTimers() > before && performance.now() < deadline) await setImmediate()
    const left = countTimers() - before
    assert(left <= 0, `${left} more timers run after the calls than before them.`)
  }
}

/** Fails when somebody still listens to the caller's signal. */
export function assertNoListener(signal: AbortSignal): void {
  const count = getEventListeners(signal, 'abort').length
  assert(count === 0, `${count} listeners are left on the caller's signal.`)
}

/** Fails when the client keeps a connection that it has no more use for. */
export function assertDisconnected(server: FaultyServer): Promise<void> {
  return within(
    'the client still keeps a connection open',
    server.until(({ usedConnections }) => usedConnections === 0),
  )
}

function countTimers(): number {
  return process.getActiveResourcesInfo().filter(type => type === 'Timeout').length
}
