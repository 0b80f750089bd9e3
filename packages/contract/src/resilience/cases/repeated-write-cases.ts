import assert from 'node:assert/strict'
import { chooseShapes } from '../choose-shapes.ts'
import { credentialFunctions } from '../credential-functions.ts'
import type { Harness } from '../harness.ts'
import { settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { renewSecrets } from '../secrets.ts'
import { findClosedOrigin, startFaultyServer } from '../wire/faulty-server.ts'
import { writeAnswer } from '../wire/write-answer.ts'
import type { WireShape } from '../wire-shape.ts'

const RESULT = '/result'

/** What can happen to the GET that follows a write which was carried out and answered with 303 See Other. */
const AFTERMATHS = [
  { name: 'a port where nobody listens', status: undefined },
  { name: 'a page that wants another credential', status: 401 },
  { name: 'a page that is unavailable', status: 503 },
]

/** A write that has been carried out is not sent again because of what comes after it. */
export function repeatedWriteCases(harness: Harness): ResilienceCase[] {
  const unrepeatable = harness.shapes.filter(({ isRepeatable }) => !isRepeatable)
  return chooseShapes(unrepeatable, {}).flatMap(shape =>
    AFTERMATHS.map(({ name, status }) => ({
      name: `${shape.name} is sent once when its 303 leads to ${name}`,
      run: () => carryOut(harness, shape, status),
    })),
  )
}

async function carryOut({ createClient }: Harness, shape: WireShape, status: number | undefined): Promise<void> {
  const location = status === undefined ? (await findClosedOrigin()) + RESULT : RESULT
  const server = await startFaultyServer({
    serve: ({ socket, request }) => {
      if (request.target.startsWith(RESULT)) writeAnswer(socket, status ?? 200)
      else writeAnswer(socket, 303, '', { location })
    },
  })
  try {
    const { credentials } = credentialFunctions(shape.secrets, renewSecrets(shape.secrets))
    await settle(shape.call(createClient(credentials, server.origin).client))
    const writes = server.requests.filter(({ method }) => method === shape.method)
    assert(writes.length === 1, `Expected one ${shape.method}, got ${writes.length}.`)
  } finally {
    await server.close()
  }
}
