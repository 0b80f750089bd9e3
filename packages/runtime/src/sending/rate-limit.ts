import type { ClientContext } from '../context.ts'
import type { Limiter } from '../options.ts'
import type { Pacer } from '../pacer.ts'
import type { PreparedOperation } from '../prepared-operation.ts'

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
  if (limiter) return () => ask(limiter, name)
  return limiter === false || !limit
    ? undefined
    : vendor.features?.shareRateLimit?.(limit, name, credentials.source(chosen[0] as string))
}

/** Asks a limiter, which may count for many processes. */
async function ask(limiter: Limiter, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    const { msBeforeNext } = Object(refusal)
    // A limiter that is out of order rejects with an error instead, and that is for the caller to know.
    if (typeof msBeforeNext !== 'number' || Number.isNaN(msBeforeNext)) throw refusal
    return Math.max(1, msBeforeNext)
  }
}
