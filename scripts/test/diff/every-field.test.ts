import { isRecord, type ObjectKind, splitPointer, walkDocument, writeExactJson } from '@crm-clients/openapi/document'
import { readEverything } from '@crm-clients/test-support/hostile'
import { expect, test } from 'vitest'
import { diffSpecs } from '../../src/diff/diff-specs.ts'
import { readVersion } from '../../src/diff/spec-version.ts'

// The keywords of schemas have a test of their own: every-keyword.test.ts.

type Fields = { readonly [Kind in ObjectKind]?: string }

/** The fields of which a rule of their own speaks when they are gone or new. */
const COMPARED: Fields = {
  discriminator: 'propertyName',
  document: 'jsonSchemaDialect paths security servers webhooks x-base-url-required x-rate-limit x-webhook-signature',
  encoding: 'allowReserved contentType explode headers style',
  header: 'content required schema',
  'media type': 'encoding schema',
  operation: `callbacks deprecated operationId parameters requestBody responses security servers x-exclusive-parameters
    x-pagination`,
  parameter: 'allowReserved content deprecated explode required schema style',
  'path item': 'delete get head options parameters patch post put servers trace',
  'request body': 'content required',
  response: 'content headers',
  schema: 'x-comparisons x-extensible-enum',
  'security scheme': 'in name scheme type',
  server: 'url variables',
  'server variable': 'default enum',
}

/** The fields that say nothing to a caller's program, or nothing of the value that they stand beside there. They are mentioned. */
const SILENT: Fields = {
  components: 'callbacks examples links',
  contact: 'email name url',
  discriminator: 'mapping',
  document: 'externalDocs tags',
  encoding: 'x-note',
  example: 'description externalValue summary value',
  'external documentation': 'description url',
  header: 'deprecated description example',
  info: 'contact description license summary termsOfService title version',
  license: 'identifier name url',
  link: 'description operationId operationRef parameters requestBody server',
  'media type': 'example examples',
  'oauth flow': 'authorizationUrl refreshUrl scopes tokenUrl',
  'oauth flows': 'authorizationCode clientCredentials implicit password',
  operation: 'description externalDocs summary tags x-inferred',
  parameter: 'allowEmptyValue description example examples',
  'path item': 'description summary',
  'request body': 'description',
  response: 'description links',
  schema: 'x-inferred',
  'security scheme': 'bearerFormat description flows openIdConnectUrl',
  server: 'description',
  'server variable': 'description',
  tag: 'description externalDocs name',
  xml: 'attribute name namespace prefix wrapped',
}

/** What is given to a field that the document has not, or that cannot be gone: another value. */
const GIVEN: { readonly [Kind in ObjectKind]?: Readonly<Record<string, unknown>> } = {
  document: { jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#', 'x-base-url-required': 'Ask them.' },
  encoding: { allowReserved: true, 'x-note': 'text' },
  example: { externalValue: 'https://acme.test/example.json' },
  discriminator: { propertyName: 'other' },
  header: { content: { 'text/plain': { schema: { type: 'boolean' } } }, deprecated: true, required: true },
  info: { title: 'Other' },
  license: { identifier: 'MIT' },
  link: { requestBody: 'text' },
  operation: { servers: [{ url: 'https://other.test' }] },
  parameter: { allowEmptyValue: true, allowReserved: true, deprecated: true, explode: false, style: 'deepObject' },
  'path item': Object.fromEntries(
    ['delete', 'head', 'options', 'patch', 'trace'].map(method => [
      method,
      { responses: { 204: { description: '' } } },
    ]),
  ),
  'security scheme': { in: 'query', scheme: 'basic', type: 'mutualTLS' },
  server: { url: 'https://other.test' },
  tag: { name: 'other' },
  xml: { attribute: true, wrapped: true },
}

const everything = readEverything()
const objects = [...walkDocument(everything)]

/** The rules that speak of a change of one field, and back. */
function rulesFor(kind: ObjectKind, field: string): string[][] {
  const given = GIVEN[kind]?.[field]
  // The headers of a part of a form are no more than what the client writes there.
  const some = objects.filter(
    object =>
      object.kind === kind && !('$ref' in object.node) && (kind !== 'header' || !object.pointer.includes('/encoding/')),
  )
  const place = some.find(({ node }) => field in node) ?? (given === undefined ? undefined : some[0])
  if (!place) throw new Error(`everything.yaml has no ${kind} for ${field}.`)
  const changed = structuredClone(everything)
  const holder = splitPointer(place.pointer).reduce<unknown>((node, key) => Object(node)[key], changed)
  if (!isRecord(holder)) throw new Error(`${place.pointer} is behind a reference.`)
  if (given === undefined) delete holder[field]
  else holder[field] = given
  const [before, after] = [everything, changed].map((document, index) =>
    readVersion(writeExactJson(document), `${index}.json`),
  )
  return [diffSpecs(before, after), diffSpecs(after, before)].map(({ changes }) => changes.map(({ rule }) => rule))
}

const rows = (fields: Fields) =>
  (Object.entries(fields) as [ObjectKind, string][]).flatMap(([kind, names]) =>
    names.split(/\s+/).map(field => [kind, field] as const),
  )

const general = ['client-rewritten', 'client-documentation-changed']

test.for(rows(COMPARED))('%s: %s is compared, given and taken away', ([kind, field]) => {
  for (const rules of rulesFor(kind, field)) expect(rules.filter(rule => !general.includes(rule))).not.toEqual([])
})

test.for(rows(SILENT))('%s: %s says nothing, and is mentioned', ([kind, field]) => {
  for (const rules of rulesFor(kind, field)) {
    expect(rules).not.toEqual([])
    expect(rules.filter(rule => !general.includes(rule))).toEqual([])
  }
})

test('every field that stands in the document of all objects is in one of the two lists', () => {
  const listed = new Set([...rows(COMPARED), ...rows(SILENT)].map(row => row.join()))
  const isListed = (kind: ObjectKind, field: string) => listed.has([kind, field].join())
  // The names of a map are no fields; components that are referred to are compared where they are used.
  const maps: readonly ObjectKind[] = ['callback', 'components', 'paths', 'responses', 'security requirement']
  const needed = ['document openapi', 'document info', 'document components', 'parameter in', 'parameter name']
  const unknown = objects
    .filter(({ kind }) => !maps.includes(kind))
    .flatMap(({ kind, node }) => Object.keys(node).map(field => ({ kind, field })))
    .filter(
      ({ kind, field }) => field !== '$ref' && (kind !== 'schema' || field.startsWith('x-')) && !isListed(kind, field),
    )
    .map(({ kind, field }) => `${kind} ${field}`)
  expect([...new Set(unknown)].filter(name => !needed.includes(name))).toEqual([])
})
