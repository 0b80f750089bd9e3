import { joinPointer } from '../document/json-pointer.ts'
import type { OpenApiDocument, OperationObject, Parameter, PathItem, Schema } from '../document/openapi-document.ts'
import { type Located, locateReference } from '../document/reference.ts'

// OpenAPI describes these elsewhere: the media types and the security schemes say what they are.
const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization'])

/**
 * Whether a parameter is ignored, because the document describes such a header elsewhere.
 * @see https://spec.openapis.org/oas/v3.1.1.html#common-fixed-fields
 */
export function isIgnoredParameter({ in: place, name }: { readonly in?: unknown; readonly name?: unknown }): boolean {
  return place === 'header' && IGNORED_HEADERS.has(String(name).toLowerCase())
}

/** The schema of a parameter: its own, or that of the media type in which it is written. Undefined where it has none. */
export function schemaOfParameter({ schema, content = {} }: Pick<Parameter, 'schema' | 'content'>): Schema | undefined {
  return schema ?? Object.values(content)[0]?.schema
}

/**
 * The parameters of an operation, and those of its path item that it does not replace.
 * @throws when a reference leads nowhere.
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function locateParameters(
  document: OpenApiDocument,
  pathItem: Located<PathItem>,
  operation: Located<OperationObject>,
): Located<Parameter>[] {
  const inherited = locateList(document, pathItem)
  const own = locateList(document, operation)
  const isSame = (a: Parameter, b: Parameter) => a.in === b.in && a.name === b.name
  return [...inherited.filter(({ value }) => !own.some(other => isSame(other.value, value))), ...own]
}

function locateList(document: OpenApiDocument, { value, pointer }: Located<PathItem | OperationObject>) {
  return (value.parameters ?? []).map((parameter, index) =>
    locateReference<Parameter>(document, parameter, joinPointer(pointer, 'parameters', index)),
  )
}
