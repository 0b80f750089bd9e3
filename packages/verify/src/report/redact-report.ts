import { createRedactor, REDACTED } from '@crm-clients/runtime/redaction'

/** In characters of secrets: to look for more takes seconds, and gigabytes. */
const MOST_SEARCHED = 2_000_000

/** What a secret costs by itself, in characters. */
const EACH = 50

/**
 * Makes what takes secrets out of the texts of a report. Where there are more than can be looked for, any text may hold one, and nothing
 * is left of it.
 */
export function createReportRedaction(secrets: ReadonlySet<string>): (text: string) => string {
  let size = 0
  for (const secret of secrets) size += secret.length + EACH
  if (size > MOST_SEARCHED) return () => REDACTED
  return createRedactor(secrets).redact
}
