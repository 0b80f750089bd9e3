import assert from 'node:assert/strict'
import { chooseShapes } from '../choose-shapes.ts'
import { FAULTS } from '../faults/all-faults.ts'
import { addMiddleware, type Harness } from '../harness.ts'
import type { ExpectedEnding, InjectedFault } from '../injected-fault.ts'
import { assertDisconnected, assertNoListener, watchTimers } from '../leaks.ts'
import { assertBody, assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertSameRequests } from '../same-requests.ts'
import { assertNoSecret } from '../secrets.ts'
import { type FaultyServer, startFaultyServer } from '../wire/faulty-server.ts'
import type { WireShape } from '../wire-shape.ts'

/** Every fault happens to the calls for which it makes a difference, with and without middleware. */
export function faultCases(harness: Harness): ResilienceCase[] {
  return FAULTS.flatMap(fault =>
    chooseShapes(harness.shapes, fault).map(shape => ({
      name: `${shape.name} ${describeEnding(shape, fault)} when ${fault.name}`,
      run: async () => {
        const assertNoTimer = watchTimers()
        const ways = [false, true].map(hasMiddleware => meet(harness, shape, fault, hasMiddleware))
        for (const way of await Promise.allSettled(ways)) if (way.status === 'rejected') throw way.reason
        await assertNoTimer()
      },
    })),
  )
}

async function meet(
  { createClient }: Harness,
  shape: WireShape,
  fault: InjectedFault,
  hasMiddleware: boolean,
): Promise<void> {
  const { secrets } = shape
  const server = await startFaultyServer(fault)
  try {
    const { signal } = new AbortController()
    const { client, events } = createClient(secrets, server.origin, fault.timeout ? { timeout: fault.timeout } : {})
    if (hasMiddleware) addMiddleware(client)
    const start = performance.now()
    const ending = await settle(shape.call(client, { signal }))
    const duration = performance.now() - start

    assertEnding(ending, expectedEnding(shape, fault))
    if (fault.body && (isRepeated(shape, fault) || !fault.endsOnce)) {
      assertBody(ending, shape.answers === 'none' ? undefined : fault.body.value)
    }
    const expected = expectedRequests(shape, fault)
    const attempts = Math.max(...events.map(({ attempt = 0 }) => attempt))
    assert(attempts === expected, `Expected ${expected} attempts, got ${attempts}.`)
    assertArrivals(server, fault, expected)
    const isTooFast = isRepeated(shape, fault) && fault.pause !== undefined && duration < fault.pause - 1
    assert(!isTooFast, `Expected a pause of ${fault.pause} ms, but all was over after ${duration} ms.`)
    await assertDisconnected(server)
    assertNoListener(signal)
    assertNoSecret(secrets, 'the result', ending.result?.ok ? undefined : ending.result)
    assertNoSecret(secrets, 'the error', ending.error)
    assertNoSecret(secrets, 'the error that unwrap() throws', ending.thrown)
    assertNoSecret(secrets, 'what hooks are told', events)
  } finally {
    await server.close()
  }
}

/**
 * A connection that is not read from may have brought a request: it counts as one. On a busy machine the time may be up
 * before a request arrives, but never may more arrive than were sent.
 */
function assertArrivals({ connections, heads, requests }: FaultyServer, fault: InjectedFault, expected: number): void {
  const begun = fault.accept ? connections : heads
  const isRight = fault.timeout ? begun <= expected : begun === expected
  assert(isRight, `Expected ${expected} requests, but ${begun} began to arrive.`)
  if (!fault.accept) assert(requests.length === begun, `Of ${begun} requests ${requests.length} arrived to their end.`)
  assertSameRequests(requests)
}

function isRepeated({ isRepeatable, isRepeatableAfter429 }: WireShape, { isRefusal }: InjectedFault): boolean {
  return isRefusal ? isRepeatableAfter429 : isRepeatable
}

function expectedEnding(shape: WireShape, fault: InjectedFault): ExpectedEnding {
  const { ends, endsOnce = ends } = fault
  return isRepeated(shape, fault) ? ends : endsOnce
}

function expectedRequests(shape: WireShape, fault: InjectedFault): number {
  return isRepeated(shape, fault) ? fault.requests : 1
}

function describeEnding(shape: WireShape, fault: InjectedFault): string {
  const expected = expectedEnding(shape, fault)
  const requests = expectedRequests(shape, fault)
  const times = requests === 1 ? 'once' : `${requests} times`
  const ending = typeof expected === 'number' ? `is answered ${expected}` : `throws a ${expected}`
  return `is sent ${times} and ${ending}`
}
