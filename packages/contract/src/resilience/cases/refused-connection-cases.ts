import assert from 'node:assert/strict'
import { chooseShapes, type Scope } from '../choose-shapes.ts'
import type { Harness } from '../harness.ts'
import { assertDisconnected, assertNoListener, watchTimers } from '../leaks.ts'
import { assertBody, assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertSameBodies } from '../same-requests.ts'
import { assertNoSecret } from '../secrets.ts'
import { type FaultyServer, findClosedOrigin, startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER, writeAnswer } from '../wire/write-answer.ts'
import type { WireShape } from '../wire-shape.ts'

/** Whether it may be sent again makes no difference: it has not been sent. */
const NOBODY: Scope = { dependsOn: [['isRepeatable']] }

/** A body that was written for the first attempt has to be there for the second. */
const LATE_SERVER: Scope = { dependsOn: [['body']] }

/** Nobody listens: the request cannot have arrived, so everything is sent again, writes too. */
export function refusedConnectionCases(harness: Harness): ResilienceCase[] {
  return [
    ...chooseShapes(harness.shapes, NOBODY).map(shape => ({
      name: `${shape.name} is tried 3 times and throws a ConnectionError when the connection is refused`,
      run: () => meetNobody(harness, shape),
    })),
    ...chooseShapes(harness.shapes, LATE_SERVER).map(shape => ({
      name: `${shape.name} is sent once and is answered 200 when the server comes up after the first attempt`,
      run: () => meetLateServer(harness, shape),
    })),
  ]
}

async function meetNobody({ createClient }: Harness, shape: WireShape): Promise<void> {
  const assertNoTimer = watchTimers()
  const { signal } = new AbortController()
  const { client, events } = createClient(shape.secrets, await findClosedOrigin())
  const ending = await settle(shape.call(client, { signal }))
  assertEnding(ending, 'ConnectionError')
  assertNoSecret(shape.secrets, 'the error', ending.error)
  const attempts = Math.max(...events.map(({ attempt = 0 }) => attempt))
  assert(attempts === 3, `Expected 3 attempts, got ${attempts}.`)
  assertNoListener(signal)
  await assertNoTimer()
}

async function meetLateServer({ createClient }: Harness, shape: WireShape): Promise<void> {
  const origin = await findClosedOrigin()
  let attempts = 0
  let server: FaultyServer | undefined
  const fetch = async (...args: Parameters<typeof globalThis.fetch>) => {
    attempts++
    if (attempts === 2) {
      server = await startFaultyServer(
        { serve: ({ socket }) => writeAnswer(socket, 200) },
        Number(new URL(origin).port),
      )
    }
    return globalThis.fetch(...args)
  }
  const { client } = createClient(shape.secrets, origin, { fetch })
  try {
    const ending = await settle(shape.call(client))
    assertEnding(ending, 200)
    if (shape.answers === 'json') assertBody(ending, ANSWER)
    assert(server?.requests.length === 1, `Expected one request, got ${server?.requests.length}.`)
    await settle(shape.call(client))
    assertSameBodies(server.requests)
    await assertDisconnected(server)
  } finally {
    await server?.close()
  }
}
