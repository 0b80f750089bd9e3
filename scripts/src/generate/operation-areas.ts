import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'

/** The operations that share a tag. */
export interface OperationArea {
  /** The tag; undefined for operations without one. */
  readonly name: string | undefined
  readonly operations: readonly Operation[]
}

/**
 * The operations of a document by their first tag: in the order in which the document declares its tags, then in that of their
 * first use; those without a tag come last. Operations without an operationId are no methods, and are left out.
 */
export function operationAreas({ document, operations }: ApiDescription): OperationArea[] {
  const named = operations.filter(({ source }) => source.operationId !== undefined)
  const declared = document.tags ?? []
  const tags = new Set([...declared.map(({ name }) => name), ...named.flatMap(({ source }) => source.tags?.[0] ?? [])])
  return [...tags, undefined]
    .map(name => ({
      name,
      operations: named.filter(({ source }) => source.tags?.[0] === name),
    }))
    .filter(area => area.operations.length > 0)
}
