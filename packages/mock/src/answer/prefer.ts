import { type Problem, problem } from '@crm-clients/openapi/http'
import { findResponse, usualResponse } from '@crm-clients/openapi/operation'

/** What a request asks of the mock with its `Prefer` header. */
export interface Preference {
  readonly code?: string
  readonly example?: string
  readonly dynamic?: string
}

/** A documented response, and the names of its examples. */
export interface DocumentedResponse {
  /** `200`, `4XX` or `default`. */
  readonly status: string
  readonly examples: readonly string[]
}

/**
 * Reads `Prefer: code=404, example=missing`. Preferences that are not for the mock are ignored.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
export function readPreference(headers: Headers): Preference {
  const preference: Record<string, string> = {}
  for (const [, name = '', value = ''] of (headers.get('prefer') ?? '').matchAll(
    /([^\s=,;]+)(?:\s*=\s*("(?:[^"\\]|\\.)*"|[^\s,;]*))?/g,
  )) {
    const key = name.toLowerCase()
    const isOurs = ['code', 'example', 'dynamic'].includes(key)
    // The first of several equal preferences counts, says the standard.
    if (isOurs && preference[key] === undefined)
      preference[key] = value.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1')
  }
  return preference
}

/** A problem when a preference cannot be met, listing what can; Prism would answer with something else instead. */
export function checkPreference(
  { code, example, dynamic }: Preference,
  responses: readonly DocumentedResponse[],
  operationId: string,
): Problem | undefined {
  const refuse = (detail: string) => problem(400, 'The preference cannot be met', `Prefer: ${detail}`)
  const chosen = code === undefined ? usualResponse(responses) : findResponse(responses, code)
  if (code !== undefined && !chosen) {
    const known = responses.map(({ status }) => status).join(', ') || 'none'
    return refuse(`code=${code} is not documented for ${operationId}. Documented statuses: ${known}.`)
  }
  if (example !== undefined && !chosen?.examples.includes(example)) {
    const known = chosen?.examples.join(', ') || 'none'
    const status = code ?? chosen?.status ?? 'any status'
    return refuse(`example=${example} does not exist for ${status} of ${operationId}. Examples: ${known}.`)
  }
  if (dynamic !== undefined && !['true', 'false'].includes(dynamic)) {
    return refuse(`dynamic=${dynamic} is neither dynamic=true nor dynamic=false.`)
  }
  return undefined
}
