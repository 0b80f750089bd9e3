import type { JsonRecord } from '@crm-clients/openapi/document'
import {
  type Arbitrary,
  boolean,
  constant,
  constantFrom,
  oneof,
  record,
  subarray,
  tuple,
  uniqueArray,
} from 'fast-check'
import { COMPONENTS } from './components.ts'
import { scalarSchemaArbitrary, textSchemaArbitrary } from './scalar-schema-arbitrary.ts'
import { listSchemaArbitrary, objectSchemaArbitrary, schemaArbitrary } from './schema-arbitrary.ts'

const FILE = { type: 'string', format: 'binary' }

const field: Arbitrary<JsonRecord> = oneof(
  { weight: 3, arbitrary: scalarSchemaArbitrary },
  { weight: 1, arbitrary: listSchemaArbitrary(scalarSchemaArbitrary) },
  { weight: 1, arbitrary: objectSchemaArbitrary(scalarSchemaArbitrary) },
  { weight: 1, arbitrary: listSchemaArbitrary(listSchemaArbitrary(scalarSchemaArbitrary)) },
  { weight: 1, arbitrary: listSchemaArbitrary(objectSchemaArbitrary(scalarSchemaArbitrary)) },
  { weight: 1, arbitrary: constantFrom(...COMPONENTS).map(name => ({ $ref: `#/components/schemas/${name}` })) },
)

/** How the field `second` of a form is written. Nothing else than a part has headers and media types of its own. */
const ENCODINGS: Readonly<Record<string, readonly JsonRecord[]>> = {
  'application/x-www-form-urlencoded': [
    {},
    { style: 'form', explode: false },
    { style: 'form', explode: true },
    { style: 'spaceDelimited', explode: false },
    { style: 'pipeDelimited', explode: false },
    { style: 'deepObject', explode: true },
    { contentType: 'application/json' },
  ],
  'multipart/form-data': [
    {},
    { style: 'form', explode: false },
    { style: 'deepObject', explode: true },
    { contentType: 'application/json' },
    { contentType: 'text/plain, application/json' },
    { headers: { 'X-Part': { schema: { const: 'second' } } } },
  ],
  'multipart/mixed': [{}, { contentType: 'application/json' }],
}

/** What the files of a form are said to be. */
const FILE_TYPES = ['image/png, image/*', 'application/json', 'text/csv', 'application/octet-stream']

/** What a form says of fields that it does not name. */
const othersArbitrary: Arbitrary<JsonRecord> = oneof(
  { weight: 3, arbitrary: constantFrom<JsonRecord>({}, { additionalProperties: false }) },
  { weight: 1, arbitrary: field.map(additionalProperties => ({ additionalProperties })) },
  { weight: 1, arbitrary: scalarSchemaArbitrary.map(schema => ({ patternProperties: { '^x-': schema } })) },
)

function formArbitrary(mediaType: string): Arbitrary<JsonRecord> {
  const files: readonly JsonRecord[] = [
    {},
    { file: FILE },
    { file: { type: 'array', items: FILE } },
    { file: {} },
    { file: { type: 'array', items: {} } },
  ]
  const hasParts = mediaType.startsWith('multipart/')
  return tuple(
    record({ first: scalarSchemaArbitrary, second: field }),
    constantFrom(...(hasParts ? files : [{}])),
    constantFrom(...(ENCODINGS[mediaType] ?? [{}])),
    constantFrom<JsonRecord>({}, ...FILE_TYPES.map(contentType => ({ contentType }))),
    subarray(['first', 'second', 'file']),
    othersArbitrary,
  ).map(([properties, filed, second, file, required, others]) => {
    const described = { ...properties, ...filed }
    const needed = required.filter(name => name in described)
    const encoding = {
      ...(Object.keys(second).length > 0 && { second }),
      ...('file' in filed && Object.keys(file).length > 0 && { file }),
    }
    return {
      schema: {
        type: 'object',
        properties: described,
        ...(needed.length > 0 && { required: needed }),
        // Nobody can tell a field of any name from the properties of an object that is spread over the form.
        ...(second.style === 'form' && second.explode === true ? {} : others),
      },
      ...(Object.keys(encoding).length > 0 && { encoding }),
    }
  })
}

const json = schemaArbitrary(2).map(schema => ({ schema }))
const lines = schemaArbitrary(1).map(items => ({ schema: { type: 'array', items } }))
const text = oneof(textSchemaArbitrary, scalarSchemaArbitrary).map(schema => ({ schema }))
// No standard says how an object is written there: whoever sends it has written it already.
const written = objectSchemaArbitrary(scalarSchemaArbitrary).map((schema): JsonRecord => ({ schema }))
const bytes = constantFrom<JsonRecord>({ schema: FILE }, {})
const raw = oneof(
  { weight: 2, arbitrary: constant<JsonRecord>({ schema: { type: 'string' } }) },
  { weight: 2, arbitrary: bytes },
  { weight: 1, arbitrary: written },
)

/** What a request body of each media type is described as. */
const BODY_CONTENTS: Readonly<Record<string, Arbitrary<JsonRecord>>> = {
  'application/json': json,
  'application/vnd.acme+json': json,
  'application/json; charset=utf-8': json,
  'application/vnd.acme+json; version=1': json,
  'application/vnd.acme+json; version=2': json,
  'application/x-www-form-urlencoded': formArbitrary('application/x-www-form-urlencoded'),
  'multipart/form-data': formArbitrary('multipart/form-data'),
  'multipart/mixed': formArbitrary('multipart/mixed'),
  'application/x-ndjson': lines,
  'application/json-seq': lines,
  'text/plain': text,
  'text/csv': constant({ schema: { type: 'string' } }),
  'text/*': constant({ schema: { type: 'string' } }),
  'application/xml': raw,
  'application/octet-stream': bytes,
  'image/png': bytes,
  'image/*': bytes,
  'application/pdf': raw,
  'application/*': raw,
  '*/*': bytes,
}

/** The media types that random request bodies have. */
export const BODY_MEDIA_TYPES: readonly string[] = Object.keys(BODY_CONTENTS)

/** A request body: of one media type, seldom of two or three, often required. */
export const bodyArbitrary: Arbitrary<JsonRecord> = tuple(
  oneof(
    { weight: 2, arbitrary: constantFrom(...BODY_MEDIA_TYPES) },
    // Their fields have many ways to be written.
    { weight: 1, arbitrary: constantFrom(...Object.keys(ENCODINGS)) },
  ),
  oneof(
    { weight: 4, arbitrary: constant([]) },
    { weight: 1, arbitrary: uniqueArray(constantFrom(...BODY_MEDIA_TYPES), { minLength: 1, maxLength: 2 }) },
  ),
  boolean(),
).chain(([first, others, required]) => {
  const contents = [first, ...others].map(name => [name, BODY_CONTENTS[name] as Arbitrary<JsonRecord>] as const)
  return record(Object.fromEntries(contents)).map(content => ({
    content: { ...content },
    ...(required && { required }),
  }))
})
