import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { walkedCases } from '../../cases/client/walked-cases.ts'
import { chooseShapes, type Scope } from '../choose-shapes.ts'
import type { Harness } from '../harness.ts'
import { assertDisconnected, assertNoListener, watchTimers } from '../leaks.ts'
import { methodOf } from '../representative-call.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { assertNoSecret } from '../secrets.ts'
import { type Arrival, startFaultyServer } from '../wire/faulty-server.ts'
import { writeAnswer } from '../wire/write-answer.ts'
import type { WireShape } from '../wire-shape.ts'
import { within } from '../within.ts'

/** What happens to the second page. */
interface Interruption {
  /** Completes a sentence that ends with "when its second page …". */
  readonly name: string
  readonly serve: (arrival: Arrival, abort: () => void) => void
  /** What the walk throws; absent when it is the reason of the abort. */
  readonly throws?: string
  /** Whether the page is asked for again where that does no harm. */
  readonly isTemporary?: true
}

const INTERRUPTIONS: readonly Interruption[] = [
  {
    name: 'breaks off once',
    serve: ({ socket }) => socket.resetAndDestroy(),
    throws: 'ConnectionError',
    isTemporary: true,
  },
  { name: 'is refused', serve: ({ socket }) => writeAnswer(socket, 403), throws: 'ApiError' },
  { name: 'is waited for and the caller aborts', serve: (_, abort) => abort() },
]

const SCOPE: Scope = { dependsOn: [['paging', 'isRepeatable']] }

/** Walks through pages that something comes between. What has been read is not read again. */
export function interruptedWalkCases(harness: Harness): ResilienceCase[] {
  const paged = harness.shapes.filter(({ paging }) => paging !== 'none')
  return chooseShapes(paged, SCOPE).flatMap(shape =>
    INTERRUPTIONS.map(interruption => {
      const goesOn = isOvercome(shape, interruption)
      return {
        name: `${shape.name} ${goesOn ? 'walks on' : 'ends its walk'} when its second page ${interruption.name}`,
        run: () => walk(harness, shape, interruption),
      }
    }),
  )
}

function isOvercome({ isRepeatable }: WireShape, { isTemporary }: Interruption): boolean {
  return isTemporary === true && isRepeatable
}

async function walk({ api, createClient }: Harness, shape: WireShape, interruption: Interruption): Promise<void> {
  const assertNoTimer = watchTimers()
  const [planned] = walkedCases(api, { operation: shape.operation, call: shape.sample() })
  assert(planned, `${shape.name} has no pages.`)
  const pages: Pick<(typeof planned.pages)[number], 'body' | 'headers'>[] = JSON.parse(JSON.stringify(planned.pages))
  const bodies = pages.map(({ body }) => body)
  const controller = new AbortController()
  const { signal } = controller
  const server = await startFaultyServer({
    serve: arrival => {
      const { socket, number } = arrival
      if (number === 2) interruption.serve(arrival, () => controller.abort())
      else {
        const page = pages[number === 1 ? 0 : number - 2]
        writeAnswer(socket, 200, JSON.stringify(page?.body), page?.headers)
      }
    },
  })
  try {
    const { client } = createClient(shape.secrets, server.origin)
    const { found, error } = await within('the walk has not ended', readAll(client, shape, { ...planned.call, signal }))
    const goesOn = isOvercome(shape, interruption)
    assert.deepEqual(found, goesOn ? bodies : bodies.slice(0, 1), 'Expected each page once.')
    if (goesOn) assert(error === undefined, `Expected the walk to go on, got ${inspect(error)}.`)
    else if (interruption.throws === undefined)
      assert(error === signal.reason, `Expected the reason, got ${inspect(error)}.`)
    else
      assert(
        (error as Error)?.name === interruption.throws,
        `Expected a ${interruption.throws}, got ${inspect(error)}.`,
      )
    assertNoSecret(shape.secrets, 'the error', error)
    assertNoListener(signal)
    await assertDisconnected(server)
    await assertNoTimer()
  } finally {
    await server.close()
  }
}

async function readAll(client: object, { operation }: WireShape, args: object) {
  const found: unknown[] = []
  try {
    const walked = methodOf(client, operation.operationId).pages?.(args)
    assert(walked, `${operation.operationId} has x-pagination, but the client's method has no pages().`)
    for await (const page of walked) found.push(page)
    return { found }
  } catch (error) {
    return { found, error }
  }
}
