import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, joinPointer, splitPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { usualResponse } from '@crm-clients/openapi/operation'
import { findPropertySchemas } from '@crm-clients/openapi/schema'
import { findJson, isJson } from '@crm-clients/openapi/serialization'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'
import { isListSchema, schemasAt } from './schemas-at.ts'

const STYLES = ['page', 'offset', 'cursor', 'link']

/** Something that is wrong with a field of `x-pagination`. */
interface Problem {
  readonly field?: string
  readonly message: string
  readonly fix: string
}

/** What `x-pagination` says and the operation does not have: then the client would walk through nothing, or for ever. */
export function checkPagination(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, api.document)
  return api.operations.flatMap(operation => {
    const pagination = operation.source['x-pagination']
    if (pagination === undefined) return []
    const pointer = joinPointer(operation.pointers.operation, 'x-pagination')
    const problems = isRecord(pagination)
      ? listProblems(api, operation, pagination)
      : [{ message: 'This is no object.', fix: 'Write style, parameter and items: see specs/README.md.' }]
    return problems.map(({ field, message, fix }) => ({
      ...locate(
        field === undefined || !isRecord(pagination) || !(field in pagination) ? pointer : joinPointer(pointer, field),
      ),
      rule: 'spec/pagination',
      severity: 'error' as const,
      message,
      fix,
    }))
  })
}

function listProblems(api: ApiDescription, operation: Operation, pagination: Record<string, unknown>): Problem[] {
  const { style, parameter, in: place = 'query', items, next, last, total } = pagination
  const styles = STYLES.includes(String(style))
    ? []
    : [{ field: 'style', message: `There is no style "${style}".`, fix: `It is one of ${STYLES.join(', ')}.` }]
  const isMissing = style === 'link' ? false : !hasParameter(api, operation, String(place), String(parameter))
  const parameters = isMissing
    ? [
        {
          field: 'parameter',
          message: `The operation has no parameter "${parameter}" in the ${place}.`,
          fix: 'Name the parameter that moves, and say `in: body` where it is a property of the body.',
        },
      ]
    : []
  const cursor =
    style === 'cursor' && next === undefined
      ? [{ field: 'next', message: 'A cursor needs `next`.', fix: 'Say where the answer has the next cursor.' }]
      : []
  const pointers = Object.entries({ items, next, last, total }).flatMap(([field, pointer]) =>
    pointer === undefined && field !== 'items' ? [] : checkPointer(api, operation, field, pointer),
  )
  return [...styles, ...parameters, ...cursor, ...pointers]
}

function hasParameter(
  api: ApiDescription,
  { parameters, requestBody }: Operation,
  place: string,
  name: string,
): boolean {
  if (place === 'query') return parameters.some(parameter => parameter.in === 'query' && parameter.name === name)
  return Object.entries(requestBody?.content ?? {})
    .filter(([mediaType]) => isJson(mediaType))
    .some(([, { schema }]) => findPropertySchemas(api.document, schema, name).length > 0)
}

/** A pointer of the answer has to lead to something that its schema describes, and `items` to a list. */
function checkPointer(api: ApiDescription, operation: Operation, field: string, pointer: unknown): Problem[] {
  if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/'))) {
    const message = `\`${field}\` is ${JSON.stringify(pointer) ?? 'missing'}, and has to be a JSON pointer.`
    return [{ field, message, fix: 'Write it like `/data/items`, or an empty text for the whole answer.' }]
  }
  const schema = findJson(usualResponse(operation)?.response.content)?.[1].schema
  const found = schemasAt(api, schema, splitPointer(pointer))
  if (found === undefined) return []
  const isList = found.some(isListSchema)
  if (found.length > 0 && (field !== 'items' || isList)) return []
  const message = found.length === 0 ? `The answer has no "${pointer}".` : `"${pointer}" of the answer is no list.`
  return [
    { field, message, fix: `Point to where the schema of the answer has ${field === 'items' ? 'the items' : 'it'}.` },
  ]
}
