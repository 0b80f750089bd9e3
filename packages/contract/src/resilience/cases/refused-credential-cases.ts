import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { ApiDescription } from '@crm-clients/openapi'
import { listAlternatives } from '@crm-clients/openapi/operation'
import { chooseShapes, type Scope } from '../choose-shapes.ts'
import { authenticateFunction, credentialFunctions } from '../credential-functions.ts'
import type { Harness } from '../harness.ts'
import { assertDisconnected, watchTimers } from '../leaks.ts'
import { assertBody, assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertSameBodies } from '../same-requests.ts'
import { assertNoSecret, findSecrets, makeSecrets, renewSecrets, type Secrets } from '../secrets.ts'
import { type Arrival, startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER, ANSWER_TEXT, writeAnswer } from '../wire/write-answer.ts'
import type { WireShape } from '../wire-shape.ts'

const CALLS = 5

/** A refused call has not been carried out, so every call is sent again, its body as well. */
const REPLAY: Scope = { dependsOn: [['credentials'], ['body'], ['isRepeatable']], needsCredentials: true }

const GIVE_UP: Scope = { needsCredentials: true }

/** Credentials that are refused, and asked for again. */
export function refusedCredentialCases(harness: Harness): ResilienceCase[] {
  const { api, createClient, shapes } = harness
  const secrets = makeSecrets(api.credentials)
  return [
    {
      name: 'a client does not show its credentials when it is printed',
      run: async () => assertNoSecret(secrets, 'the client', createClient(secrets, 'http://127.0.0.1:1').client),
    },
    ...chooseShapes(shapes, REPLAY).map(shape => ({
      name: `${shape.name} asks once for new credentials when ${CALLS} calls at once are refused, and sends them again`,
      run: () => replay(harness, shape, credentialFunctions),
    })),
    ...chooseShapes(shapes.filter(isTogether(api)), REPLAY).map(shape => ({
      name: `${shape.name} asks authenticate once at first and once again when ${CALLS} calls at once are refused, and mixes no old credential with a new one`,
      run: () => replay(harness, shape, authenticateFunction),
    })),
    ...chooseShapes(shapes, GIVE_UP).flatMap(shape => [
      {
        name: `${shape.name} is sent once and is answered 401 when its credential function has nothing new`,
        run: () => giveUp(harness, shape, shape.secrets, 1),
      },
      {
        name: `${shape.name} is sent 2 times and is answered 401 when the new credentials are refused too`,
        run: () => giveUp(harness, shape, renewSecrets(shape.secrets), 2),
      },
    ]),
  ]
}

/** Whether the credentials of a shape are a set of the whole API, which one function can give. */
function isTogether(api: ApiDescription): (shape: WireShape) => boolean {
  const sets = listAlternatives(api).map(alternative => alternative.map(({ option }) => option))
  return ({ secrets }) => {
    const options = Object.keys(secrets)
    return sets.some(
      set => set.length > 1 && set.length === options.length && options.every(each => set.includes(each)),
    )
  }
}

async function replay(
  { createClient }: Harness,
  shape: WireShape,
  functionsOf: typeof credentialFunctions,
): Promise<void> {
  const assertNoTimer = watchTimers()
  const fresh = renewSecrets(shape.secrets)
  const { asked, credentials } = functionsOf(shape.secrets, fresh)
  const refused: Arrival[] = []
  const server = await startFaultyServer({
    serve: arrival => {
      const isRefused = findSecrets(fresh, arrival.request.head).length === 0
      if (!isRefused) return writeAnswer(arrival.socket, 200)
      // All are refused together, when the last has arrived.
      if (refused.push(arrival) === CALLS) for (const { socket } of refused) writeAnswer(socket, 401)
    },
  })
  try {
    const { client } = createClient(credentials, server.origin)
    const endings = await Promise.all(Array.from({ length: CALLS }, () => settle(shape.call(client))))
    for (const ending of endings) {
      assertEnding(ending, 200)
      if (shape.answers === 'json') assertBody(ending, ANSWER)
    }
    const { length } = server.requests
    assert(length === CALLS * 2, `Expected ${CALLS * 2} requests, got ${length}.`)
    assertSameBodies(server.requests)
    for (const { head } of server.requests) {
      const found = findSecrets(fresh, head)
      const isWhole = found.length === 0 || found.length === Object.keys(fresh).length
      assert(isWhole, `A request carries the new ${found.join(' and ')} beside an old credential.`)
    }
    const isSingle = asked.length > 0 && new Set(asked).size === asked.length
    assert(isSingle, `Expected each credential to be asked for again once, but these were: ${inspect(asked)}.`)
    await assertDisconnected(server)
    await assertNoTimer()
  } finally {
    await server.close()
  }
}

async function giveUp({ createClient }: Harness, shape: WireShape, fresh: Secrets, requests: number): Promise<void> {
  const { credentials } = credentialFunctions(shape.secrets, fresh)
  const server = await startFaultyServer({ serve: ({ socket }) => writeAnswer(socket, 401, ANSWER_TEXT) })
  try {
    const ending = await settle(shape.call(createClient(credentials, server.origin).client))
    assertEnding(ending, 401)
    const { length } = server.requests
    assert(length === requests, `Expected ${requests} requests, got ${length}.`)
    await assertDisconnected(server)
  } finally {
    await server.close()
  }
}
