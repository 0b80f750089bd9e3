import type { ApiDescription } from '../api-description.ts'
import type { Operation } from '../operation/operation.ts'
import { listSchemaUses } from '../operation/schema-uses.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import { createFaultFinder } from './locate-faults.ts'
import { ignoreSchema } from './validator.ts'

/** A schema that no validator can use, so that a mock would let everything pass. */
export interface UncompilableSchema {
  /** The JSON pointer of the schema that is at fault: `#/components/schemas/Contact/properties/email`. */
  readonly pointer: string
  /** What the JSON Schema compiler says. */
  readonly reason: string
  /** Where operations use it: `updateContact: request body application/json`. */
  readonly usedBy: readonly string[]
}

/**
 * The schemas of a document that are not valid JSON Schema, and that its operations use. Nothing is compiled to find them: their
 * keywords, patterns and references tell. What uses them is not validated from now on: whoever lets such a document pass was
 * told.
 */
export function listUncompilable(api: ApiDescription): UncompilableSchema[] {
  const findFaults = createFaultFinder(api)
  // Most documents have none, which is found much faster for all uses together.
  if (findFaults(listUsed(api.operations)).length === 0) return []
  const found = new Map<string, { reason: string; usedBy: string[] }>()
  for (const { schema, operationId, place } of api.operations.flatMap(listSchemaUses)) {
    const faults = findFaults([schema])
    if (faults.length > 0) ignoreSchema(api, schema.schema)
    for (const { pointer, reason } of faults) {
      const entry = found.get(pointer) ?? { reason, usedBy: [] }
      entry.usedBy.push(`${operationId}: ${place}`)
      found.set(pointer, entry)
    }
  }
  return [...found].map(([pointer, { reason, usedBy }]) => ({ pointer, reason, usedBy }))
}

/** The schemas that operations use, those of a response that several share but once. */
function listUsed(operations: readonly Operation[]): PlacedSchema[] {
  const seen = new Set<object>()
  return operations.flatMap(operation => {
    const fresh = Object.entries(operation.responses).filter(([, response]) => seen.size < seen.add(response).size)
    return listSchemaUses({ ...operation, responses: Object.fromEntries(fresh) }).map(({ schema }) => schema)
  })
}

/**
 * The error of those who would validate, one entry for each schema at fault.
 *
 * @param remedy what else can be done than to correct the document.
 */
export function uncompilableError(schemas: readonly UncompilableSchema[], remedy = ''): Error {
  const entries = schemas.map(({ pointer, reason, usedBy: [first, ...others] }) => {
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    return `  ${pointer}\n    ${reason}\n    used by ${first}${more}`
  })
  const count = schemas.length === 1 ? 'One schema is' : `${schemas.length} schemas are`
  return new Error(
    `${count} not valid JSON Schema, so nothing would be validated against it:\n${entries.join('\n')}\n` +
      `Correct the document.${remedy && ` ${remedy}`}`,
  )
}
