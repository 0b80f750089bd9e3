import assert from 'node:assert/strict'
import { chooseShapes } from '../choose-shapes.ts'
import type { Harness, HookEvent } from '../harness.ts'
import { assertNoListener, watchTimers } from '../leaks.ts'
import { settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER_TEXT, writeAnswer } from '../wire/write-answer.ts'
import type { WireShape } from '../wire-shape.ts'

const NO_LIMIT = { timeout: Number.POSITIVE_INFINITY, totalTimeout: Number.POSITIVE_INFINITY }

/** Seconds: some three hundred years. A timer holds 24.8 days, and one that is set to more fires at once. */
const LONG_PAUSE = 9_999_999_999

/** A vendor asks for a longer pause than a timer can hold, and the caller has set no limit. */
export function longPauseCases(harness: Harness): ResilienceCase[] {
  const repeatable = harness.shapes.filter(({ isRepeatable }) => isRepeatable)
  return chooseShapes(repeatable, {}).map(shape => ({
    name: `${shape.name} sets no timer that overflows when there is no limit and the pause is 300 years`,
    run: () => pause(harness, shape),
  }))
}

async function pause({ createClient }: Harness, shape: WireShape): Promise<void> {
  const assertNoTimer = watchTimers()
  const overflows: string[] = []
  const listen = ({ name, message }: Error) => {
    if (name === 'TimeoutOverflowWarning') overflows.push(message)
  }
  process.on('warning', listen)
  const server = await startFaultyServer({
    serve: ({ socket }) => writeAnswer(socket, 429, ANSWER_TEXT, { 'retry-after': LONG_PAUSE }),
  })
  try {
    const controller = new AbortController()
    const { signal } = controller
    // A turn later the client waits, and would go on doing so for longer than this test.
    const end = ({ retryIn }: HookEvent) => {
      if (retryIn !== undefined) setImmediate(() => controller.abort())
    }
    const { client } = createClient(shape.secrets, server.origin, { ...NO_LIMIT, hooks: { attempt: () => end } })
    const ending = await settle(shape.call(client, { signal }))
    assert(ending.error === signal.reason, 'Expected to be waiting until the abort.')
    assert(server.requests.length === 1, `Expected one request, got ${server.requests.length}.`)
    assert(overflows.length === 0, `A timer overflowed: ${overflows[0]}`)
    assertNoListener(signal)
    await assertNoTimer()
  } finally {
    process.off('warning', listen)
    await server.close()
  }
}
