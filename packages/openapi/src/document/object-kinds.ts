/**
 * The objects of the OpenAPI standard, and which of their fields hold which other objects. This is the one table of where a
 * document holds what: whatever it does not list is data, such as an example, a default or an extension, in which nothing is a
 * keyword and no `$ref` a reference. Names that people give, such as a property called `items`, are keys of a map, and no fields.
 *
 * It lists the fields of OpenAPI 3.1 and 3.0, and the keywords of JSON Schema 2020-12 and of the drafts before it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-0
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-0
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */

/** What kind of object something is, as the standard calls it: a `path item`, a `media type`, a `schema`. */
export type ObjectKind =
  | 'callback'
  | 'components'
  | 'contact'
  | 'discriminator'
  | 'document'
  | 'encoding'
  | 'example'
  | 'external documentation'
  | 'header'
  | 'info'
  | 'license'
  | 'link'
  | 'media type'
  | 'oauth flow'
  | 'oauth flows'
  | 'operation'
  | 'parameter'
  | 'path item'
  | 'paths'
  | 'request body'
  | 'response'
  | 'responses'
  | 'schema'
  | 'security requirement'
  | 'security scheme'
  | 'server'
  | 'server variable'
  | 'tag'
  | 'xml'

/** How a field holds objects: one of them, a list, a map of names to them, or (in old schemas) one or a list. */
export type Arrangement = 'list' | 'map' | 'one' | 'one or list'

/** What a field of an object holds. */
export interface Holding {
  readonly kind: ObjectKind
  readonly as: Arrangement
}

type Fields = Readonly<Record<string, Holding>>

const one = (kind: ObjectKind): Holding => ({ kind, as: 'one' })
const list = (kind: ObjectKind): Holding => ({ kind, as: 'list' })
const map = (kind: ObjectKind): Holding => ({ kind, as: 'map' })

/** The HTTP methods that a path item may describe. */
export const HTTP_METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

const DESCRIBED_VALUE: Fields = { schema: one('schema'), examples: map('example'), content: map('media type') }
const DOCUMENTED: Fields = { externalDocs: one('external documentation') }

/** The keywords of JSON Schema that hold schemas. */
const SCHEMA_KEYWORDS: Readonly<Record<Arrangement, readonly string[]>> = {
  one: [
    'additionalItems',
    'additionalProperties',
    'contains',
    'contentSchema',
    'else',
    'if',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
  ],
  'one or list': ['items'],
  list: ['allOf', 'anyOf', 'oneOf', 'prefixItems'],
  map: ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties', 'properties'],
}

/** Keywords whose schemas apply to the same value, and not to a part of it. */
export const IN_PLACE: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'dependentSchemas',
  'else',
  'if',
  'not',
  'oneOf',
  'propertyNames',
  'then',
])

/** The fields of each object that hold other objects. */
const FIELDS: Readonly<Record<ObjectKind, Fields>> = {
  callback: {},
  components: {
    callbacks: map('callback'),
    examples: map('example'),
    headers: map('header'),
    links: map('link'),
    parameters: map('parameter'),
    pathItems: map('path item'),
    requestBodies: map('request body'),
    responses: map('response'),
    schemas: map('schema'),
    securitySchemes: map('security scheme'),
  },
  contact: {},
  discriminator: {},
  document: {
    components: one('components'),
    info: one('info'),
    paths: one('paths'),
    security: list('security requirement'),
    servers: list('server'),
    tags: list('tag'),
    webhooks: map('path item'),
    ...DOCUMENTED,
  },
  encoding: { headers: map('header') },
  example: {},
  'external documentation': {},
  header: DESCRIBED_VALUE,
  info: { contact: one('contact'), license: one('license') },
  license: {},
  link: { server: one('server') },
  'media type': { schema: one('schema'), examples: map('example'), encoding: map('encoding') },
  'oauth flow': {},
  'oauth flows': {
    authorizationCode: one('oauth flow'),
    clientCredentials: one('oauth flow'),
    implicit: one('oauth flow'),
    password: one('oauth flow'),
  },
  operation: {
    callbacks: map('callback'),
    parameters: list('parameter'),
    requestBody: one('request body'),
    responses: one('responses'),
    security: list('security requirement'),
    servers: list('server'),
    ...DOCUMENTED,
  },
  parameter: DESCRIBED_VALUE,
  'path item': {
    parameters: list('parameter'),
    servers: list('server'),
    ...Object.fromEntries(HTTP_METHODS.map(method => [method, one('operation')])),
  },
  paths: {},
  'request body': { content: map('media type') },
  response: { content: map('media type'), headers: map('header'), links: map('link') },
  responses: {},
  schema: {
    discriminator: one('discriminator'),
    xml: one('xml'),
    ...DOCUMENTED,
    ...Object.fromEntries(
      Object.entries(SCHEMA_KEYWORDS).flatMap(([as, keywords]) =>
        keywords.map(keyword => [keyword, { kind: 'schema', as: as as Arrangement }]),
      ),
    ),
  },
  'security requirement': {},
  'security scheme': { flows: one('oauth flows') },
  server: { variables: map('server variable') },
  'server variable': {},
  tag: DOCUMENTED,
  xml: {},
}

/** {@link FIELDS} as it is asked: for every key of a document. */
const HOLDINGS = new Map(Object.entries(FIELDS).map(([kind, fields]) => [kind, new Map(Object.entries(fields))]))

/** Objects that are maps themselves: each of their keys, apart from extensions, is a name for such an object. */
const NAMED: { readonly [Kind in ObjectKind]?: ObjectKind } = {
  callback: 'path item',
  paths: 'path item',
  responses: 'response',
}

/** Objects that Reference Objects can stand for. In the others, `$ref` is a name like any other. */
const REFERABLE: ReadonlySet<ObjectKind> = new Set([
  'callback',
  'example',
  'header',
  'link',
  'parameter',
  'path item',
  'request body',
  'response',
  'schema',
  'security scheme',
])

/** What a key of an object holds; undefined for data. */
export function holdingOf(kind: ObjectKind, key: string): Holding | undefined {
  const named = namedIn(kind, key)
  return named ? one(named) : HOLDINGS.get(kind)?.get(key)
}

/** The kind of object that a key of a map such as `paths` names; undefined for other objects, and for extensions. */
export function namedIn(kind: ObjectKind, key: string): ObjectKind | undefined {
  const named = NAMED[kind]
  return named && (key.startsWith('x-') || key === '$ref') ? undefined : named
}

/** Whether a `$ref` in an object of this kind is a reference to another one. */
export function isReferable(kind: ObjectKind): boolean {
  return REFERABLE.has(kind)
}

/** The field of the components in which objects of this kind are named, such as `requestBodies`. */
export function componentFieldOf(kind: ObjectKind): string | undefined {
  return Object.entries(FIELDS.components).find(([, holding]) => holding.kind === kind)?.[0]
}
