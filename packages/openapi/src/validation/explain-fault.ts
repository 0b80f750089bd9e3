import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SchemaDialect } from '../document/dialect.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { mapSubschemas } from '../schema/subschemas.ts'
import { isPlainlyWritten } from './keyword-shapes.ts'

const CLASSES = { 'draft-07': Ajv, 'draft-2019-09': Ajv2019, 'draft-2020-12': Ajv2020 }

// The meta-schemas never change, and compiling one takes longer than compiling a vendor's schemas.
const metaValidators = new Map<SchemaDialect, Ajv>()

/**
 * Why a schema cannot be compiled, naming the keyword: a `required: true`, a negative `minLength`, a pattern that is no regular
 * expression. Undefined where nothing is found. The schemas below it are not looked at.
 */
export function explainFault(dialect: SchemaDialect, schema: SchemaObject): string | undefined {
  const reason = explainKeywords(schema)
  if (reason !== undefined) return reason
  return dialect === 'draft-2020-12' && isPlainlyWritten(schema) ? undefined : explainSyntax(dialect, schema)
}

// A meta-schema of its own is neither known nor looked for: the dialect is the document's.
function explainSyntax(dialect: SchemaDialect, { $ref: _, $schema: __, ...own }: SchemaObject): string | undefined {
  const schema = mapSubschemas(own, () => true)
  const ajv =
    metaValidators.get(dialect) ?? new CLASSES[dialect]({ strict: false, logger: false, validateFormats: false })
  metaValidators.set(dialect, ajv)
  if (ajv.validateSchema(schema)) return undefined
  const reasons = (ajv.errors ?? []).map(({ instancePath, message, params }) => {
    const allowed = params.allowedValues ? `: ${params.allowedValues.join(', ')}` : ''
    return `${instancePath.slice(1).replaceAll('/', '.')} ${message}${allowed}`
  })
  return [...new Set(reasons)].join('; ')
}

/** What a dialect allows and nobody can compile: patterns, and what AJV reads in its own way. */
function explainKeywords(schema: SchemaObject): string | undefined {
  const { $id, $dynamicRef, $recursiveRef, enum: values, id, pattern, patternProperties } = schema
  // It would change what the references below it mean.
  if (typeof $id === 'string') return `has the $id "${$id}": remove it, and refer to the schema by its JSON pointer`
  // Those that lead anywhere became references when the document was loaded.
  if ($dynamicRef !== undefined)
    return `the $dynamicRef ${$dynamicRef} names no $dynamicAnchor, or several. Write it as a $ref to #/components/…`
  if ($recursiveRef !== undefined && $recursiveRef !== '#')
    return `the $recursiveRef ${$recursiveRef} leads out of the schema. Write it as a $ref to #/components/…`
  if (Array.isArray(values) && values.length === 0) return 'enum must have non-empty array'
  if (id !== undefined) return 'the keyword "id" is "$id" since draft-06'
  for (const named of [schema.properties, schema.dependentSchemas, patternProperties]) {
    const malformed = isRecord(named) && Object.keys(named).find(name => HALF_CHARACTER.test(name))
    if (malformed) return `the name ${JSON.stringify(malformed)} is no Unicode: half of a character is missing`
  }
  const patterns = isRecord(patternProperties) ? Object.keys(patternProperties) : []
  return explainPattern(pattern) ?? patterns.map(explainPattern).find(Boolean)
}

const HALF_CHARACTER = /\p{Surrogate}/u

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4 (regular expressions know Unicode) */
function explainPattern(pattern: unknown): string | undefined {
  if (typeof pattern !== 'string') return undefined
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
