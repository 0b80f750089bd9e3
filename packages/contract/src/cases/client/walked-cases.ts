import type { ApiDescription } from '@crm-clients/openapi'
import { splitPointer } from '@crm-clients/openapi/document'
import type { DocumentedPagination, Operation } from '@crm-clients/openapi/operation'
import { listExamples, readPagination, usualResponse } from '@crm-clients/openapi/operation'
import { sampleOf } from '@crm-clients/openapi/sampling'
import { isJson } from '@crm-clients/openapi/serialization'
import type { SampledCall } from '../sampled-call.ts'
import type { WalkedCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'
import { listSchemasAt, setAt, valueAt } from './value-at.ts'

/** A client walks through two pages of each operation with `x-pagination`. */
export function walkedCases(
  api: ApiDescription,
  { operation, call }: Pick<SampledCall, 'operation' | 'call'>,
): WalkedCase[] {
  const pagination = readPagination(operation)
  if (!pagination) return []
  const { operationId } = operation
  const { parameter: name, in: place = 'query', items } = pagination
  const pages = listPages(api, operation, pagination)
  return [
    {
      kind: 'walked',
      name: `${operationId} is walked through page by page`,
      operationId,
      entry: clientEntry(operationId, 'pages', 'accepted'),
      call: { ...call, [place]: without(call[place], name) },
      parameter: { in: place, name },
      pages,
      items: pages.flatMap(({ body }) => valueAt(body, splitPointer(items)) as unknown[]),
    },
  ]
}

/** Two pages with an item each, and an empty one where nothing else tells that the second is the last. */
function listPages(api: ApiDescription, operation: Operation, pagination: DocumentedPagination): WalkedCase['pages'] {
  const { style, items, next, last } = pagination
  const sampling = { api, properties: 'required', direction: 'response', files: false } as const
  const content = Object.entries(usualResponse(operation)?.response.content ?? {})
  const [, described = {}] = content.find(([mediaType]) => isJson(mediaType)) ?? []
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
  const cursor = (next !== undefined && sample(next)) || 'next'
  const page = (count: number, isLast: boolean) => {
    const whole = setAt(base, splitPointer(items), Array(count).fill(item))
    const pointed = next === undefined ? whole : setAt(whole, splitPointer(next), isLast ? null : cursor)
    return last === undefined ? pointed : setAt(pointed, splitPointer(last), 2)
  }
  const isOpen = style !== 'cursor' && next === undefined && last === undefined
  const position = { page: [2, 3], offset: [1, 2], cursor: [cursor] }[style]
  return [
    { body: page(1, false) },
    { position: position[0], body: page(1, true) },
    ...(isOpen ? [{ position: position[1], body: page(0, true) }] : []),
  ]
}

function without(values: unknown, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(Object(values)).filter(([key]) => key !== name))
}
