import type { IncomingRequest } from '@crm-clients/openapi/http'
import { splitHeaderList } from '@crm-clients/openapi/serialization'

/** What a request asks of the mock with its `Prefer` header. */
export interface Preference {
  readonly code?: string | undefined
  readonly example?: string | undefined
  readonly dynamic?: string | undefined
}

const OWN = ['code', 'example', 'dynamic']
const NAMED = /([^\s=,;]+)(?:\s*=\s*("(?:[^"\\]|\\.)*"|[^\s,;]*))?/g

/**
 * Reads `Prefer: code=404, example=missing`. Preferences that are not for the mock are ignored.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
export function readPreference(headers: Headers): Preference {
  const preference: Record<string, string> = {}
  for (const [, name = '', value = ''] of (headers.get('prefer') ?? '').matchAll(NAMED)) {
    const key = name.toLowerCase()
    // The first of several equal preferences counts, says the standard.
    if (OWN.includes(key) && preference[key] === undefined)
      preference[key] = value.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1')
  }
  return preference
}

/** A request without what its `Prefer` header asks of the mock: a document may describe such a header itself. */
export function withoutPreference(request: IncomingRequest): IncomingRequest {
  const items = splitHeaderList(request.headers.get('prefer') ?? '')
  const others = items.filter(item => !OWN.includes(item.split(/[=;]/)[0]?.trim().toLowerCase() ?? ''))
  if (others.length === items.length) return request
  const headers = new Headers(request.headers)
  headers.delete('prefer')
  if (others.length > 0) headers.set('prefer', others.map(item => item.trim()).join(', '))
  return { ...request, headers }
}
