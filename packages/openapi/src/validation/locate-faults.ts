import type { ApiDescription } from '../api-description.ts'
import { readDialect } from '../document/dialect.ts'
import { joinPointer } from '../document/json-pointer.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { followReference } from '../document/reference.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import { listSubschemas } from '../schema/subschemas.ts'
import { explainFault } from './explain-fault.ts'

/** A schema that is not valid JSON Schema, and why. */
export interface SchemaFault {
  /** The JSON pointer of the innermost schema that is at fault. */
  readonly pointer: string
  readonly reason: string
}

/**
 * Makes a function that finds the faults in schemas and in all that they refer to, as far as can be told without compiling
 * them. Each schema of the document is looked at once, however often it is used, and by itself, so that a fault is found exactly
 * where it is.
 */
export function createFaultFinder(api: ApiDescription): (schemas: readonly PlacedSchema[]) => SchemaFault[] {
  const dialect = readDialect(api.document)
  const explained = new Map<Schema, string | undefined>()

  function explain(schema: SchemaObject): string | undefined {
    const known = explained.get(schema)
    if (known !== undefined || explained.has(schema)) return known
    const reason = explainFault(dialect, schema)
    explained.set(schema, reason)
    return reason
  }

  return schemas => {
    const seen = new Set<Schema>()
    const faults: SchemaFault[] = []
    const visit = ({ schema, pointer }: PlacedSchema): void => {
      if (typeof schema === 'boolean' || seen.has(schema)) return
      seen.add(schema)
      const reason = explain(schema)
      if (reason !== undefined) faults.push({ pointer, reason })
      if (typeof schema.$ref === 'string') follow(schema.$ref, pointer)
      for (const below of listSubschemas(schema)) {
        visit({ schema: below.schema, pointer: joinPointer(pointer, ...below.keys) })
      }
    }
    const follow = ($ref: string, pointer: string): void => {
      try {
        const target = followReference<Schema>(api.document, $ref, pointer)
        visit({ schema: target.value, pointer: target.pointer })
      } catch (error) {
        faults.push({ pointer, reason: error instanceof Error ? error.message : String(error) })
      }
    }
    schemas.forEach(visit)
    return faults
  }
}
