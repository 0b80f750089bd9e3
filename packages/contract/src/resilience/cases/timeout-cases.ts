import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { chooseShapes } from '../choose-shapes.ts'
import type { Harness } from '../harness.ts'
import { assertDisconnected, assertNoListener, watchTimers } from '../leaks.ts'
import { assertEnding, settle } from '../outcome.ts'
import { TIME_LIMITS, type TimeLimit } from '../phases/time-limits.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { startFaultyServer } from '../wire/faulty-server.ts'
import type { WireShape } from '../wire-shape.ts'

/** Enough calls at once to see a timer that is a millisecond too early now and then. */
const CALLS = 5

/** Time runs out, at each point where a call can be. */
export function timeoutCases(harness: Harness): ResilienceCase[] {
  return TIME_LIMITS.flatMap(limit =>
    chooseShapes(harness.shapes, limit).map(shape => ({
      name: `${shape.name} throws a TimeoutError for ${limit.option} when ${limit.name}`,
      run: async () => {
        const assertNoTimer = watchTimers()
        await runOutOfTime(harness, shape, limit)
        await assertNoTimer()
      },
    })),
  )
}

async function runOutOfTime({ createClient }: Harness, shape: WireShape, limit: TimeLimit): Promise<void> {
  const { option, milliseconds, requests } = limit
  const server = await startFaultyServer({ serve: limit.serve ?? (() => {}) })
  try {
    const { signal } = new AbortController()
    const settings = { retry: false, [option]: milliseconds, ...limit.options?.(shape.secrets) }
    const { client } = createClient(shape.secrets, server.origin, settings)
    const start = performance.now()
    const calls = Array.from({ length: CALLS }, () => settle(shape.call(client, { signal })))
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
    const { length } = server.requests
    assert(length <= requests * CALLS, `Expected ${requests * CALLS} requests, got ${length}.`)
    assertNoListener(signal)
    if (!limit.keepsConnection) await assertDisconnected(server)
  } finally {
    await server.close()
  }
}
