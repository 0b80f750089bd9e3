import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, splitPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { partOf, readPart } from './document-part.ts'

/** Tells which operations a change of a part of their document can reach: `findUsers(api)(part)`. */
export function findUsers(api: ApiDescription): (part: string) => ReadonlySet<string> {
  const parts = new Map(api.operations.map(operation => [operation.operationId, listParts(api, operation)]))
  const everybody = new Set(parts.keys())
  return part => {
    const [field] = splitPointer(part)
    // What stands beside paths and components, such as `security`, holds for all.
    if (field !== 'paths' && field !== 'components') return everybody
    return new Set([...parts].filter(([, used]) => used.has(part)).map(([operationId]) => operationId))
  }
}

/** The parts of a document that an operation consists of, its components included. */
function listParts({ document }: ApiDescription, { path, method }: Operation): ReadonlySet<string> {
  const item = joinPointer('#', 'paths', path)
  const parts = new Set([item, joinPointer(item, method.toLowerCase())])
  // A set goes on to visit what is added to it on the way.
  for (const part of parts) {
    for (const [, pointer = ''] of (JSON.stringify(readPart(document, part)) ?? '').matchAll(REFERENCE))
      parts.add(partOf(pointer))
  }
  return parts
}

/** Also as the mapping of a discriminator has them. */
const REFERENCE = /"(#\/(?:components|paths)\/[^"]+)"/g
