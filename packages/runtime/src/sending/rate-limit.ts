import type { ClientContext } from '../context.ts'
import type { RateLimit } from '../description.ts'
import type { Limiter } from '../options.ts'
import type { PreparedOperation } from '../prepared-operation.ts'

/** Milliseconds to wait before the next request may go; 0 when it may go now, and then it counts. */
export type Pacer = () => Promise<number>

/** By the limit that is kept, and by the credential with which it is. A function stands for itself, whatever values it gives. */
const shared: Record<string, Map<unknown, Pacer>> = {}

/** More credentials than this are not kept apart at once in one process: the oldest is forgotten. */
const MOST_CREDENTIALS = 1000

/**
 * The caller's limiter, or the pacer that the clients of this process share when they use the same credential with the same
 * vendor, for its documented rate limit.
 */
export function pacerFor(
  { vendor, options, credentials }: ClientContext,
  { identity, details }: PreparedOperation,
  chosen: readonly string[],
): Pacer | undefined {
  const limiter = options.rateLimit ?? options.fetch?.rateLimit
  const limit = details.rateLimit ?? vendor.rateLimit
  // An operation with a limit of its own is counted by itself.
  const name = details.rateLimit ? `${vendor.name}.${identity.operation}` : vendor.name
  if (limiter) return pacerOf(limiter, name)
  if (limiter === false || !limit) return undefined
  const credential = credentials.source(chosen[0] as string)
  shared[name] ??= new Map()
  const pacers = shared[name]
  const pacer = pacers.get(credential) ?? createPacer(limit)
  pacers.set(credential, pacer)
  if (pacers.size > MOST_CREDENTIALS) pacers.delete(pacers.keys().next().value)
  return pacer
}

/** A pacer that asks a limiter, which may count for many processes. */
function pacerOf(limiter: Limiter, key: string): Pacer {
  return async () => {
    try {
      await limiter.consume(key)
      return 0
    } catch (refusal) {
      const { msBeforeNext } = Object(refusal)
      // A limiter that is out of order rejects with an error instead, and that is for the caller to know.
      if (typeof msBeforeNext !== 'number') throw refusal
      return Math.max(1, msBeforeNext)
    }
  }
}

/** A pacer for one process: in any window of time at most so many requests, however they are spread. */
function createPacer({ requests, windowMilliseconds }: RateLimit): Pacer {
  let starts: number[] = []
  return async () => {
    const now = Date.now()
    starts = starts.filter(start => now - start < windowMilliseconds)
    if (starts.length >= requests) return (starts[0] as number) + windowMilliseconds - now
    starts.push(now)
    return 0
  }
}
