import assert from 'node:assert/strict'
import { isReadMethod } from '@crm-clients/openapi/http'
import { chooseShapes, type Scope } from '../choose-shapes.ts'
import type { Harness } from '../harness.ts'
import { assertDisconnected, watchTimers } from '../leaks.ts'
import { assertBody, assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertNoSecret, findSecrets } from '../secrets.ts'
import { type FaultyServer, startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER, writeAnswer } from '../wire/write-answer.ts'
import type { WireShape } from '../wire-shape.ts'

const MOVED = '/moved/here'
const STATUSES = [301, 302, 303, 307, 308]

/** A header that a caller sends to the vendor, and that is nobody else's business. */
const PRIVATE_HEADER = { 'x-tenant': 'tenant-4711' }

/** A redirect is followed with the same method, and with credentials or without; the redirect of a write is its answer. */
const SCOPE: Scope = { dependsOn: [['method'], ['credentials', 'isRedirected'], ['body']] }

/** Servers that say: over there. */
export function redirectCases(harness: Harness): ResilienceCase[] {
  return chooseShapes(harness.shapes, SCOPE).flatMap(shape =>
    STATUSES.flatMap(status => [
      shape.isRedirected
        ? {
            name: `${shape.name} goes on, with its credentials, when a ${status} stays within the origin`,
            run: () => stay(harness, shape, status),
          }
        : {
            name: `${shape.name} is sent once when it is answered with a ${status}`,
            run: () => end(harness, shape, status),
          },
      {
        name: `${shape.name} takes ${shape.isRedirected ? 'no credential' : 'neither body nor credential'} along when a ${status} leads to another origin`,
        run: () => leave(harness, shape, status),
      },
    ]),
  )
}

async function end({ createClient }: Harness, shape: WireShape, status: number): Promise<void> {
  const server = await startFaultyServer({
    serve: ({ socket }) => writeAnswer(socket, status, '', { location: MOVED }),
  })
  try {
    assertEnding(await settle(shape.call(createClient(shape.secrets, server.origin).client)), status)
    assert(server.requests.length === 1, `Expected one request, got ${server.requests.length}.`)
    await assertDisconnected(server)
  } finally {
    await server.close()
  }
}

async function stay({ createClient }: Harness, shape: WireShape, status: number): Promise<void> {
  const server = await startFaultyServer({
    serve: ({ socket, number }) => {
      if (number === 1) writeAnswer(socket, status, '', { location: MOVED })
      else writeAnswer(socket, 200)
    },
  })
  try {
    const ending = await settle(shape.call(createClient(shape.secrets, server.origin).client))
    assertEnding(ending, 200)
    if (shape.answers === 'json') assertBody(ending, ANSWER)
    const [first, second, third] = server.requests
    assert(first && second && !third, `Expected 2 requests, got ${server.requests.length}.`)
    const line = `${second.method} ${second.target}`
    assert(line.startsWith(`${shape.method} ${MOVED}`), `Expected ${shape.method} ${MOVED}, got ${line}.`)
    assert.deepEqual(
      findSecrets(shape.secrets, second.head),
      findSecrets(shape.secrets, first.head),
      'Expected the credentials.',
    )
    await assertDisconnected(server)
  } finally {
    await server.close()
  }
}

async function leave({ createClient }: Harness, shape: WireShape, status: number): Promise<void> {
  const assertNoTimer = watchTimers()
  const other = await startFaultyServer({ serve: ({ socket }) => writeAnswer(socket, 200) })
  const location = other.origin + MOVED
  const server = await startFaultyServer({ serve: ({ socket }) => writeAnswer(socket, status, '', { location }) })
  try {
    const { client } = createClient(shape.secrets, server.origin, { headers: PRIVATE_HEADER })
    const ending = await settle(shape.call(client))
    assertEnding(ending, shape.isRedirected ? 200 : status)
    assertVisits(other, shape.isRedirected ? 1 : 0)
    for (const { head } of other.requests) {
      const found = findSecrets({ ...shape.secrets, ...PRIVATE_HEADER }, head)
      assert(found.length === 0, `The other origin was told ${found.join(' and ')}:\n${head}`)
    }
    assert(server.requests.length === 1, `Expected one request, got ${server.requests.length}.`)
    await Promise.all([assertDisconnected(server), assertDisconnected(other)])
    if (!ending.result?.ok) assertNoSecret(shape.secrets, 'the result', ending.result)
    await assertNoTimer()
  } finally {
    await Promise.all([server.close(), other.close()])
  }
}

/** Only a GET or a HEAD, and nothing of the body, may reach another origin. */
function assertVisits({ requests }: FaultyServer, expected: number): void {
  assert(requests.length === expected, `Expected ${expected} requests at the other origin, got ${requests.length}.`)
  for (const { method, body } of requests) {
    const isHarmless = isReadMethod(method) && body.length === 0
    assert(isHarmless, `The other origin got a ${method} with ${body.length} bytes.`)
  }
}
