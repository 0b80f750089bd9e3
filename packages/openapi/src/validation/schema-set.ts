import type { ValidateFunction } from 'ajv'
import type { ApiDescription } from '../api-description.ts'
import { readDialect } from '../document/dialect.ts'
import { keepsIntegers } from '../document/exact-integers.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { followReference } from '../document/reference.ts'
import type { SchemaPurpose } from '../schema/schema-purpose.ts'
import { BoundedSteps, MOST_STEPS } from './bounded-steps.ts'
import { addCircularReference, CIRCULAR_REFERENCE, isCircular } from './circular-reference.ts'
import { createAjv } from './create-ajv.ts'
import { addExactKeywords } from './exact-keywords.ts'
import { createSchemaPreparation, type SchemaLevel } from './prepare-schema.ts'
import { addRecursiveReferences, isRecursive } from './recursive-reference.ts'
import { addUnevaluated } from './unevaluated.ts'

/** The schemas of one document for one purpose, compiled when they are first used. */
export interface SchemaSet {
  /** Everything that compiled schemas refer to, for those who have to follow their references. */
  readonly root: SchemaObject
  /** Bounds the validation of each value. */
  readonly steps: BoundedSteps
  /** @throws when the schema, or one that it refers to, is not valid JSON Schema. */
  compile(schema: Schema): ValidateFunction
}

/** Creates the set of schemas of a document for one purpose. The document is not changed. */
export function createSchemaSet(api: ApiDescription, purpose: SchemaPurpose): SchemaSet {
  const dialect = readDialect(api.document)
  const ajv = createAjv(dialect)
  if (keepsIntegers(api.document)) addExactKeywords(ajv)
  // Anybody can send a request. What a server answers, whoever asked it wants to have judged.
  const steps = new BoundedSteps(purpose === 'response' ? Number.POSITIVE_INFINITY : MOST_STEPS)
  addCircularReference(ajv, steps)
  const recursive = new Set<string>()
  addRecursiveReferences(ajv, steps, reference => recursive.has(reference))
  const definitions: Record<string, Schema> = {}
  const root = { $defs: definitions }
  const references = new Map<string, SchemaObject>()
  const shared = new Map<string, SchemaObject>()
  const compiled = new Map<Schema, ValidateFunction>()
  const compiledParts = new Map<Schema, ValidateFunction>()
  const prepare = createSchemaPreparation(api, purpose, refer, share)
  if (dialect === 'draft-2020-12') {
    addUnevaluated(ajv, {
      follow: reference => followReference<Schema>(root, reference, '#').value,
      compile: compilePart,
    })
  }
  // One root for all schemas lets AJV compile what several of them refer to only once.
  ajv.addSchema(root, 'document', undefined, false)

  function define(key: string, schema: Schema, level?: SchemaLevel): void {
    const result = prepare(schema, level)
    // AJV finds no boolean behind a reference.
    const prepared = typeof result === 'boolean' ? { allOf: [result] } : result
    definitions[key] = prepared
  }

  function refer(reference: string, level: SchemaLevel): SchemaObject {
    const use = `${level} ${reference}`
    const known = references.get(use)
    if (known) return known
    const key = `reference${references.size}`
    const keyword = isCircular(api.document, reference) ? CIRCULAR_REFERENCE : '$ref'
    const place = `#/$defs/${key}`
    if (isRecursive(api.document, reference)) recursive.add(place)
    const referring = { [keyword]: place }
    references.set(use, referring)
    define(key, followReference<Schema>(api.document, reference, '#').value, level)
    return referring
  }

  /** Compiles what is already prepared: a schema inside of another one. */
  function compilePart(schema: Schema): ValidateFunction {
    const known = compiledParts.get(schema)
    if (known) return known
    const key = `part${compiledParts.size}`
    definitions[key] = schema
    const validate = compileDefinition(key)
    compiledParts.set(schema, validate)
    return validate
  }

  function compileDefinition(key: string): ValidateFunction {
    const validate = ajv.getSchema(`document#/$defs/${key}`)
    if (!validate) throw new Error('The schema cannot be found again after it was added.')
    return validate
  }

  function share(branch: Schema, name: string): SchemaObject {
    const known = shared.get(name)
    if (known) return known
    const key = `branch${shared.size}`
    const referring = { $ref: `#/$defs/${key}` }
    shared.set(name, referring)
    definitions[key] = branch
    return referring
  }

  return {
    root,
    steps,
    compile(schema) {
      const known = compiled.get(schema)
      if (known) return known
      const key = `schema${compiled.size}`
      define(key, schema)
      const validate = compileDefinition(key)
      compiled.set(schema, validate)
      return validate
    },
  }
}
