import type { OpenApiDocument, Schema } from '../document/openapi-document.ts'
import type { SchemaPurpose } from '../schema/schema-purpose.ts'
import { describeError } from './describe-error.ts'
import { narrowErrors } from './narrow-errors.ts'
import { createSchemaSet, type SchemaSet } from './schema-set.ts'
import type { Subject, Violation } from './violation.ts'

/** Validates values against the schemas of one document. */
export interface Validator {
  /** Compiles a schema without using it. @throws when it is not valid JSON Schema. */
  compile(purpose: SchemaPurpose, schema: Schema): void
  /**
   * What is wrong with a value, in words; empty when nothing is. Texts in forms and parameters are converted in place.
   * A schema that does not compile accepts everything: whoever lets such a document pass was told so.
   */
  validate(purpose: SchemaPurpose, schema: Schema | undefined, value: unknown, subject: Subject): Violation[]
}

/** Creates the validator of a document. Schemas are compiled when they are first used. */
export function createValidator(document: OpenApiDocument): Validator {
  const sets = new Map<SchemaPurpose, SchemaSet>()
  const uncompilable = new Set<Schema>()

  function setFor(purpose: SchemaPurpose): SchemaSet {
    const set = sets.get(purpose) ?? createSchemaSet(document, purpose)
    sets.set(purpose, set)
    return set
  }

  return {
    compile(purpose, schema) {
      try {
        setFor(purpose).compile(schema)
      } catch (error) {
        uncompilable.add(schema)
        throw error
      }
    },
    validate(purpose, schema, value, subject) {
      if (schema === undefined || schema === true || uncompilable.has(schema)) return []
      const set = setFor(purpose)
      const check = set.compile(schema)
      if (check(value)) return []
      const violations = narrowErrors(check.errors ?? [], set.root).map(error => describeError(error, subject))
      return violations.filter(
        ({ message }, index) => violations.findIndex(other => other.message === message) === index,
      )
    },
  }
}
