import { isClientError } from './client-error.ts'

/**
 * Runs what somebody has called, and adds the caller's lines to the stack of an error of ours: one that a timer makes has none of
 * them, and most platforms do not follow what waits for what.
 */
export function leadHome<Result>(run: () => Promise<Result>): Promise<Result> {
  const here = callSite()
  return run().catch((error: unknown) => {
    throw pointTo(error, here)
  })
}

/** Where something was called. The platform writes the text of a stack only when somebody reads it. */
export function callSite(): Error {
  return new Error('called from')
}

/** The error, with the lines of a caller where it is one of ours that has not got them yet. */
export function pointTo(error: unknown, { stack = '' }: Error): unknown {
  if (isClientError(error) && !error.stack?.includes(stack)) error.stack += `\n${stack}`
  return error
}
