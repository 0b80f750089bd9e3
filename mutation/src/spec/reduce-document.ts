import { HTTP_METHODS, type OpenApiDocument } from '@crm-clients/openapi/document'

/**
 * A document with some of its operations, so that a mock of it costs no more than these. `isKept` is asked for each, by its path
 * and its method in small letters. Everything else stays: components cost nothing until something refers to them.
 */
export function reduceDocument(
  document: OpenApiDocument,
  isKept: (path: string, method: string) => boolean,
): OpenApiDocument {
  const paths = Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const dropped = new Set<string>(HTTP_METHODS.filter(method => !isKept(path, method)))
    if (dropped.size === HTTP_METHODS.length) return []
    return [[path, Object.fromEntries(Object.entries(item).filter(([key]) => !dropped.has(key)))]]
  })
  return { ...document, paths: Object.fromEntries(paths) }
}
