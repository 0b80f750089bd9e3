import type { ApiDescription } from '../api-description.ts'
import type { Schema } from '../document/openapi-document.ts'
import type { SchemaPurpose } from '../schema/schema-purpose.ts'
import { describeError } from './describe-error.ts'
import { standInForFiles } from './file-stand-in.ts'
import { narrowErrors } from './narrow-errors.ts'
import { createSchemaSet, type SchemaSet } from './schema-set.ts'
import type { Subject, Violation } from './violation.ts'

/** What is compiled for one document. Schemas are compiled when they are first used. */
interface Compiled {
  readonly sets: Map<SchemaPurpose, SchemaSet>
  readonly uncompilable: Set<Schema>
}

const compiled = new WeakMap<ApiDescription, Compiled>()

/**
 * What is wrong with a value, in words; empty when nothing is.
 * A schema that does not compile accepts everything once {@link compileSchema} has said so: whoever lets such a document
 * pass was told.
 *
 * @throws when the schema is not valid JSON Schema, and nobody has asked before.
 */
export function validate(
  api: ApiDescription,
  purpose: SchemaPurpose,
  schema: Schema | undefined,
  value: unknown,
  subject: Subject,
): Violation[] {
  if (schema === undefined || schema === true || compiledOf(api).uncompilable.has(schema)) return []
  const set = setFor(api, purpose)
  const check = set.compile(schema)
  if (check(purpose === 'form' ? standInForFiles(value) : value)) return []
  const violations = narrowErrors(check.errors ?? [], set.root).map(error => describeError(error, subject))
  return violations.filter(({ message }, index) => violations.findIndex(other => other.message === message) === index)
}

/** Whether a schema accepts a value. One that does not compile accepts everything: whoever validates with it is told so. */
export function accepts(api: ApiDescription, purpose: SchemaPurpose, schema: Schema, value: unknown): boolean {
  try {
    return validate(api, purpose, schema, value, { name: 'The value', location: [] }).length === 0
  } catch {
    return true
  }
}

/** Compiles a schema without using it. @throws when it is not valid JSON Schema. */
export function compileSchema(api: ApiDescription, purpose: SchemaPurpose, schema: Schema): void {
  try {
    setFor(api, purpose).compile(schema)
  } catch (error) {
    compiledOf(api).uncompilable.add(schema)
    throw error
  }
}

function setFor(api: ApiDescription, purpose: SchemaPurpose): SchemaSet {
  const { sets } = compiledOf(api)
  const set = sets.get(purpose) ?? createSchemaSet(api, purpose)
  sets.set(purpose, set)
  return set
}

function compiledOf(api: ApiDescription): Compiled {
  const known = compiled.get(api) ?? { sets: new Map(), uncompilable: new Set() }
  compiled.set(api, known)
  return known
}
