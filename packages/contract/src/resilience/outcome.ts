import assert from 'node:assert/strict'
import { inspect, isDeepStrictEqual } from 'node:util'
import type { ClientResult } from '../run/client-result.ts'
import type { ExpectedEnding } from './injected-fault.ts'
import type { Call } from './representative-call.ts'
import { BUDGET, within } from './within.ts'

/** How a call ended: with a result or with an error. */
export interface Ending {
  readonly result?: ClientResult
  readonly error?: unknown
  /** What `unwrap()` of the same call throws; absent when it throws nothing or there is no such method. */
  readonly thrown?: unknown
}

/** Waits for the end of a call. */
export async function settle(call: Call, milliseconds = BUDGET): Promise<Ending> {
  const ending: Promise<Ending> = call.then(
    result => ({ result }),
    (error: unknown) => ({ error }),
  )
  const ended = await within('the call has not ended', ending, milliseconds)
  if (!ended.result || !call.unwrap) return ended
  const [unwrapped] = await Promise.allSettled([call.unwrap()])
  return unwrapped.status === 'fulfilled' ? ended : { ...ended, thrown: unwrapped.reason }
}

/** Fails unless a call ended as it had to. */
export function assertEnding(ending: Ending, expected: ExpectedEnding): void {
  const { result, error, thrown } = ending
  if (typeof expected === 'string') {
    assert(error instanceof Error && error.name === expected, `Expected a ${expected}, got ${describe(ending)}.`)
    return
  }
  const isSuccess = expected >= 200 && expected < 300
  const isRight = result?.status === expected && result.ok === isSuccess
  assert(isRight, `Expected a result with status ${expected}, got ${describe(ending)}.`)
  const isThrown = thrown instanceof Error && thrown.name === 'ApiError' && 'status' in thrown
  const unwraps = thrown === undefined || (!isSuccess && isThrown && thrown.status === expected)
  assert(unwraps, `Expected unwrap() to throw an ApiError for ${expected}, got ${inspect(thrown)}.`)
}

/** Fails unless the result holds this as `data` or `error`. */
export function assertBody({ result }: Ending, expected: unknown): void {
  const body = result?.ok ? result.data : result?.error
  assert(isDeepStrictEqual(body, expected), `Expected the body ${inspect(expected)}, got ${inspect(body)}.`)
}

function describe({ result, error }: Ending): string {
  if (error !== undefined) return inspect(error)
  return `a result: ${inspect(result)}`
}
