import { joinPointer, type OpenApiDocument } from '@crm-clients/openapi/document'
import { listReferences } from '../list-references.ts'
import { narrowComponents } from '../narrow-components.ts'
import type { TypedPart } from '../type-slot.ts'

/** A document with these operations and schemas, and what they refer to. To type the rest of a large one takes long. */
export function narrowDocument(document: OpenApiDocument, parts: Iterable<TypedPart>): OpenApiDocument {
  const kept = new Set<string>()
  const schemas = new Set<string>()
  for (const part of parts) {
    if ('schema' in part) schemas.add(joinPointer('#', 'components', 'schemas', part.schema))
    else kept.add(operationKey(part))
  }
  const paths = narrowPaths(document, kept)
  const { webhooks: _, ...others } = document
  return { ...others, paths, components: narrowComponents(document, [...schemas, ...listReferences(paths)]) }
}

/** A text that is the same for the same operation. */
export function operationKey({ path, method }: { readonly path: string; readonly method: string }): string {
  return `${method.toLowerCase()} ${path}`
}

function narrowPaths(
  { paths = {} }: OpenApiDocument,
  kept: ReadonlySet<string>,
): NonNullable<OpenApiDocument['paths']> {
  const isKept = (path: string, field: string) =>
    !METHODS.test(field) || kept.has(operationKey({ path, method: field }))
  const items = Object.entries(paths).flatMap(([path, item]) => {
    const fields = Object.entries(item).filter(([field]) => isKept(path, field))
    const isNeeded = fields.some(([field]) => METHODS.test(field) || field === '$ref')
    return isNeeded ? [[path, Object.fromEntries(fields)] as const] : []
  })
  return Object.fromEntries(items)
}

const METHODS = /^(get|put|post|delete|options|head|patch|trace)$/
