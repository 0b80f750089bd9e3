import { isJson } from '../document/media-type.ts'
import type { OpenApiDocument } from '../document/openapi-document.ts'
import type { Operation } from '../document/operations.ts'
import type { CallArguments, StatusCase } from './contract-case.ts'
import { listExamples } from './examples.ts'

/** Each documented status can be reached, once for each of its examples. */
export function statusCases(document: OpenApiDocument, operation: Operation, call: CallArguments): StatusCase[] {
  const { operationId } = operation
  return Object.entries(operation.responses).flatMap(([documented, response]): StatusCase[] => {
    const status = chooseStatus(documented, operation)
    if (status === undefined) return []
    const own = { kind: 'status', operationId, call, status } as const
    const plain = { ...own, name: `${operationId} answers ${status}`, prefer: `code=${status}` }
    const [mediaType, content] = findContent(response.content ?? {})
    if (!mediaType || !content) return [plain]
    const described = { mediaType, ...(content.schema !== undefined && { schema: content.schema }) }
    const examples = listExamples(document, content)
    if (examples.length === 0) return [{ ...plain, content: described }]
    return examples.map(({ name, value: example }) => ({
      ...plain,
      name: name === undefined ? plain.name : `${plain.name} "${name}"`,
      prefer: name === undefined ? plain.prefer : `${plain.prefer}, example="${name}"`,
      content: { ...described, example },
    }))
  })
}

/** The status that an operation answers with when nothing else is asked for. */
export function usualStatus({ responses }: Operation): number {
  const statuses = Object.keys(responses)
  const [lowest] = statuses.filter(status => /^2(\d\d|XX)$/.test(status)).sort()
  const chosen = lowest ?? (statuses.includes('default') ? '200' : (statuses[0] ?? '200'))
  return Number(chosen.replace('XX', '00'))
}

/** A number for a documented status. `fetch` cannot represent informational ones. */
function chooseStatus(documented: string, { responses }: Operation): number | undefined {
  if (/^[2-5]\d\d$/.test(documented)) return Number(documented)
  const isFree = (status: number) => responses[status] === undefined
  const range = /^([2-5])XX$/.exec(documented)?.[1]
  if (range) return Array.from({ length: 100 }, (_, index) => Number(range) * 100 + index).find(isFree)
  return documented === 'default' ? [500, 503, 520].find(isFree) : undefined
}

/** The content that the mock answers with: JSON where there is any. */
function findContent<Content>(contents: Readonly<Record<string, Content>>): readonly [string?, Content?] {
  const entries = Object.entries(contents)
  return (
    entries.find(([mediaType]) => mediaType === 'application/json') ??
    entries.find(([mediaType]) => isJson(mediaType)) ??
    entries[0] ??
    []
  )
}
