import type { RateLimit } from '../description.ts'
import type { Pacer } from '../pacer.ts'

/** By what is limited, and by the credential with which it is called. A function stands for itself, whatever values it gives. */
const shared: Record<string, Map<unknown, Pacer>> = {}

/** More credentials than this are not kept apart at once in one process: the oldest is forgotten. */
const MOST_CREDENTIALS = 1000

/**
 * Keeps a documented rate limit together with all clients of this process that use the same credential with the same vendor: the
 * feature of clients whose spec has `x-rate-limit`.
 *
 * @param name what is limited: the vendor, or one of its operations.
 */
export function shareRateLimit(limit: RateLimit, name: string, credential: unknown): Pacer {
  shared[name] ??= new Map()
  const pacers = shared[name]
  const pacer = pacers.get(credential) ?? createPacer(limit)
  pacers.set(credential, pacer)
  if (pacers.size > MOST_CREDENTIALS) pacers.delete(pacers.keys().next().value)
  return pacer
}

/** A pacer for one process: in any window of time at most so many requests, however they are spread. */
function createPacer({ requests, windowMilliseconds }: RateLimit): Pacer {
  let starts: number[] = []
  return async () => {
    // Not the time of day, which somebody may set back.
    const now = performance.now()
    starts = starts.filter(start => now - start < windowMilliseconds)
    if (starts.length >= requests) return (starts[0] as number) + windowMilliseconds - now
    starts.push(now)
    return 0
  }
}
