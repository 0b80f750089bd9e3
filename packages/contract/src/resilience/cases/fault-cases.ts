import assert from 'node:assert/strict'
import type { Fault, Outcome } from '../fault.ts'
import { FAULTS } from '../faults/all-faults.ts'
import { addMiddleware, type Laboratory } from '../laboratory.ts'
import { assertDisconnected, assertNoListener, watchTimers } from '../leaks.ts'
import { assertBody, assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertSameRequests } from '../same-requests.ts'
import { assertNoSecret } from '../secrets.ts'
import type { Subject } from '../subject.ts'
import { type FaultyServer, startFaultyServer } from '../wire/faulty-server.ts'

/** Every call meets every fault, with and without middleware. */
export function faultCases(laboratory: Laboratory): ResilienceCase[] {
  return [...laboratory.subjects, ...laboratory.repeatable].flatMap(subject =>
    FAULTS.filter(fault => canHave(subject, fault)).map(fault => ({
      name: `${subject.name} ${describeEnding(subject, fault)} when ${fault.name}`,
      run: async () => {
        const assertNoTimer = watchTimers()
        const ways = [false, true].map(hasMiddleware => meet(laboratory, subject, fault, hasMiddleware))
        for (const way of await Promise.allSettled(ways)) if (way.status === 'rejected') throw way.reason
        await assertNoTimer()
      },
    })),
  )
}

/** Faults that take their time are left to one kind of body. */
function canHave({ answersJson, hasBodies, isFirst }: Subject, { needsJson, needsBody, timeout }: Fault): boolean {
  return (answersJson || !needsJson) && (hasBodies || !needsBody) && (isFirst || timeout === undefined)
}

async function meet(
  { createClient, secrets }: Laboratory,
  subject: Subject,
  fault: Fault,
  hasMiddleware: boolean,
): Promise<void> {
  const server = await startFaultyServer(fault)
  try {
    const { signal } = new AbortController()
    const { client, events } = createClient(server.origin, fault.timeout ? { timeout: fault.timeout } : {})
    if (hasMiddleware) addMiddleware(client)
    const start = performance.now()
    const ending = await settle(subject.call(client, { signal }))
    const duration = performance.now() - start

    assertEnding(ending, expectedEnding(subject, fault))
    if (fault.body && (subject.isRepeatable || !fault.endsOnce)) {
      assertBody(ending, subject.hasBodies ? fault.body.value : undefined)
    }
    const expected = expectedRequests(subject, fault)
    const attempts = Math.max(...events.map(({ attempt = 0 }) => attempt))
    assert(attempts === expected, `Expected ${expected} attempts, got ${attempts}.`)
    assertArrivals(server, fault, expected)
    const isTooFast = subject.isRepeatable && fault.pause !== undefined && duration < fault.pause - 1
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
function assertArrivals({ connections, heads, arrivals }: FaultyServer, fault: Fault, expected: number): void {
  const begun = fault.accept ? connections : heads
  const isRight = fault.timeout ? begun <= expected : begun === expected
  assert(isRight, `Expected ${expected} requests, but ${begun} began to arrive.`)
  if (!fault.accept) assert(arrivals.length === begun, `Of ${begun} requests ${arrivals.length} arrived to their end.`)
  assertSameRequests(arrivals)
}

function expectedEnding({ isRepeatable }: Subject, { ends, endsOnce = ends }: Fault): Outcome {
  return isRepeatable ? ends : endsOnce
}

function expectedRequests({ isRepeatable }: Subject, { requests }: Fault): number {
  return isRepeatable ? requests : 1
}

function describeEnding(subject: Subject, fault: Fault): string {
  const expected = expectedEnding(subject, fault)
  const requests = expectedRequests(subject, fault)
  const times = requests === 1 ? 'once' : `${requests} times`
  const ending = typeof expected === 'number' ? `is answered ${expected}` : `throws a ${expected}`
  return `is sent ${times} and ${ending}`
}
