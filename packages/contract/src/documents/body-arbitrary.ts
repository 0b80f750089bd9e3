import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, boolean, constant, constantFrom, oneof, record, tuple } from 'fast-check'
import { scalarSchemaArbitrary, textSchemaArbitrary } from './scalar-schema-arbitrary.ts'
import { COMPONENTS, listSchemaArbitrary, objectSchemaArbitrary, schemaArbitrary } from './schema-arbitrary.ts'

const FILE = { type: 'string', format: 'binary' }

const field: Arbitrary<JsonRecord> = oneof(
  { weight: 3, arbitrary: scalarSchemaArbitrary },
  { weight: 1, arbitrary: listSchemaArbitrary(scalarSchemaArbitrary) },
  { weight: 1, arbitrary: objectSchemaArbitrary(scalarSchemaArbitrary) },
)

const ENCODINGS = {
  'application/x-www-form-urlencoded': [
    {},
    { style: 'form', explode: false },
    { style: 'spaceDelimited', explode: false },
    { style: 'pipeDelimited', explode: false },
    { style: 'deepObject', explode: true },
    { contentType: 'application/json' },
  ],
  'multipart/form-data': [{}],
} as const

type FormType = keyof typeof ENCODINGS

function formArbitrary(mediaType: FormType): Arbitrary<JsonRecord> {
  const files =
    mediaType === 'multipart/form-data'
      ? constantFrom<JsonRecord>({}, { file: FILE }, { files: { type: 'array', items: FILE } })
      : constant({})
  return tuple(
    record({ first: scalarSchemaArbitrary, second: field }),
    files,
    constantFrom<JsonRecord>(...ENCODINGS[mediaType]),
    boolean(),
  ).map(([properties, filed, encoding, isRequired]) => ({
    schema: {
      type: 'object',
      properties: { ...properties, ...filed },
      ...(isRequired && { required: ['first'] }),
      additionalProperties: false,
    },
    ...(Object.keys(encoding).length > 0 && { encoding: { [nameToEncode(encoding)]: encoding } }),
  }))
}

/** A style says how several values are written, so it stands at the field that may have some. */
function nameToEncode(encoding: JsonRecord): string {
  return encoding.contentType === 'text/plain' ? 'first' : 'second'
}

const json = oneof(
  { weight: 4, arbitrary: schemaArbitrary(2) },
  { weight: 1, arbitrary: constantFrom(...COMPONENTS).map(name => ({ $ref: `#/components/schemas/${name}` })) },
).map(schema => ({ schema }))

/** What a request body of each media type is described as. */
export const BODY_CONTENTS: Readonly<Record<string, Arbitrary<JsonRecord>>> = {
  'application/json': json,
  'application/vnd.acme+json': json,
  'application/x-www-form-urlencoded': formArbitrary('application/x-www-form-urlencoded'),
  'multipart/form-data': formArbitrary('multipart/form-data'),
  'text/plain': oneof(textSchemaArbitrary, scalarSchemaArbitrary).map(schema => ({ schema })),
  'text/csv': constant({ schema: { type: 'string' } }),
  'application/xml': constant({ schema: { type: 'string' } }),
  'application/octet-stream': constant({ schema: FILE }),
  'image/png': constant({}),
}

const MEDIA_TYPES = Object.keys(BODY_CONTENTS)

/** A request body: of one media type, seldom of two, often required. */
export const bodyArbitrary: Arbitrary<JsonRecord> = tuple(
  constantFrom(...MEDIA_TYPES),
  oneof({ weight: 4, arbitrary: constant(undefined) }, { weight: 1, arbitrary: constantFrom(...MEDIA_TYPES) }),
  boolean(),
).chain(([first, second, required]) => {
  const names = [...new Set([first, ...(second === undefined || essence(second) === essence(first) ? [] : [second])])]
  const contents = names.map(name => [name, BODY_CONTENTS[name] as Arbitrary<JsonRecord>] as const)
  return record(Object.fromEntries(contents)).map(content => ({
    content: { ...content },
    ...(required && { required }),
  }))
})

function essence(mediaType: string): string {
  return mediaType.replace(/;.*/, '')
}
