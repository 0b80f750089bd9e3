import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Laboratory } from '../laboratory.ts'
import { assertDisconnected, assertNoListener, watchTimers } from '../leaks.ts'
import { assertEnding, settle } from '../outcome.ts'
import { TIME_LIMITS, type TimeLimit } from '../phases/time-limits.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import type { Subject } from '../subject.ts'
import { startFaultyServer } from '../wire/faulty-server.ts'

/** Enough calls at once to see a timer that is a millisecond too early now and then. */
const CALLS = 5

/** Time runs out, at each point where a call can be. */
export function timeoutCases(laboratory: Laboratory): ResilienceCase[] {
  return laboratory.operations.flatMap(subject =>
    TIME_LIMITS.filter(limit => canMeet(subject, limit)).map(limit => ({
      name: `${subject.name} throws a TimeoutError for ${limit.option} when ${limit.name}`,
      run: async () => {
        const assertNoTimer = watchTimers()
        await runOutOfTime(laboratory, subject, limit)
        await assertNoTimer()
      },
    })),
  )
}

function canMeet({ isAuthenticated, hasBodies }: Subject, { needsCredentials, needsBody }: TimeLimit): boolean {
  return (isAuthenticated || !needsCredentials) && (hasBodies || !needsBody)
}

async function runOutOfTime({ createClient, secrets }: Laboratory, subject: Subject, limit: TimeLimit): Promise<void> {
  const { option, milliseconds, requests } = limit
  const server = await startFaultyServer({ serve: limit.serve ?? (() => {}) })
  try {
    const { signal } = new AbortController()
    const settings = { retry: false, [option]: milliseconds, ...limit.options?.(secrets) }
    const { client } = createClient(server.origin, settings)
    const start = performance.now()
    const calls = Array.from({ length: CALLS }, () => settle(subject.call(client, { signal })))
    const endings = await Promise.all(calls)
    const duration = performance.now() - start
    assert(duration >= milliseconds - 1, `Expected to wait ${milliseconds} ms, but all was over after ${duration} ms.`)
    for (const ending of endings) {
      assertEnding(ending, 'TimeoutError')
      const { option: ended, milliseconds: allowed } = ending.error as { option?: unknown; milliseconds?: unknown }
      const isRight = ended === option && allowed === milliseconds
      assert(isRight, `Expected the error to name ${option} and ${milliseconds} ms: ${inspect(ending.error)}`)
    }
    // On a busy machine the time may be up before a request arrives.
    const { length } = server.arrivals
    assert(length <= requests * CALLS, `Expected ${requests * CALLS} requests, got ${length}.`)
    assertNoListener(signal)
    if (!limit.keepsConnection) await assertDisconnected(server)
  } finally {
    await server.close()
  }
}
