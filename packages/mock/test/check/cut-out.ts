import type { ApiDescription, Operation } from '@crm-clients/openapi'
import {
  followReference,
  HTTP_METHODS,
  isRecord,
  type OpenApiDocument,
  referenceIn,
} from '@crm-clients/openapi/document'

/** The document of an API as it is, with some of its operations alone, and the components that they refer to. */
export function cutOut({ document }: ApiDescription, operations: readonly Operation[]): OpenApiDocument {
  const paths = pathsOf(document, operations)
  const needed = listReferences(document, paths)
  const components = Object.entries(document.components ?? {}).map(([kind, named]) => {
    const kept = Object.entries(Object(named)).filter(
      ([name]) => kind === 'securitySchemes' || needed.has(`#/components/${kind}/${name}`),
    )
    return [kind, Object.fromEntries(kept)]
  })
  const { webhooks: _, ...others } = document
  return { ...others, paths, components: Object.fromEntries(components) }
}

function pathsOf({ paths = {} }: OpenApiDocument, operations: readonly Operation[]): Record<string, object> {
  const kept = new Set(operations.map(({ path, method }) => `${method} ${path}`))
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => {
      const entries = Object.entries(item).filter(([key]) => !isMethod(key) || kept.has(`${key.toUpperCase()} ${path}`))
      return [path, Object.fromEntries(entries)]
    }),
  )
}

const isMethod = (key: string) => HTTP_METHODS.some(method => method === key)

/** The references below a part of a document, and below what they lead to. */
function listReferences(document: OpenApiDocument, part: unknown, found = new Set<string>()): ReadonlySet<string> {
  const reference = isRecord(part) ? referenceIn(part) : undefined
  if (reference !== undefined && !found.has(reference)) {
    found.add(reference)
    listReferences(document, followReference(document, reference, '#').value, found)
  }
  if (typeof part === 'object' && part !== null)
    for (const item of Object.values(part)) listReferences(document, item, found)
  return found
}
