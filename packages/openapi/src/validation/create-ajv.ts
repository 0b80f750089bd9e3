import { Ajv, type Options, type SchemaValidateFunction, str } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SchemaDialect } from '../document/dialect.ts'
import { compilePattern } from '../patterns/index.ts'
import { keepsComparison, listComparisons } from '../schema/comparison.ts'
import { isFileStandIn } from './file-stand-in.ts'
import { addFormats } from './formats.ts'
import { replaceKeywords } from './replaced-keywords.ts'

const CLASSES = { 'draft-07': Ajv, 'draft-2019-09': Ajv2019, 'draft-2020-12': Ajv2020 }

/** Patterns are matched with a bound. The code is for compiled validators in files, which there are none of. */
const boundedEngine = Object.assign((source: string) => compilePattern(source), { code: '' })

/** A JSON Schema validator for one dialect. */
export function createAjv(dialect: SchemaDialect): Ajv {
  const options: Options = {
    allErrors: true,
    allowMatchingProperties: true,
    allowUnionTypes: true,
    // Tidying the compiled code takes more than a third of compiling, and a mock runs most of it a few times at most.
    code: { optimize: false, regExp: boundedEngine },
    // A schema is compiled once, and not at each place that refers to it: that is a quarter of compiling.
    inlineRefs: false,
    logger: false,
    // Compiling the meta-schema is half of the cost of a mock; explain-fault.ts does it once for all.
    meta: false,
    // Every object inherits a `constructor`, and has none of its own.
    ownProperties: true,
    strict: false,
    validateSchema: false,
    // Tells which schema an error belongs to.
    verbose: true,
  }
  const ajv = new CLASSES[dialect](options)
  addFormats(ajv)
  replaceKeywords(ajv)
  addOpenApiKeywords(ajv)
  addComparisons(ajv)
  return ajv
}

/** Keywords that schemas get on their way here: JSON Schema knows neither files nor directions. */
function addOpenApiKeywords(ajv: Ajv): void {
  ajv.addKeyword({
    keyword: 'uploadedFile',
    validate: (_: unknown, value: unknown) => isFileStandIn(value),
    error: { message: 'must be a file' },
  })
  ajv.addKeyword({
    keyword: 'maximumFileSize',
    validate: (limit: number, value: unknown) => !isFileStandIn(value) || value.fileSize <= limit,
    error: { message: ({ schema }) => str`must NOT have more than ${schema} bytes` },
  })
  ajv.addKeyword({
    keyword: 'minimumFileSize',
    validate: (limit: number, value: unknown) => !isFileStandIn(value) || value.fileSize >= limit,
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

/** The extension by which a schema compares properties: its errors name what is wrong, and nothing else that it says. */
function addComparisons(ajv: Ajv): void {
  const keyword = 'x-comparisons'
  const validate: SchemaValidateFunction = (entries: unknown, value: unknown) => {
    const broken = listComparisons({ [keyword]: entries }).filter(comparison => !keepsComparison(comparison, value))
    validate.errors = broken.map(({ text }) => ({ keyword, message: `must have ${text}`, params: {} }))
    return broken.length === 0
  }
  ajv.addKeyword({ keyword, type: 'object', errors: true, validate })
}
