import type { ApiDescription } from '@crm-clients/openapi'
import { replaceAt, splitPointer } from '@crm-clients/openapi/document'
import type { DocumentedPagination, Operation } from '@crm-clients/openapi/operation'
import { listExamples, readPagination, usualResponse } from '@crm-clients/openapi/operation'
import { sampleOf } from '@crm-clients/openapi/sampling'
import { findJson } from '@crm-clients/openapi/serialization'
import type { SampledCall } from '../sampled-call.ts'
import type { WalkedCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'
import { listSchemasAt, valueAt } from './value-at.ts'

/** What leads to the second page where the document does not say what it is like. */
const LINKED = 'next'

/** A client walks through two pages of each operation with `x-pagination`. */
export function walkedCases(
  api: ApiDescription,
  { operation, call }: Pick<SampledCall, 'operation' | 'call'>,
): WalkedCase[] {
  const pagination = readPagination(operation)
  if (!pagination) return []
  const { operationId } = operation
  const { items } = pagination
  const parameter = movingParameter(operation, pagination)
  const { in: place, name } = parameter
  const pages = listPages(api, operation, pagination, name)
  return [
    {
      kind: 'walked',
      name: `${operationId} is walked through page by page`,
      operationId,
      entry: clientEntry(operationId, 'pages', 'accepted'),
      call: { ...call, [place]: without(call[place], name) },
      parameter,
      pages,
      items: pages.flatMap(({ body }) => valueAt(body, splitPointer(items)) as unknown[]),
    },
  ]
}

/** Two pages with an item each, and an empty one where nothing else tells that the second is the last. */
function listPages(
  api: ApiDescription,
  operation: Operation,
  pagination: DocumentedPagination,
  parameter: string,
): WalkedCase['pages'] {
  const { style, items, next, last, total } = pagination
  /** With one item a page, two is the last page and the number of all items. */
  const end = last ?? total
  const sampling = { api, properties: 'required', direction: 'response', files: false } as const
  const [, described = {}] = findJson(usualResponse(operation)?.response.content) ?? []
  const sample = (pointer: string, ...below: 'items'[]) => {
    const schemas = listSchemasAt(api, described.schema, splitPointer(pointer), below)
    return sampleOf(
      sampling,
      schemas.map(schema => ({ schema, pointer: '#', trail: [] })),
    )
  }
  const [example] = listExamples(api.document, described)
  const base = example ? example.value : sample('')
  const [given] = [valueAt(base, splitPointer(items)) ?? []].flat()
  const item = given ?? sample(items, 'items')
  const cursor = style === 'link' ? LINKED : (next !== undefined && sample(next)) || LINKED
  const link = `?${encodeURIComponent(parameter)}=${LINKED}`
  const page = (count: number, isLast: boolean) => {
    const whole = replaceAt(base, splitPointer(items), Array(count).fill(item))
    const pointed =
      next === undefined
        ? whole
        : replaceAt(whole, splitPointer(next), isLast ? null : style === 'link' ? link : cursor)
    const body = end === undefined ? pointed : replaceAt(pointed, splitPointer(end), 2)
    const isInHeader = style === 'link' && next === undefined && !isLast
    return isInHeader ? { body, headers: { link: `<${link}>; rel="next"` } } : { body }
  }
  const isOpen = style !== 'cursor' && style !== 'link' && next === undefined && end === undefined
  const position = { page: [2, 3], offset: [1, 2], cursor: [cursor], link: [LINKED] }[style]
  return [
    page(1, false),
    { position: position[0], ...page(1, true) },
    ...(isOpen ? [{ position: position[1], ...page(0, true) }] : []),
  ]
}

/** The parameter that moves. Where links do, they may have any; one that the operation has is read by every mock. */
function movingParameter(
  { parameters }: Operation,
  { in: place, parameter }: DocumentedPagination,
): WalkedCase['parameter'] {
  const inQuery = parameters.find(other => other.in === 'query' && !other.required)
  return { in: place ?? 'query', name: parameter ?? inQuery?.name ?? 'page' }
}

function without(values: unknown, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(Object(values)).filter(([key]) => key !== name))
}
