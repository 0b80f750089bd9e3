import { attemptOnce } from './attempt.ts'
import type { ClientContext } from './context.ts'
import type { CredentialValues } from './credentials.ts'
import { TimeoutError } from './errors/timeout-error.ts'
import { type OperationEvent, startHooks } from './hooks.ts'
import type { SendOptions } from './options.ts'
import { type Limiter, type Pacer, pacerOf, sharedPacer } from './rate-limit.ts'
import { isIdempotent, pauseBeforeRepeat } from './retry.ts'
import { wait } from './timer.ts'
import type { Operation } from './vendor.ts'

/** One call on its way: what to send, and how to read the answer. */
export interface Sending extends SendOptions {
  readonly identity: OperationEvent
  readonly operation: Operation
  /** Makes the request of one attempt. */
  makeRequest(signal: AbortSignal): Request
  /** Whether `makeRequest` can be called again: a stream can be read only once. */
  readonly isRepeatable: boolean
  /** Reads the body, as part of the attempt: an answer that breaks off is no answer. */
  read(response: Response): Promise<unknown>
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined
}

/** An answer whose body has been read. */
export interface Answer {
  readonly response: Response
  readonly body: unknown
}

/**
 * Sends a call until it is answered, or until sending it again would help nobody. Lies below middleware, so that
 * middleware sees one request and one answer however many attempts there were.
 *
 * @throws {ConfigError} when a credential is missing.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when an attempt or the whole call takes too long.
 */
export async function send(context: ClientContext, sending: Sending): Promise<Answer> {
  const { vendor, options, credentials } = context
  const { identity, operation, signal } = sending
  const { timeout = options.timeout ?? 30_000, totalTimeout = options.totalTimeout ?? 120_000 } = sending
  const retry = (sending.retry ?? options.retry ?? {}) || { attempts: 1 }
  const chosen = credentials.choose(operation[2]?.security ?? vendor.security)
  const pacer = pacerFor(context, chosen)
  const deadline = Date.now() + totalTimeout
  const timeLeft = () => deadline - Date.now()
  const outOfTime = () => new TimeoutError(identity, 'totalTimeout', totalTimeout)
  let refreshed: CredentialValues | undefined

  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    for (let pause = await pacer?.(); pause; pause = await pacer?.()) {
      if (pause >= timeLeft()) throw outOfTime()
      await wait(pause, signal)
    }
    const values = refreshed ?? (await credentials.values(chosen))
    const headers: [string, string][] = []
    const setHeader = (name: string, value: string) => void headers.push([name, value])
    const end = startHooks(options.hooks, 'attempt', { ...identity, attempt, setHeader })

    let answer: Answer | undefined
    let error: unknown
    try {
      const milliseconds = Math.min(timeout, timeLeft())
      answer = await attemptOnce(context, { sending, values, headers, timeout: milliseconds })
    } catch (caught) {
      error = caught instanceof TimeoutError && timeLeft() <= 0 ? outOfTime() : caught
    }

    let pause: number | undefined
    if (sending.isRepeatable && !signal?.aborted) {
      if (answer?.response.status === 401 && !refreshed) {
        refreshed = await credentials.values(chosen, values)
        // The same credential again would only be refused again.
        if (chosen.some(option => refreshed?.[option] !== values[option])) pause = 0
      } else if (attempt < (retry.attempts ?? 3)) {
        pause = pauseBeforeRepeat(isIdempotent(operation), answer?.response ?? error, attempt, retry)
        if (pause !== undefined && pause >= timeLeft()) pause = undefined
      }
    }
    end?.({ status: answer?.response.status, error, retryIn: pause })
    if (pause === undefined) {
      if (answer) return answer
      throw error
    }
    if (pause > 0) await wait(pause, signal)
  }
}

/** The caller's limiter, or the one that this process keeps for a documented rate limit. */
function pacerFor({ vendor, options, credentials }: ClientContext, chosen: readonly string[]): Pacer | undefined {
  const { rateLimit = options.fetch?.rateLimit } = options
  if (rateLimit) return pacerOf(rateLimit as Limiter, vendor.name)
  if (rateLimit === false || !vendor.rateLimit) return undefined
  return sharedPacer(vendor.name, vendor.rateLimit, credentials.source(chosen[0] as string))
}
