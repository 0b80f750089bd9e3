import { joinPointer } from '../document/json-pointer.ts'
import { namedIn } from '../document/object-kinds.ts'
import type { OpenApiDocument, OperationObject, ResponseObject } from '../document/openapi-document.ts'
import { type Located, locateReference, referenceIn } from '../document/reference.ts'
import { locateHeaders } from './header.ts'
import type { Operation, ResolvedResponse } from './operation.ts'

/** What a document says about the answer with one status. */
export interface DocumentedResponse {
  /** As it is documented: `200`, `4XX`, `default`. */
  readonly status: string
  readonly response: ResolvedResponse
  /** Its JSON pointer. */
  readonly pointer: string
  /** Those of its headers. */
  readonly headerPointers: Readonly<Record<string, string>>
}

/**
 * The response that an operation documents for a status: its own, that of its range, or the default. None for a status that
 * `fetch` cannot represent.
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function findResponse(operation: Operation, status: number | string): DocumentedResponse | undefined {
  const code = String(status)
  if (!/^[2-5]\d\d$/.test(code)) return undefined
  return responseAt(operation, code) ?? findGeneralResponse(operation, code)
}

/** The response that speaks for a status which is not documented itself: that of its range, or the default. */
export function findGeneralResponse(operation: Operation, status: string): DocumentedResponse | undefined {
  const range = `${status.charAt(0)}XX`
  const general = [range, 'default'].filter(name => name !== status)
  return general.map(name => responseAt(operation, name)).find(Boolean)
}

/** A status as OpenAPI writes it: a range has capitals, `4XX`. Documents have small letters as well. */
export function normalizeStatus(status: string): string {
  return /^\dxx$/i.test(status) ? status.toUpperCase() : status
}

/** The response that is given when nothing else is asked for: the lowest success, the default, or else the first. */
export function usualResponse(operation: Operation): DocumentedResponse | undefined {
  const documented = Object.keys(operation.responses).filter(status => !status.startsWith('1'))
  const [lowest] = documented.filter(status => /^2(\d\d|XX)$/.test(status)).sort()
  const usual = lowest ?? documented.find(status => status === 'default') ?? documented[0]
  return usual === undefined ? undefined : responseAt(operation, usual)
}

/** The status that an operation answers with when nothing else is asked for. */
export function usualStatus(operation: Operation): number {
  const { status } = usualResponse(operation) ?? { status: '200' }
  return status === 'default' ? 200 : Number(status.replace('XX', '00'))
}

function responseAt({ responses, pointers }: Operation, status: string): DocumentedResponse | undefined {
  const response = Object.hasOwn(responses, status) ? responses[status] : undefined
  if (!response) return undefined
  const { [status]: pointer = '#' } = pointers.responses
  return { status, response, pointer, headerPointers: pointers.headers[status] ?? {} }
}

/** A response with its headers, and where these stand. */
export interface LocatedResponse extends Located<ResolvedResponse> {
  readonly headerPointers: Readonly<Record<string, string>>
}

/**
 * The responses of an operation, by their statuses. One that several operations refer to is made once, and found in `known`.
 * @throws when a reference leads nowhere.
 */
export function locateResponses(
  document: OpenApiDocument,
  { value, pointer }: Located<OperationObject>,
  known: Map<string, LocatedResponse>,
): [status: string, response: LocatedResponse][] {
  const written = Object.entries(value.responses ?? {}).filter(([status]) => namedIn('responses', status))
  return written.map(([status, response]) => {
    const place = joinPointer(pointer, 'responses', status)
    const reference = referenceIn(response) ?? place
    const located = known.get(reference) ?? withHeaders(document, locateReference(document, response, place))
    known.set(reference, located)
    return [normalizeStatus(status), located]
  })
}

function withHeaders(
  document: OpenApiDocument,
  { value: response, pointer }: Located<ResponseObject>,
): LocatedResponse {
  const headers = locateHeaders(document, { value: response, pointer })
  return {
    value: { ...response, headers: Object.fromEntries(headers.map(([name, { value }]) => [name, value])) },
    pointer,
    headerPointers: Object.fromEntries(headers.map(([name, { pointer }]) => [name, pointer])),
  }
}
