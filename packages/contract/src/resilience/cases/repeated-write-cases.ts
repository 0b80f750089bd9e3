import assert from 'node:assert/strict'
import type { Laboratory } from '../laboratory.ts'
import { settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import type { Subject } from '../subject.ts'
import { findClosedOrigin, startFaultyServer } from '../wire/faulty-server.ts'
import { writeAnswer } from '../wire/write-answer.ts'

const RESULT = '/result'

/** What can happen to the GET that follows a write which was carried out and answered with 303 See Other. */
const AFTERMATHS = [
  { name: 'a port where nobody listens', status: undefined },
  { name: 'a page that wants another credential', status: 401 },
  { name: 'a page that is unavailable', status: 503 },
]

/** A write that has been carried out is not sent again because of what comes after it. */
export function repeatedWriteCases(laboratory: Laboratory): ResilienceCase[] {
  return laboratory.operations
    .filter(({ isRepeatable }) => !isRepeatable)
    .flatMap(subject =>
      AFTERMATHS.map(({ name, status }) => ({
        name: `${subject.name} is sent once when its 303 leads to ${name}`,
        run: () => carryOut(laboratory, subject, status),
      })),
    )
}

async function carryOut(
  { createClient, secrets }: Laboratory,
  subject: Subject,
  status: number | undefined,
): Promise<void> {
  const location = status === undefined ? (await findClosedOrigin()) + RESULT : RESULT
  const server = await startFaultyServer({
    serve: ({ socket, arrival }) => {
      if (arrival.target.startsWith(RESULT)) writeAnswer(socket, status ?? 200)
      else writeAnswer(socket, 303, '', { location })
    },
  })
  try {
    const renewed = Object.keys(secrets).map(option => [
      option,
      ({ refresh }: { refresh: boolean }) => `${secrets[option]}${refresh ? 'new' : ''}`,
    ])
    const { client } = createClient(server.origin, Object.fromEntries(renewed))
    await settle(subject.call(client))
    const writes = server.arrivals.filter(({ method }) => method === subject.method)
    assert(writes.length === 1, `Expected one ${subject.method}, got ${writes.length}.`)
  } finally {
    await server.close()
  }
}
