import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, jsonParserFor, type Schema } from '@crm-clients/openapi/document'
import { isWithoutBody } from '@crm-clients/openapi/http'
import type { DocumentedResponse } from '@crm-clients/openapi/operation'
import { isJson, matchMediaType, readMediaType } from '@crm-clients/openapi/serialization'
import type { ServerAnswer } from '../exchange/server-exchange.ts'
import { compareValue } from './compare-value.ts'
import { type Deviation, deviation, information, unjudged } from './deviation.ts'
import { isWholeText } from './is-judged.ts'
import { generalize, readLocation } from './outline-value.ts'
import { readJson } from './response-json.ts'
import { addTo, schemaOf } from './suggest-patch.ts'
import { listUnknownProperties } from './unknown-properties.ts'

const WHERE = 'response body'
const CONTENT_TYPE = 'response header content-type'

/** Everything that is wrong with the body of an answer whose status is documented. */
export function compareBody(
  api: ApiDescription,
  method: string,
  documented: DocumentedResponse,
  answer: ServerAnswer,
): Deviation[] {
  const { status, headers, bytes, rest } = answer
  const content = documented.response.content ?? {}
  const mediaTypes = Object.keys(content)
  const pointer = mediaTypes.length > 0 ? joinPointer(documented.pointer, 'content') : documented.pointer
  const expected = { value: mediaTypes.join(', ') || 'no body', pointer }

  if (isWithoutBody(status)) return compareForbiddenBody(answer, expected)
  if (method === 'HEAD') return []
  if (bytes.length === 0 && !rest) {
    if (mediaTypes.length === 0) return []
    const message = 'A body is documented, and none came'
    return [deviation('body-missing', { location: WHERE, message, expected, found: 'an empty body' })]
  }
  const given = readMediaType(headers.get('content-type') ?? '')
  const size = `${given || 'no content type'}, ${rest ? 'more than ' : ''}${bytes.length} bytes`
  if (mediaTypes.length === 0) {
    const message = 'A body came, and none is documented'
    const patch = given ? [addTo(documented.pointer, 'content', { [given]: {} })] : []
    return [information('body-undocumented', { location: WHERE, message, expected, found: size, patch })]
  }
  if (given === '') {
    const message = 'The body has no content type'
    return [deviation('content-type-missing', { location: CONTENT_TYPE, message, expected, found: 'no such header' })]
  }
  const match = matchMediaType(mediaTypes, given)
  if (match === undefined) {
    const message = `The content type ${given} is not documented`
    const patch = [addTo(pointer, given, {})]
    return [deviation('content-type-undocumented', { location: CONTENT_TYPE, message, expected, found: given, patch })]
  }
  if (rest) return isJson(given) || isWholeText(given) ? [unjudged(WHERE, expected, size)] : []
  return compareContent(api, answer, given, content[match]?.schema, joinPointer(pointer, match))
}

function compareContent(
  api: ApiDescription,
  { status, bytes }: ServerAnswer,
  given: string,
  schema: Schema | undefined,
  pointer: string,
): Deviation[] {
  const read = isJson(given) ? readJson(bytes, jsonParserFor(api.document)) : readText(given, bytes)
  if (read === undefined) return []
  const expected = { value: given, pointer }
  if ('excess' in read) return [unjudged(WHERE, expected, `${given}, ${read.excess}`)]
  if ('fault' in read) {
    const { fault, message, found } = read
    return [deviation(fault, { location: WHERE, message, expected, found })]
  }
  if (schema === undefined) return []
  const place = { schema, pointer: joinPointer(pointer, 'schema') }
  const { value } = read
  const violations = compareValue(api, {
    name: 'Response body',
    where: WHERE,
    purpose: 'response',
    place,
    value,
    rule: keyword => (status >= 400 ? `error-body-schema/${keyword}` : `body-schema/${keyword}`),
  })
  const unknown = listUnknownProperties(api, place, value).map(({ location, pointer, known }) => ({
    ...information('property-unknown', {
      location: joinPointer(`${WHERE} `, ...location),
      message: `The property ${location.at(-1)} is not documented`,
      expected: { value: known.join(', '), pointer },
      found: location.at(-1) ?? '',
      patch: [addTo(pointer, location.at(-1) ?? '', schemaOf(readLocation(value, location)))],
    }),
    pattern: joinPointer(WHERE, ...generalize(value, location)),
  }))
  return [...violations, ...unknown]
}

/** Clients never see such a body, but a server that announces one leaves it in the connection, before the next answer. */
function compareForbiddenBody({ status, headers, bytes }: ServerAnswer, expected: Deviation['expected']): Deviation[] {
  const announced = status === 304 ? 0 : Number(headers.get('content-length') ?? 0)
  const isChunked = status !== 304 && headers.has('transfer-encoding')
  if (bytes.length === 0 && announced === 0 && !isChunked) return []
  const message = `An answer with ${status} must not have a body`
  const found = isChunked ? 'a body in chunks' : `a body of ${Math.max(bytes.length, announced)} bytes`
  return [deviation('body-forbidden', { location: WHERE, message, expected, found })]
}

/** Nothing is known about the inside of other media types, such as XML. */
function readText(mediaType: string, bytes: Uint8Array): { readonly value: unknown } | undefined {
  return isWholeText(mediaType) ? { value: new TextDecoder().decode(bytes) } : undefined
}
