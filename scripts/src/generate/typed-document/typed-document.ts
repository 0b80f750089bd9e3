import type { ApiDescription } from '@crm-clients/openapi'
import {
  type Header,
  type JsonRecord,
  joinPointer,
  listFieldKinds,
  type MediaType,
  mapDocument,
  type ObjectKind,
  type OpenApiDocument,
  type Parameter,
  type ResponseObject,
  referenceIn,
  resolveReference,
  splitPointer,
} from '@crm-clients/openapi/document'
import {
  isExactHeader,
  isIgnoredParameter,
  isNumericHeader,
  normalizeStatus,
  schemaOfParameter,
} from '@crm-clients/openapi/operation'
import { type AnswerOutcome, isOfTypes, typeRequestBody, typeResponseBody } from './media-types.ts'
import { planVersions } from './schema-versions.ts'
import { createTyping, type TypeSchema } from './type-schema.ts'
import { typesOnly } from './typed-schema.ts'
import { replaceReferences, type VersionReference } from './version-reference.ts'

/**
 * The document that types are made of: the one of an API, in which each schema is said in the way that it types well, in a version
 * for what it is used for, and in which bodies and headers are what a client takes and gives. The given document is not changed.
 */
export function typeDocument(api: ApiDescription): OpenApiDocument {
  const known = typedDocuments.get(api) ?? makeTyped(api)
  typedDocuments.set(api, known)
  return known
}

/** A diff asks twice: for the names of types, and for the types. */
const typedDocuments = new WeakMap<ApiDescription, OpenApiDocument>()

function makeTyped(api: ApiDescription): OpenApiDocument {
  const { document } = api
  const type = createTyping(document)
  const used: VersionReference[] = []
  const typed = typePlaces(api, type({ refer: version => used.push(version), meetOneWay: () => {} }))
  const names = Object.keys(document.components?.schemas ?? {})
  const { schemas, nameReference } = planVersions(document, names, type, used)
  const described = withoutImpossibleBodies(typed)
  const components = { ...described.components, schemas: Object.fromEntries(schemas) }
  return replaceReferences({ ...described, components }, nameReference)
}

/** A document in which the schemas of all places that are not schemas themselves are typed. */
function typePlaces(api: ApiDescription, type: TypeSchema): OpenApiDocument {
  const { document } = api
  const outcomes = listOutcomes(api)
  const headerNames = listHeaderNames(api)
  const events = listEventBodies(api)
  return mapDocument(
    document,
    ({ kind, node, pointer }) => {
      if (kind === 'parameter') return typeParameter(document, node, type)
      if (kind === 'operation' || kind === 'path item') return withoutIgnored(document, node)
      if (kind === 'responses') return withNormalizedStatuses(node)
      if (kind !== 'header' && kind !== 'media type') return node
      const keys = splitPointer(pointer)
      if (kind === 'header') return typeHeader(api, node, headerNames.get(pointer) ?? [keys.at(-1) ?? ''], type)
      const around = listFieldKinds(keys)
      if (around.includes('parameter') || around.includes('header')) return node
      const { schema } = node as MediaType
      const mediaType = keys.at(-1) ?? ''
      const holder = joinPointer('#', ...keys.slice(0, -2))
      const outcome = events.has(holder) ? 'success' : (outcomes.get(holder) ?? 'either')
      const typed =
        around.includes('response') || events.has(holder)
          ? typeResponseBody(document, type, mediaType, schema, outcome)
          : typeRequestBody(document, type, mediaType, schema)
      return typed === undefined ? node : { ...node, schema: typed }
    },
    { leaves: SCHEMAS },
  )
}

/** Not looked into where all that is not a schema is looked at. */
const SCHEMAS: readonly ObjectKind[] = ['schema']
/** Not looked into where answers are chosen. */
const BELOW_OPERATIONS: readonly ObjectKind[] = ['parameter', 'request body', 'response', 'schema']

/**
 * A parameter is typed as what it says, also where it is written as JSON. One of another operation is described again: a type that
 * leads through an operation meets what a call may leave out.
 */
