import assert from 'node:assert/strict'
import type { Laboratory } from '../laboratory.ts'
import { assertDisconnected, watchTimers } from '../leaks.ts'
import { assertBody, assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertNoSecret, findSecrets } from '../secrets.ts'
import { isRead, type Subject } from '../subject.ts'
import { type FaultyServer, startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER, writeAnswer } from '../wire/write-answer.ts'

const MOVED = '/moved/here'
const STATUSES = [301, 302, 303, 307, 308]

/** A header that a caller sends to the vendor, and that is nobody else's business. */
const PRIVATE_HEADER = { 'x-tenant': 'tenant-4711' }

/** Servers that say: over there. A read goes there; the redirect of a write is its answer. */
export function redirectCases(laboratory: Laboratory): ResilienceCase[] {
  return laboratory.operations.flatMap(subject =>
    STATUSES.flatMap(status => [
      isRead(subject)
        ? {
            name: `${subject.name} goes on, with its credentials, when a ${status} stays within the origin`,
            run: () => stay(laboratory, subject, status),
          }
        : {
            name: `${subject.name} is sent once when it is answered with a ${status}`,
            run: () => end(laboratory, subject, status),
          },
      {
        name: `${subject.name} takes ${isRead(subject) ? 'no credential' : 'neither body nor credential'} along when a ${status} leads to another origin`,
        run: () => leave(laboratory, subject, status),
      },
    ]),
  )
}

async function end({ createClient }: Laboratory, subject: Subject, status: number): Promise<void> {
  const server = await startFaultyServer({
    serve: ({ socket }) => writeAnswer(socket, status, '', { location: MOVED }),
  })
  try {
    assertEnding(await settle(subject.call(createClient(server.origin).client)), status)
    assert(server.arrivals.length === 1, `Expected one request, got ${server.arrivals.length}.`)
    await assertDisconnected(server)
  } finally {
    await server.close()
  }
}

async function stay({ createClient, secrets }: Laboratory, subject: Subject, status: number): Promise<void> {
  const server = await startFaultyServer({
    serve: ({ socket, number }) => {
      if (number === 1) writeAnswer(socket, status, '', { location: MOVED })
      else writeAnswer(socket, 200)
    },
  })
  try {
    const ending = await settle(subject.call(createClient(server.origin).client))
    assertEnding(ending, 200)
    if (subject.answersJson) assertBody(ending, ANSWER)
    const [first, second, third] = server.arrivals
    assert(first && second && !third, `Expected 2 requests, got ${server.arrivals.length}.`)
    const line = `${second.method} ${second.target}`
    assert(line.startsWith(`${subject.method} ${MOVED}`), `Expected ${subject.method} ${MOVED}, got ${line}.`)
    assert.deepEqual(findSecrets(secrets, second.head), findSecrets(secrets, first.head), 'Expected the credentials.')
    await assertDisconnected(server)
  } finally {
    await server.close()
  }
}

async function leave({ createClient, secrets }: Laboratory, subject: Subject, status: number): Promise<void> {
  const assertNoTimer = watchTimers()
  const other = await startFaultyServer({ serve: ({ socket }) => writeAnswer(socket, 200) })
  const location = other.origin + MOVED
  const server = await startFaultyServer({ serve: ({ socket }) => writeAnswer(socket, status, '', { location }) })
  try {
    const { client } = createClient(server.origin, { headers: PRIVATE_HEADER })
    const ending = await settle(subject.call(client))
    assertEnding(ending, isRead(subject) ? 200 : status)
    assertVisits(other, isRead(subject) ? 1 : 0)
    for (const { head } of other.arrivals) {
      const found = findSecrets({ ...secrets, ...PRIVATE_HEADER }, head)
      assert(found.length === 0, `The other origin was told ${found.join(' and ')}:\n${head}`)
    }
    assert(server.arrivals.length === 1, `Expected one request, got ${server.arrivals.length}.`)
    await Promise.all([assertDisconnected(server), assertDisconnected(other)])
    if (!ending.result?.ok) assertNoSecret(secrets, 'the result', ending.result)
    await assertNoTimer()
  } finally {
    await Promise.all([server.close(), other.close()])
  }
}

/** Only a GET or a HEAD, and nothing of the body, may reach another origin. */
function assertVisits({ arrivals }: FaultyServer, expected: number): void {
  assert(arrivals.length === expected, `Expected ${expected} requests at the other origin, got ${arrivals.length}.`)
  for (const { method, body } of arrivals) {
    const isHarmless = (method === 'GET' || method === 'HEAD') && body.length === 0
    assert(isHarmless, `The other origin got a ${method} with ${body.length} bytes.`)
  }
}
