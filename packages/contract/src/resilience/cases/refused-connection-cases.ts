import assert from 'node:assert/strict'
import type { Laboratory } from '../laboratory.ts'
import { assertDisconnected, assertNoListener, watchTimers } from '../leaks.ts'
import { assertBody, assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertNoSecret } from '../secrets.ts'
import type { Subject } from '../subject.ts'
import { type FaultyServer, findClosedOrigin, startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER, writeAnswer } from '../wire/write-answer.ts'

/** Nobody listens: the request cannot have arrived, so everything is sent again, writes too. */
export function refusedConnectionCases(laboratory: Laboratory): ResilienceCase[] {
  return [...laboratory.operations, ...laboratory.repeatable].flatMap(subject => [
    {
      name: `${subject.name} is tried 3 times and throws a ConnectionError when the connection is refused`,
      run: () => meetNobody(laboratory, subject),
    },
    {
      name: `${subject.name} is sent once and is answered 200 when the server comes up after the first attempt`,
      run: () => meetLateServer(laboratory, subject),
    },
  ])
}

async function meetNobody({ createClient, secrets }: Laboratory, subject: Subject): Promise<void> {
  const assertNoTimer = watchTimers()
  const { signal } = new AbortController()
  const { client, events } = createClient(await findClosedOrigin())
  const ending = await settle(subject.call(client, { signal }))
  assertEnding(ending, 'ConnectionError')
  assertNoSecret(secrets, 'the error', ending.error)
  const attempts = Math.max(...events.map(({ attempt = 0 }) => attempt))
  assert(attempts === 3, `Expected 3 attempts, got ${attempts}.`)
  assertNoListener(signal)
  await assertNoTimer()
}

async function meetLateServer({ createClient }: Laboratory, subject: Subject): Promise<void> {
  const origin = await findClosedOrigin()
  let attempts = 0
  let server: FaultyServer | undefined
  const fetch = async (request: Request) => {
    attempts++
    if (attempts === 2) {
      server = await startFaultyServer(
        { serve: ({ socket }) => writeAnswer(socket, 200) },
        Number(new URL(origin).port),
      )
    }
    return globalThis.fetch(request)
  }
  const { client } = createClient(origin, { fetch })
  try {
    const ending = await settle(subject.call(client))
    assertEnding(ending, 200)
    if (subject.answersJson) assertBody(ending, ANSWER)
    assert(server?.arrivals.length === 1, `Expected one request, got ${server?.arrivals.length}.`)
    await assertDisconnected(server)
  } finally {
    await server?.close()
  }
}
