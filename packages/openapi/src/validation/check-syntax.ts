import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SchemaDialect } from '../document/dialect.ts'
import type { Schema } from '../document/openapi-document.ts'

const CLASSES = { 'draft-07': Ajv, 'draft-2019-09': Ajv2019, 'draft-2020-12': Ajv2020 }

// The meta-schemas never change, and compiling one takes longer than compiling a vendor's schemas.
const metaValidators = new Map<SchemaDialect, Ajv>()

/**
 * Checks that a schema is written as its dialect demands: no `required: true`, no negative `minLength`.
 * @throws naming the keyword that is wrong.
 */
export function checkSyntax(dialect: SchemaDialect, schema: Schema): void {
  const ajv =
    metaValidators.get(dialect) ?? new CLASSES[dialect]({ strict: false, logger: false, validateFormats: false })
  metaValidators.set(dialect, ajv)
  if (ajv.validateSchema(schema)) return
  const reasons = (ajv.errors ?? []).map(({ instancePath, message, params }) => {
    const allowed = params.allowedValues ? `: ${params.allowedValues.join(', ')}` : ''
    return `${instancePath.slice(1).replaceAll('/', '.')} ${message}${allowed}`
  })
  throw new Error([...new Set(reasons)].join('; '))
}
