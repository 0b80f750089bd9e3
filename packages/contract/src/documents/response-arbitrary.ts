import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, constant, constantFrom, oneof, tuple } from 'fast-check'
import { scalarSchemaArbitrary, textSchemaArbitrary } from './scalar-schema-arbitrary.ts'
import { schemaArbitrary } from './schema-arbitrary.ts'

const header = oneof(
  { weight: 4, arbitrary: scalarSchemaArbitrary },
  { weight: 1, arbitrary: scalarSchemaArbitrary.map(items => ({ type: 'array', items, minItems: 1 })) },
)

const content: Arbitrary<JsonRecord> = oneof(
  { weight: 5, arbitrary: schemaArbitrary(2).map(schema => ({ 'application/json': { schema } })) },
  { weight: 1, arbitrary: schemaArbitrary(1).map(schema => ({ 'application/problem+json': { schema } })) },
  { weight: 1, arbitrary: textSchemaArbitrary.map(schema => ({ 'text/plain': { schema } })) },
  { weight: 1, arbitrary: schemaArbitrary(1).map(schema => ({ 'application/*': { schema } })) },
  { weight: 1, arbitrary: constant({ 'application/xml': { schema: { type: 'string' } } }) },
  { weight: 1, arbitrary: constant({ 'image/png': { schema: { type: 'string', format: 'binary' } } }) },
)

const response = tuple(content, oneof(constant(undefined), header)).map(([described, schema]) => ({
  description: 'An answer.',
  content: described,
  ...(schema && { headers: { 'X-Note': { schema } } }),
}))

/** The responses of an operation: a success, and often an error, one status for many of them or all the rest. */
export const responsesArbitrary: Arbitrary<JsonRecord> = tuple(
  constantFrom('200', '201', '202', '2XX'),
  oneof({ weight: 6, arbitrary: response }, { weight: 1, arbitrary: constant({ description: 'Nothing more.' }) }),
  oneof(constant(undefined), constantFrom('400', '404', '422', '4XX', '5XX', 'default')),
  response,
).map(([success, found, failure, problem]) => ({ [success]: found, ...(failure && { [failure]: problem }) }))
