import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { chooseShapes } from '../choose-shapes.ts'
import type { Harness } from '../harness.ts'
import { assertDisconnected, assertNoListener, watchTimers } from '../leaks.ts'
import { settle } from '../outcome.ts'
import { ABORT_PHASES, type AbortPhase } from '../phases/abort-phases.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { findClosedOrigin, startFaultyServer } from '../wire/faulty-server.ts'
import type { WireShape } from '../wire-shape.ts'

/** A reason as callers give it; in the absence of one the platform makes one. */
const REASONS = [Object.freeze({ because: 'the user left the page' }), undefined]

/** The caller aborts, at each point where a call can be, and gets its own reason back. */
export function abortCases(harness: Harness): ResilienceCase[] {
  return ABORT_PHASES.flatMap(phase =>
    chooseShapes(harness.shapes, phase).map(shape => ({
      name: `${shape.name} rejects with the caller's own reason when it is aborted ${phase.name}`,
      run: async () => {
        const assertNoTimer = watchTimers()
        await Promise.all(REASONS.map(reason => abort(harness, shape, phase, reason)))
        await assertNoTimer()
      },
    })),
  )
}

async function abort(
  { createClient }: Harness,
  shape: WireShape,
  phase: AbortPhase,
  reason: object | undefined,
): Promise<void> {
  const controller = new AbortController()
  const { signal } = controller
  const now = () => (reason ? controller.abort(reason) : controller.abort())
  if (phase.isEarly) now()
  const server = await startFaultyServer(phase.serve?.(now) ?? {})
  try {
    const origin = phase.isRefused ? await findClosedOrigin() : server.origin
    const { client } = createClient(shape.secrets, origin, phase.options?.(now, shape.secrets))
    const { error, result } = await settle(shape.call(client, { signal }))
    assert(signal.aborted, `The call ended before it was aborted, with ${inspect(error ?? result)}.`)
    assert(error === signal.reason, `Expected the reason ${inspect(signal.reason)}, got ${inspect(error ?? result)}.`)
    const { length } = server.requests
    assert(length === phase.requests, `Expected ${phase.requests} requests, got ${length}.`)
    assertNoListener(signal)
    await assertDisconnected(server)
  } finally {
    await server.close()
  }
}
