import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, walkDocument } from '@crm-clients/openapi/document'

/** Something that a spec says although the vendor does not print it. */
export interface Inference {
  /** The line of the spec, from 1. */
  readonly line: number
  /** Why it is there all the same. */
  readonly reason: string
}

const EXTENSION = 'x-inferred'

/** Everything in a spec that was deduced, in the order of its lines. */
export function listInferences(api: ApiDescription): Inference[] {
  const found = [...walkDocument(api.document)].flatMap(({ node, pointer }) => {
    const reason = node[EXTENSION]
    return typeof reason === 'string'
      ? [{ line: api.lineOf(joinPointer(pointer, EXTENSION)), reason: reason.trim() }]
      : []
  })
  return found.sort((one, other) => one.line - other.line)
}
