import type { ObjectKind } from './object-kinds.ts'

/** What a field holds that holds no object of the standard. */
export type FieldType = 'a boolean' | 'a list' | 'a text' | 'an object' | 'an object of texts'

type Names = { readonly [Type in FieldType]?: string }

const DESCRIBED_VALUE = {
  'a text': 'name in description style',
  'a boolean': 'required deprecated explode allowReserved',
}

/**
 * The fields of the standard's objects that hold neither objects of the standard nor data. Of schemas there are those alone that
 * describe: what their keywords hold is up to those who compile them.
 */
const NAMES: { readonly [Kind in ObjectKind]?: Names } = {
  contact: { 'a text': 'name url email' },
  discriminator: { 'a text': 'propertyName', 'an object of texts': 'mapping' },
  document: { 'a text': 'jsonSchemaDialect' },
  encoding: { 'a text': 'contentType style', 'a boolean': 'explode allowReserved' },
  example: { 'a text': 'summary description externalValue' },
  'external documentation': { 'a text': 'url description' },
  header: DESCRIBED_VALUE,
  info: { 'a text': 'title version summary description termsOfService' },
  license: { 'a text': 'name url identifier' },
  link: { 'a text': 'operationRef operationId description', 'an object': 'parameters' },
  'oauth flow': { 'a text': 'authorizationUrl tokenUrl refreshUrl', 'an object': 'scopes' },
  operation: { 'a text': 'operationId summary description', 'a boolean': 'deprecated', 'a list': 'tags' },
  parameter: { ...DESCRIBED_VALUE, 'a boolean': `${DESCRIBED_VALUE['a boolean']} allowEmptyValue` },
  'path item': { 'a text': 'summary description' },
  'request body': { 'a text': 'description', 'a boolean': 'required' },
  response: { 'a text': 'description' },
  schema: { 'a text': 'title description' },
  'security scheme': { 'a text': 'type description name in scheme bearerFormat openIdConnectUrl' },
  server: { 'a text': 'url description' },
  'server variable': { 'a text': 'default description', 'a list': 'enum' },
  tag: { 'a text': 'name description' },
  xml: { 'a text': 'name namespace prefix', 'a boolean': 'attribute wrapped' },
}

const TYPES: ReadonlyMap<string, ReadonlyMap<string, FieldType>> = new Map(
  Object.entries(NAMES).map(([kind, names]) => [kind, typesByName(names)]),
)

function typesByName(names: Names): ReadonlyMap<string, FieldType> {
  const types = Object.entries(names) as [FieldType, string][]
  return new Map(types.flatMap(([type, fields]) => fields.split(' ').map(field => [field, type] as const)))
}

/** The type of a field that holds no object of the standard; undefined for data, extensions and what the standard does not know. */
export function fieldTypeOf(kind: ObjectKind, field: string): FieldType | undefined {
  return TYPES.get(kind)?.get(field)
}

/** The fields without which nobody can read an object. */
const REQUIRED: { readonly [Kind in ObjectKind]?: readonly string[] } = {
  discriminator: ['propertyName'],
  document: ['info'],
  info: ['title'],
  parameter: ['name', 'in'],
  'security scheme': ['type'],
  server: ['url'],
}

/** The fields that an object needs so that anybody can read it. */
export function listRequiredFields(kind: ObjectKind): readonly string[] {
  return REQUIRED[kind] ?? []
}

/** The keywords of JSON Schema that hold neither schemas nor data. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `$anchor $comment $dynamicAnchor $dynamicRef $id $ref $schema contentEncoding contentMediaType dependentRequired deprecated
  description enum examples exclusiveMaximum exclusiveMinimum format maxContains maximum maxItems maxLength maxProperties
  minContains minimum minItems minLength minProperties multipleOf nullable pattern readOnly required title type uniqueItems
  writeOnly`.split(/\s+/),
)

/** Whether a field of this name that is null says nothing, as one does of which people wrote the name alone. */
export function isEmptyWithNull(kind: ObjectKind, field: string): boolean {
  return kind === 'schema' ? KEYWORDS.has(field) : fieldTypeOf(kind, field) !== undefined
}
