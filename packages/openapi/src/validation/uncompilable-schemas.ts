import type { ApiDescription } from '../api-description.ts'
import { listSchemaUses, type SchemaUse } from '../operation/schema-uses.ts'
import { locateFaults } from './locate-faults.ts'
import { compileSchema } from './validator.ts'

/** A schema that no validator can use, so that a mock would let everything pass. */
export interface UncompilableSchema {
  /** The JSON pointer of the schema that is at fault: `#/components/schemas/Contact/properties/email`. */
  readonly pointer: string
  /** What the JSON Schema compiler says. */
  readonly reason: string
  /** Where operations use it: `updateContact: request body application/json`. */
  readonly usedBy: readonly string[]
}

/** Compiles every schema that the operations of a document use, and lists those that do not compile. */
export function listUncompilable(api: ApiDescription): UncompilableSchema[] {
  const found = new Map<string, { reason: string; usedBy: string[] }>()
  for (const use of api.operations.flatMap(listSchemaUses)) {
    const reason = tryCompile(api, use)
    if (reason === undefined) continue
    const located = locateFaults(api, use.schema.schema, use.schema.pointer)
    const faults = located.length > 0 ? located : [{ pointer: use.schema.pointer, reason }]
    for (const fault of faults) {
      const entry = found.get(fault.pointer) ?? { reason: fault.reason, usedBy: [] }
      entry.usedBy.push(`${use.operationId}: ${use.place}`)
      found.set(fault.pointer, entry)
    }
  }
  return [...found].map(([pointer, { reason, usedBy }]) => ({ pointer, reason, usedBy }))
}

/** The error that stops a mock, one entry for each schema at fault. */
export function uncompilableError(schemas: readonly UncompilableSchema[]): Error {
  const entries = schemas.map(({ pointer, reason, usedBy: [first, ...others] }) => {
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    return `  ${pointer}\n    ${reason}\n    used by ${first}${more}`
  })
  const count = schemas.length === 1 ? 'One schema is' : `${schemas.length} schemas are`
  return new Error(
    `${count} not valid JSON Schema, so nothing would be validated against it:\n${entries.join('\n')}\n` +
      "Correct the spec. In a program, { uncompilable: 'report' } mocks it without that validation.",
  )
}

function tryCompile(api: ApiDescription, { purpose, schema }: SchemaUse): string | undefined {
  try {
    compileSchema(api, purpose, schema.schema)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
