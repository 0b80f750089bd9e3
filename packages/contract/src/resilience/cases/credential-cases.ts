import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Laboratory } from '../laboratory.ts'
import { assertDisconnected, watchTimers } from '../leaks.ts'
import { assertBody, assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertNoSecret, findSecrets, type Secrets } from '../secrets.ts'
import type { Subject } from '../subject.ts'
import { type Exchange, startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER, ANSWER_TEXT, writeAnswer } from '../wire/write-answer.ts'

const CALLS = 5

/** Credentials that are refused, and asked for again. */
export function credentialCases(laboratory: Laboratory): ResilienceCase[] {
  const { secrets, createClient, operations } = laboratory
  const fresh = Object.fromEntries(Object.entries(secrets).map(([option, value]) => [option, `${value}new`]))
  const authenticated = operations.filter(({ isAuthenticated }) => isAuthenticated)
  return [
    {
      name: 'a client does not show its credentials when it is printed',
      run: async () => assertNoSecret(secrets, 'the client', createClient('http://127.0.0.1:1').client),
    },
    ...authenticated.flatMap(subject => [
      {
        name: `${subject.name} asks once for new credentials when ${CALLS} calls at once are refused, and sends them again`,
        run: () => replay(laboratory, subject, fresh),
      },
      {
        name: `${subject.name} is sent once and is answered 401 when its credential function has nothing new`,
        run: () => giveUp(laboratory, subject, secrets, 1),
      },
      {
        name: `${subject.name} is sent 2 times and is answered 401 when the new credentials are refused too`,
        run: () => giveUp(laboratory, subject, fresh, 2),
      },
    ]),
  ]
}

async function replay({ createClient, secrets }: Laboratory, subject: Subject, fresh: Secrets): Promise<void> {
  const assertNoTimer = watchTimers()
  const { asked, options } = credentialFunctions(secrets, fresh)
  const refused: Exchange[] = []
  const server = await startFaultyServer({
    serve: exchange => {
      const isRefused = findSecrets(fresh, exchange.arrival.head).length === 0
      if (!isRefused) return writeAnswer(exchange.socket, 200)
      // All are refused together, when the last has arrived.
      if (refused.push(exchange) === CALLS) for (const { socket } of refused) writeAnswer(socket, 401)
    },
  })
  try {
    const { client } = createClient(server.origin, options)
    const endings = await Promise.all(Array.from({ length: CALLS }, () => settle(subject.call(client))))
    for (const ending of endings) {
      assertEnding(ending, 200)
      if (subject.answersJson) assertBody(ending, ANSWER)
    }
    const { length } = server.arrivals
    assert(length === CALLS * 2, `Expected ${CALLS * 2} requests, got ${length}.`)
    const isSingle = asked.length > 0 && new Set(asked).size === asked.length
    assert(isSingle, `Expected each credential to be asked for again once, but these were: ${inspect(asked)}.`)
    await assertDisconnected(server)
    await assertNoTimer()
  } finally {
    await server.close()
  }
}

async function giveUp(
  { createClient, secrets }: Laboratory,
  subject: Subject,
  fresh: Secrets,
  requests: number,
): Promise<void> {
  const { options } = credentialFunctions(secrets, fresh)
  const server = await startFaultyServer({ serve: ({ socket }) => writeAnswer(socket, 401, ANSWER_TEXT) })
  try {
    const ending = await settle(subject.call(createClient(server.origin, options).client))
    assertEnding(ending, 401)
    const { length } = server.arrivals
    assert(length === requests, `Expected ${requests} requests, got ${length}.`)
    await assertDisconnected(server)
  } finally {
    await server.close()
  }
}

/** Functions that give the old credentials until they are asked for new ones, and keep who was asked for those. */
function credentialFunctions(old: Secrets, fresh: Secrets) {
  const asked: string[] = []
  const functions = Object.keys(old).map(option => {
    const read = async ({ refresh }: { refresh: boolean }) => {
      if (refresh) asked.push(option)
      return (refresh ? fresh : old)[option]
    }
    return [option, read]
  })
  return { asked, options: Object.fromEntries(functions) as object }
}
