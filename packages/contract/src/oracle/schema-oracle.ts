import { randomUUID } from 'node:crypto'
import type { ApiDescription } from '@crm-clients/openapi'
import '@hyperjump/json-schema/formats'
import { joinPointer, splitPointer } from '@crm-clients/openapi/document'
import { hasSchema, type SchemaObject as RegisteredSchema, registerSchema } from '@hyperjump/json-schema/draft-2020-12'
import { type CompiledSchema, getSchema, interpret, Validation } from '@hyperjump/json-schema/experimental'
import { boundPatterns } from './bounded-patterns.ts'
import type { BrokenRule } from './broken-rule.ts'
import { COMPARISONS, defineComparisons } from './comparisons.ts'
import { encodeFragment } from './encode-fragment.ts'
import { endCircularReferences } from './ending-references.ts'
import { ErrorList } from './error-list.ts'
import { defineExactNumbers, EXACT_NUMBERS, instanceOf } from './exact-numbers.ts'
import { defineFormFields, FORM_FIELDS } from './form-fields-keyword.ts'
import { type OraclePurpose, prepareForOracle } from './oracle-document.ts'

const STANDARD = 'https://json-schema.org/draft/2020-12/vocab/'
const VOCABULARIES = [
  ...['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-assertion', 'content'].map(
    name => STANDARD + name,
  ),
  EXACT_NUMBERS,
  COMPARISONS,
  FORM_FIELDS,
]
const DIALECT = 'https://crm-clients.invalid/dialect/asserted-formats'

/** Validates values with JSON Schema 2020-12, independently of the mock: not with AJV, and not with AJV's formats. */
export interface SchemaOracle {
  /** What is wrong with a value. Locations are below the value. `pointer` is that of a schema in the document. */
  judge(purpose: OraclePurpose, pointer: string, value: unknown): Promise<BrokenRule[]>
}

/**
 * Creates the oracle of a document's schemas, on Hyperjump's validator. Schemas are compiled when they are first used.
 * @see https://github.com/hyperjump-io/json-schema
 */
export function createSchemaOracle(api: ApiDescription): SchemaOracle {
  const addresses = new Map<OraclePurpose, string>()
  const compiled = new Map<string, Promise<CompiledSchema>>()
  let ast = emptyAst()
  let compiling: Promise<unknown> = Promise.resolve()
  registerDialect()

  /** The registry is one for the whole process, however often this file is loaded, so every document has an address of its own. */
  function addressOf(purpose: OraclePurpose): string {
    const known = addresses.get(purpose)
    if (known) return known
    const address = `https://crm-clients.invalid/${randomUUID()}`
    registerSchema(prepareForOracle(api, purpose) as RegisteredSchema, address, DIALECT)
    addresses.set(purpose, address)
    return address
  }

  function schemaOf(purpose: OraclePurpose, pointer: string): Promise<CompiledSchema> {
    const address = addressOf(purpose) + encodeFragment(pointer)
    const known = compiled.get(address) ?? compileNext(address)
    compiled.set(address, known)
    return known
  }

  /**
   * Compiles one schema after the other into what they share: most lead to most others of a document, and Hyperjump would compile
   * all of those once for each.
   */
  function compileNext(address: string): Promise<CompiledSchema> {
    const next = compiling.then(async (): Promise<CompiledSchema> => {
      const own = ast
      try {
        const schema = await getSchema(address)
        return { schemaUri: await Validation.compile(schema, own, schema), ast: own }
      } catch (error) {
        // What was not compiled to its end would refuse everything from now on.
        ast = emptyAst()
        throw error
      }
    })
    compiling = next.catch(() => undefined)
    return next
  }

  return {
    async judge(purpose, pointer, value) {
      const errors = new ErrorList()
      const { valid } = interpret(await schemaOf(purpose, pointer), instanceOf(value), { plugins: [errors] })
      if (valid) return []
      return errors.list().map(({ instanceLocation, absoluteKeywordLocation }) => ({
        // The name of a property is marked with a star.
        location: joinPointer('', ...splitPointer(instanceLocation.replace(/^#\*?/, '#'))),
        rule: joinPointer('#', ...splitPointer(absoluteKeywordLocation.slice(absoluteKeywordLocation.indexOf('#')))),
      }))
    },
  }
}

function emptyAst(): CompiledSchema['ast'] {
  return { metaData: {}, plugins: new Set() } as unknown as CompiledSchema['ast']
}

/** 2020-12 with formats that are asserted: https://json-schema.org/draft/2020-12/json-schema-validation#section-7.2.2 */
function registerDialect(): void {
  if (hasSchema(DIALECT)) return
  boundPatterns()
  endCircularReferences()
  defineExactNumbers()
  defineComparisons()
  defineFormFields()
  registerSchema(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: DIALECT,
      $vocabulary: Object.fromEntries(VOCABULARIES.map(name => [name, true])),
      $dynamicAnchor: 'meta',
      $ref: 'https://json-schema.org/draft/2020-12/schema',
    },
    DIALECT,
  )
}