function typeParameter(document: OpenApiDocument, node: JsonRecord, type: TypeSchema): JsonRecord {
  if (referenceIn(node)?.startsWith('#/components/parameters/')) return node
  const parameter = resolveReference<Parameter & JsonRecord>(document, node as Parameter & JsonRecord)
  const { schema: _, content: __, ...others } = parameter
  const described = schemaOfParameter(parameter)
  return { ...others, schema: described === undefined ? {} : type(described, 'request') }
}

/** A header is typed as the text that arrives, or as the number that a client makes of it. */
function typeHeader(api: ApiDescription, node: JsonRecord, names: readonly string[], type: TypeSchema): JsonRecord {
  if (referenceIn(node) !== undefined) return node
  const { schema, content: _, ...others } = node as Header & JsonRecord
  const isNumeric = names.every(name => isNumericHeader(api, name))
  const isExact = names.every(name => isExactHeader(api, name))
  const isText = isOfTypes(api.document, schema, ['string'])
  return {
    ...others,
    schema: isNumeric
      ? { type: 'number' }
      : isExact
        ? typesOnly('bigint')
        : isText
          ? type(schema ?? true, 'response')
          : { type: 'string' },
  }
}

/** Parameters that a document describes elsewhere are nothing that a caller gives. */
function withoutIgnored(document: OpenApiDocument, node: JsonRecord): JsonRecord {
  if (!Array.isArray(node.parameters)) return node
  const kept = node.parameters.filter(
    parameter => !isIgnoredParameter(resolveReference<Parameter>(document, parameter)),
  )
  return kept.length === node.parameters.length ? node : { ...node, parameters: kept }
}

function withNormalizedStatuses(node: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(node).map(([status, response]) => [normalizeStatus(status), response]))
}

/** What the answers at each place of the document are, by the statuses that operations document them for. */
function listOutcomes({ operations, webhooks }: ApiDescription): ReadonlyMap<string, AnswerOutcome> {
  const outcomes = new Map<string, AnswerOutcome>()
  for (const { responses, pointers } of [...operations, ...webhooks]) {
    const hasSuccess = Object.keys(responses).some(status => status.startsWith('2'))
    for (const [status, pointer] of Object.entries(pointers.responses)) {
      const isEither = status === 'default' && !hasSuccess
      const outcome: AnswerOutcome = isEither ? 'either' : status.startsWith('2') ? 'success' : 'failure'
      const known = outcomes.get(pointer) ?? outcome
      outcomes.set(pointer, known === outcome ? outcome : 'either')
    }
  }
  return outcomes
}

/** The bodies of requests that the vendor sends: they are for reading, as answers are. */
function listEventBodies({ operations, webhooks }: ApiDescription): ReadonlySet<string> {
  const sent = new Set(operations.map(({ pointers }) => pointers.requestBody))
  const received = webhooks.flatMap(({ pointers }) => pointers.requestBody ?? [])
  return new Set(received.filter(pointer => !sent.has(pointer)))
}

/** The names under which each header of the document is sent. */
function listHeaderNames({ operations, webhooks }: ApiDescription): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const { pointers } of [...operations, ...webhooks]) {
    for (const [name, pointer] of Object.values(pointers.headers).flatMap(Object.entries<string>)) {
      names.set(pointer, [...(names.get(pointer) ?? []), name])
    }
  }
  return names
}

const WITHOUT_BODY = new Set(['204', '205', '304'])

/** Answers to HEAD, and those with some statuses, have no body, whatever is documented. @see https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
function withoutImpossibleBodies(document: OpenApiDocument): OpenApiDocument {
  return mapDocument(
    document,
    ({ kind, node, pointer }) => {
      if (kind !== 'responses') return node
      const isHead = splitPointer(pointer).at(-2) === 'head'
      const entries = Object.entries(node).map(([status, response]) => {
        if (!isHead && !WITHOUT_BODY.has(status)) return [status, response]
        const { content, ...others } = resolveReference<ResponseObject>(document, response as ResponseObject)
        return [status, content === undefined ? response : others]
      })
      return Object.fromEntries(entries) as JsonRecord
    },
    { leaves: BELOW_OPERATIONS },
  )
}
