import { isClientError } from './errors/client-error.ts'
import type { AttemptEvent, EndEvent, Hooks } from './hooks.ts'
import { nameOf } from './name-of.ts'

/** What prints lines: `console`, and every well-known logger. */
export interface Logger {
  debug(line: string): void
}

/**
 * Hooks that print each attempt in one line, such as `fintoro updateCrmEvent PATCH /contacts/{contactId}, attempt 1: 200 in 12 ms`: no
 * filled-in path, no header, no body. On servers, the option `debug` and `CRM_CLIENTS_DEBUG=1` add them.
 *
 * @example
 * const client = createFintoroClient({ hooks: debugHooks(console) })
 */
export function debugHooks(logger: Logger): Hooks {
  return {
    attempt: event => end => logger.debug(`${describe(event)}: ${describeEnd(end)}`),
    pause: ({ milliseconds, ...event }) =>
      logger.debug(`${describe(event)}: waits ${milliseconds} ms for the rate limit`),
  }
}

function describe({ vendor, operation, method, path, attempt }: Omit<AttemptEvent, 'setHeader'>): string {
  return `${vendor} ${operation} ${method} ${path}, attempt ${attempt}`
}

function describeEnd({ status, error, duration, retryIn }: EndEvent): string {
  // An error of somebody else may hold anything.
  const outcome = status ?? (isClientError(error) ? `${error.name} (${error.message})` : nameOf(error))
  const again = retryIn === undefined ? '' : `, again in ${Math.round(retryIn)} ms`
  return `${outcome} in ${Math.round(duration)} ms${again}`
}
