import { Ajv, type Options, str } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { SchemaDialect } from '../document/dialect.ts'
import { isOfType, JSON_TYPES, type JsonType } from '../schema/types.ts'
import { isUploadedFile } from '../serialization/uploaded-file.ts'

const CLASSES = { 'draft-07': Ajv, 'draft-2019-09': Ajv2019, 'draft-2020-12': Ajv2020 }

/**
 * The formats of Prism take a time without an offset, which JSON Schema does not.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/**
 * A JSON Schema validator for one dialect. `coerce` lets texts stand for numbers and booleans.
 *
 * Options are those of Prism, so that what compiles here is what Prism validates, and two more: `verbose`, which tells
 * which schema an error belongs to, and a tolerance for `multipleOf: 0.01`, which floating-point numbers need.
 */
export function createAjv(dialect: SchemaDialect, coerce: boolean): Ajv {
  const options: Options = {
    allErrors: true,
    allowMatchingProperties: true,
    allowUnionTypes: true,
    // Tidying the compiled code takes more than a third of compiling, and a mock runs most of it a few times at most.
    code: { optimize: false },
    coerceTypes: coerce,
    logger: false,
    // Compiling the meta-schema is half of the cost of a mock; check-syntax.ts does it once for all.
    meta: false,
    multipleOfPrecision: 9,
    strict: false,
    validateSchema: false,
    verbose: true,
  }
  const ajv = new CLASSES[dialect](options)
  formats.default(ajv)
  ajv.addFormat('time', TIME)
  addOpenApiKeywords(ajv)
  return ajv
}

/** Keywords that schemas get on their way here: JSON Schema knows no files, no directions, and no JSON inside of texts. */
function addOpenApiKeywords(ajv: Ajv): void {
  ajv.addKeyword({
    keyword: 'typeOfJson',
    metaSchema: { anyOf: [{ enum: JSON_TYPES }, { type: 'array', items: { enum: JSON_TYPES } }] },
    validate: (types: JsonType | JsonType[], value: unknown) => [types].flat().some(type => isOfType(value, type)),
    error: { message: ({ schema }) => str`must be ${[schema].flat().join()}` },
  })
  ajv.addKeyword({
    keyword: 'uploadedFile',
    validate: (_: unknown, value: unknown) => isUploadedFile(value),
    error: { message: 'must be a file' },
  })
  ajv.addKeyword({
    keyword: 'maximumFileSize',
    validate: (limit: number, value: unknown) => !isUploadedFile(value) || value.size <= limit,
    error: { message: ({ schema }) => str`must NOT have more than ${schema} bytes` },
  })
  ajv.addKeyword({
    keyword: 'minimumFileSize',
    validate: (limit: number, value: unknown) => !isUploadedFile(value) || value.size >= limit,
    error: { message: ({ schema }) => str`must NOT have fewer than ${schema} bytes` },
  })
  ajv.addKeyword({
    keyword: 'forbiddenAs',
    validate: () => false,
    error: {
      message: ({ schema }) =>
        schema === 'readOnly' ? 'is read-only and must not be sent' : 'is write-only and must not be returned',
    },
  })
}
