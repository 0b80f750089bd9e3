import type { Header } from '@crm-clients/openapi/document'
import { joinPointer, locateReference } from '@crm-clients/openapi/document'
import { readParameter } from '@crm-clients/openapi/serialization'
import type { Answer } from '../exchange/exchange.ts'
import { deviation, information, type Observation } from '../report/finding.ts'
import type { DocumentedResponse } from './documented-response.ts'
import { judgeSchema } from './judge-schema.ts'
import type { Verification } from './verification.ts'

/** A header object with what this package needs only here. */
type ResponseHeader = Header & { readonly required?: boolean }

// Servers and what stands before them add others; those with X- are likely to be the vendor's own.
const VENDOR_HEADER = /^(x-|ratelimit|retry-after$|idempotency-)/
const OF_THE_PATH = /^x-(powered-by|request-id|cache|served-by|timer|frame-options|content-type-options|xss|amz|envoy)/

/** Headers that are missing or not as their schema demands, and those of the vendor that nobody documented. */
export function judgeHeaders(
  verification: Verification,
  documented: DocumentedResponse,
  answer: Answer,
): Observation[] {
  const pointer = joinPointer(documented.pointer, 'headers')
  // The content-type follows from the media types: https://spec.openapis.org/oas/v3.1.1.html#response-object
  const names = Object.keys(documented.response.headers ?? {}).filter(name => name.toLowerCase() !== 'content-type')
  const known = new Set(names.map(name => name.toLowerCase()))
  const unknown = [...answer.headers.keys()].filter(
    name => VENDOR_HEADER.test(name) && !OF_THE_PATH.test(name) && !known.has(name),
  )
  return [
    ...names.flatMap(name => judgeHeader(verification, joinPointer(pointer, name), name, answer.headers)),
    ...[...new Set(unknown)].map(name =>
      information('header-undocumented', {
        location: `response header ${name}`,
        message: `The header ${name} is not documented`,
        expected: { value: names.join(', ') || 'no headers', pointer: names.length > 0 ? pointer : documented.pointer },
        found: name,
      }),
    ),
  ]
}

function judgeHeader(verification: Verification, usedAt: string, name: string, headers: Headers): Observation[] {
  const { value: header, pointer } = locateReference<ResponseHeader>(
    verification.api.document,
    { $ref: usedAt },
    usedAt,
  )
  const where = `response header ${name}`
  const { schema, required } = header
  if (!headers.has(name)) {
    const shared = { location: where, found: 'no such header' }
    return [
      required
        ? deviation('header-missing', {
            ...shared,
            message: `The header ${name} is required`,
            expected: { value: 'required: true', pointer: joinPointer(pointer, 'required') },
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
  const source = { path: {}, query: new URLSearchParams(), headers, cookies: new URLSearchParams() }
  return judgeSchema(verification, {
    name: `Response header ${name}`,
    where,
    purpose: 'parameter',
    place: { schema, pointer: joinPointer(pointer, 'schema') },
    value: readParameter(verification.api, parameter, source),
    rule: keyword => `header-schema/${keyword}`,
  })
}
