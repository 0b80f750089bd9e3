import type { ApiDescription } from '../api-description.ts'
import { readDialect } from '../document/dialect.ts'
import { joinPointer } from '../document/json-pointer.ts'
import type { Schema } from '../document/openapi-document.ts'
import { followReference } from '../document/reference.ts'
import { listSubschemas, mapSubschemas } from '../schema/subschemas.ts'
import { checkSyntax } from './check-syntax.ts'
import { createAjv } from './create-ajv.ts'

/** A schema that is not valid JSON Schema, and why. */
export interface SchemaFault {
  /** The JSON pointer of the innermost schema that is at fault. */
  readonly pointer: string
  readonly reason: string
}

/**
 * Finds the faults in a schema and in all that it refers to: each schema is compiled by itself, with `true` in place
 * of the schemas below it, so that a fault is found exactly where it is.
 */
export function locateFaults(api: ApiDescription, schema: Schema, pointer: string): SchemaFault[] {
  const dialect = readDialect(api.document)
  const seen = new Set<Schema>()
  const faults: SchemaFault[] = []

  function visit(current: Schema, place: string): void {
    if (typeof current === 'boolean' || seen.has(current)) return
    seen.add(current)
    const { $ref, ...beside } = current
    const alone = mapSubschemas(beside, () => true)
    const reason = explainFault(alone)
    if (reason) faults.push({ pointer: place, reason })
    if (typeof $ref === 'string') follow($ref, place)
    for (const below of listSubschemas(beside)) visit(below.schema, joinPointer(place, ...below.keys))
  }

  function follow($ref: string, place: string): void {
    try {
      const target = followReference<Schema>(api.document, $ref, place)
      visit(target.value, target.pointer)
    } catch (error) {
      faults.push({ pointer: place, reason: messageOf(error) })
    }
  }

  function explainFault(alone: Schema): string | undefined {
    try {
      checkSyntax(dialect, alone)
      createAjv(dialect).compile(alone)
      return undefined
    } catch (error) {
      return messageOf(error)
    }
  }

  visit(schema, pointer)
  return faults
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
