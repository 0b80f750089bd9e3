import type { ApiDescription } from '@crm-clients/openapi'
import { type Header, joinPointer } from '@crm-clients/openapi/document'
import type { DocumentedResponse } from '@crm-clients/openapi/operation'
import { readParameter } from '@crm-clients/openapi/serialization'
import { accepts } from '@crm-clients/openapi/validation'
import type { ServerAnswer } from '../exchange/server-exchange.ts'
import { compareValue } from './compare-value.ts'
import { type Deviation, deviation, information } from './deviation.ts'
import { addTo } from './suggest-patch.ts'

// Servers and what stands before them add others; those with X- are likely to be the vendor's own.
const VENDOR_HEADER = /^(x-|ratelimit|retry-after$|idempotency-)/
const OF_THE_PATH = /^x-(powered-by|request-id|cache|served-by|timer|frame-options|content-type-options|xss|amz|envoy)/

const TEXT_HEADER = { schema: { type: 'string' } }

/** Headers that are missing or not as their schema demands, and those of the vendor that nobody documented. */
export function compareHeaders(api: ApiDescription, documented: DocumentedResponse, answer: ServerAnswer): Deviation[] {
  const pointer = joinPointer(documented.pointer, 'headers')
  // The content-type follows from the media types: https://spec.openapis.org/oas/v3.1.1.html#response-object
  const { headers = {} } = documented.response
  const names = Object.keys(headers).filter(name => name.toLowerCase() !== 'content-type')
  const known = new Set(names.map(name => name.toLowerCase()))
  const unknown = [...answer.headers.keys()].filter(
    name => VENDOR_HEADER.test(name) && !OF_THE_PATH.test(name) && !known.has(name),
  )
  return [
    ...names.flatMap(name =>
      compareHeader(api, headers[name] ?? {}, documented.headerPointers[name] ?? '#', name, answer.headers),
    ),
    ...[...new Set(unknown)].map(name =>
      information('header-undocumented', {
        location: `response header ${name}`,
        message: `The header ${name} is not documented`,
        expected: { value: names.join(', ') || 'no headers', pointer: names.length > 0 ? pointer : documented.pointer },
        found: name,
        patch: [
          names.length > 0
            ? addTo(pointer, name, TEXT_HEADER)
            : addTo(documented.pointer, 'headers', { [name]: TEXT_HEADER }),
        ],
      }),
    ),
  ]
}

function compareHeader(
  api: ApiDescription,
  { schema, required }: Header,
  pointer: string,
  name: string,
  headers: Headers,
): Deviation[] {
  const where = `response header ${name}`
  if (!headers.has(name)) {
    const shared = { location: where, found: 'no such header' }
    return [
      required
        ? deviation('header-missing', {
            ...shared,
            message: `The header ${name} is required`,
            expected: { value: 'required: true', pointer: joinPointer(pointer, 'required') },
            patch: [addTo(pointer, 'required', false)],
          })
        : information('header-absent', {
            ...shared,
            message: `The header ${name} is documented, and was not sent`,
            expected: { value: name, pointer },
          }),
    ]
  }
  if (schema === undefined) return []
  const parameter = { in: 'header', name, schema }
  return compareValue(api, {
    name: `Response header ${name}`,
    where,
    purpose: 'parameter',
    place: { schema, pointer: joinPointer(pointer, 'schema') },
    value: readParameter(api, parameter, headers.get(name) ?? undefined, (part, read) =>
      accepts(api, 'response', part, read),
    ),
    rule: keyword => `header-schema/${keyword}`,
  })
}
