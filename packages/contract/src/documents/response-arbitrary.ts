import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, constant, constantFrom, oneof, record, tuple, uniqueArray } from 'fast-check'
import { scalarSchemaArbitrary, textSchemaArbitrary } from './scalar-schema-arbitrary.ts'
import { schemaArbitrary } from './schema-arbitrary.ts'

const object = tuple(scalarSchemaArbitrary, scalarSchemaArbitrary).map(([first, second]) => ({
  type: 'object',
  properties: { first, second },
}))

const header: Arbitrary<JsonRecord> = oneof(
  { weight: 6, arbitrary: scalarSchemaArbitrary.map(schema => ({ schema })) },
  { weight: 2, arbitrary: scalarSchemaArbitrary.map(items => ({ schema: { type: 'array', items, minItems: 1 } })) },
  { weight: 1, arbitrary: tuple(object, constantFrom(true, false)).map(([schema, explode]) => ({ schema, explode })) },
  { weight: 1, arbitrary: schemaArbitrary(1).map(schema => ({ content: { 'application/json': { schema } } })) },
)

const headers = record({ 'X-Note': header, 'X-Rate': header }, { requiredKeys: [], noNullPrototype: true })

/** What an answer of each media type is described as. */
const ANSWER_CONTENTS: Readonly<Record<string, Arbitrary<JsonRecord>>> = {
  'application/json': schemaArbitrary(2),
  'application/problem+json': schemaArbitrary(1),
  'application/json; charset=utf-8': schemaArbitrary(1),
  'text/plain': oneof(textSchemaArbitrary, scalarSchemaArbitrary),
  'application/x-ndjson': schemaArbitrary(1).map(items => ({ type: 'array', items })),
  'application/*': schemaArbitrary(1),
  '*/*': schemaArbitrary(1),
  'text/*': constant({ type: 'string' }),
  'application/xml': constant({ type: 'string' }),
  'image/png': constant({ type: 'string', format: 'binary' }),
}

/** The media types that random answers have. */
export const ANSWER_MEDIA_TYPES: readonly string[] = Object.keys(ANSWER_CONTENTS)

const mediaTypes = oneof(
  { weight: 4, arbitrary: constant(['application/json']) },
  { weight: 4, arbitrary: constantFrom(...ANSWER_MEDIA_TYPES).map(name => [name]) },
  { weight: 1, arbitrary: uniqueArray(constantFrom(...ANSWER_MEDIA_TYPES), { minLength: 2, maxLength: 2 }) },
)

const content = mediaTypes.chain(names =>
  record(
    Object.fromEntries(
      names.map(name => [name, (ANSWER_CONTENTS[name] as Arbitrary<JsonRecord>).map(schema => ({ schema }))]),
    ),
    { noNullPrototype: true },
  ),
)

const response: Arbitrary<JsonRecord> = tuple(content, oneof(constant({}), headers)).map(([described, documented]) => ({
  description: 'An answer.',
  content: described,
  ...(Object.keys(documented).length > 0 && { headers: documented }),
}))

const empty: Arbitrary<JsonRecord> = constant({ description: 'Nothing more.' })

const success: Arbitrary<JsonRecord> = oneof(
  {
    weight: 9,
    arbitrary: tuple(
      constantFrom('200', '201', '202', '2XX'),
      oneof({ weight: 6, arbitrary: response }, { weight: 1, arbitrary: empty }),
    ).map(([status, found]) => ({ [status]: found })),
  },
  { weight: 1, arbitrary: empty.map(found => ({ 204: found })) },
)

/** The responses of an operation: a success, and often an error, one status for many of them or all the rest. */
export const responsesArbitrary: Arbitrary<JsonRecord> = tuple(
  success,
  oneof(constant(undefined), constantFrom('400', '404', '422', '4XX', '5XX', 'default')),
  response,
).map(([found, failure, problem]) => ({ ...found, ...(failure && { [failure]: problem }) }))
