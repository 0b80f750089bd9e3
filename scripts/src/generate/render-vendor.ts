import type { ApiDescription } from '@crm-clients/openapi'
import { type OpenApiDocument, type OperationObject, splitPointer } from '@crm-clients/openapi/document'
import { quoteForTypeScript, renderKey } from '@crm-clients/openapi/escape'
import {
  answersJson,
  type Credential,
  findIdempotencyKey,
  isSaidIdempotent,
  type Operation,
  readPagination,
  readRateLimit,
  readUpload,
} from '@crm-clients/openapi/operation'
import { type ExactPlaces, exactPlaces, SHARED_PLACES, withExactFields } from './exact-places.ts'
import { fieldEncodings } from './field-encodings.ts'
import { type NeededFeatures, neededFeatures } from './needed-features.ts'
import { numericHeaders } from './numeric-headers.ts'
import { parameterStyles } from './parameter-styles.ts'
import { operationServer, serverVariables, vendorServer } from './server-constants.ts'
import { shareDetails } from './share-details.ts'
import { shareDocumentedLimits } from './share-documented-limits.ts'
import { shareNumericHeaders } from './share-numeric-headers.ts'

/** Renders the constants of a spec: what the client has to know about the vendor, and one entry for each operation. */
export function renderVendor(slug: string, api: ApiDescription): string {
  const needed = neededFeatures(api)
  const exact = exactPlaces(api)
  const isShared = Object.keys(exact.shared).length > 0
  const imported = [
    ...needed.features.map(exportOf),
    ...needed.methods,
    ...needed.bodies,
    ...(isShared ? ['type Int64Place'] : []),
  ]
  const { common: limits, operations: described } = shareDocumentedLimits(describeOperations(api, exact))
  const { common, operations } = shareNumericHeaders(described)
  const { shared, named } = shareDetails(operations)
  const constants = [...shared].map(([name, value]) => `const ${name} = ${renderValue(value)} as const`)
  return [
    ...(imported.length > 0 ? [`import { ${imported.join(', ')} } from '@crm-clients/runtime'`, ''] : []),
    '/** What the client knows about its vendor. */',
    `export const vendor = ${renderValue({ ...describeVendor(slug, api), ...limits, ...common }, '', renderFeatures(needed))} as const`,
    '',
    ...(isShared
      ? [
          '// Where integers of 64 bits stand in several places.',
          `const ${SHARED_PLACES}: Readonly<Record<string, Int64Place>> = ${renderValue(exact.shared)}`,
          '',
        ]
      : []),
    ...(constants.length > 0 ? ['// What several operations have in common.', ...constants, ''] : []),
    '/** Path and method of each operation, and what departs from the default. */',
    `export const operations = ${renderValue(named)} as const`,
    '',
  ].join('\n')
}

/** The vendor's constant, as `Vendor` of the runtime wants it. */
export function describeVendor(
  slug: string,
  { document, operations, credentials }: ApiDescription,
): Record<string, unknown> {
  const placements = credentials.map(({ option, kind, name }) => [
    option,
    name === undefined ? { in: kind } : { in: kind, name },
  ])
  return {
    name: slug,
    ...vendorServer(document, operations),
    credentials: Object.fromEntries(placements),
    security: securityOptions(credentials, document.security ?? []),
    ...present('rateLimit', rateLimit(document)),
  }
}

/** One entry for each operation that has an operationId, as `OperationEntry` of the runtime wants it. */
export function describeOperations(api: ApiDescription, exact = exactPlaces(api)): Record<string, unknown[]> {
  const entries: Record<string, unknown[]> = {}
  const variables = serverVariables(api.document, api.operations)
  for (const operation of api.operations) {
    // Without an operationId there is no name to call it by; the path still works.
    if (!operation.source.operationId) continue
    const details = describeDetails(api, operation, variables, exact)
    const { operationId, method, path } = operation
    entries[operationId] = [path, method, ...(Object.keys(details).length > 0 ? [details] : [])]
  }
  return entries
}

function describeDetails(
  api: ApiDescription,
  operation: Operation,
  variables: ReturnType<typeof serverVariables>,
  { detailsOf }: ExactPlaces,
): Record<string, unknown> {
  const { credentials, document } = api
  const { source, requestBody, responses, parameters } = operation
  const exact = detailsOf(operation)
  return {
    ...present('body', unlessJson(Object.keys(requestBody?.content ?? {}))),
    ...present('encoding', withExactFields(fieldEncodings(requestBody?.content ?? {}), exact.bodies)),
    ...present('accept', unlessJson(acceptedMediaTypes(responses))),
    ...present('parseAs', answersJson(responses) ? undefined : 'auto'),
    ...present('security', source.security && securityOptions(credentials, source.security)),
    ...operationServer(document, operation, variables),
    ...present('rateLimit', rateLimit(source)),
    ...present('styles', parameterStyles(parameters, exact.parameters)),
    ...present('idempotencyKey', findIdempotencyKey(operation)),
    ...present('idempotent', isSaidIdempotent(operation) ? true : undefined),
    ...present('documents429', responses[429] && true),
    ...present('pagination', describePagination(operation)),
    ...present('upload', describeUpload(operation)),
    ...present('int64', exact.int64),
    ...present('exactHeaders', exact.exactHeaders),
    ...present('numericHeaders', numericHeaders(api, responses)),
  }
}

function present(key: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [key]: value }
}

function unlessJson(mediaTypes: readonly string[]): readonly string[] | undefined {
  return mediaTypes.every(mediaType => mediaType === 'application/json') ? undefined : mediaTypes
}

function acceptedMediaTypes(responses: Operation['responses']): string[] {
  return [...new Set(Object.values(responses).flatMap(response => Object.keys(response.content ?? {})))]
}

/** The requests per window of `x-rate-limit`; who shares them is for people to read. */
function rateLimit(stating: OpenApiDocument | OperationObject): Record<string, number> | undefined {
  const limit = readRateLimit(stating)
  return limit && { requests: limit.requests, windowMilliseconds: limit.windowMilliseconds }
}

/** `x-pagination` names values by JSON pointer; the runtime walks along keys. */
function describePagination(operation: Operation): Record<string, unknown> | undefined {
  const pagination = readPagination(operation)
  if (!pagination) return undefined
  const { style, parameter, in: place, items = '', next, last, total } = pagination
  return {
    style,
    ...present('parameter', parameter),
    ...present('in', place),
    items: splitPointer(items),
    ...present('next', next === undefined ? undefined : splitPointer(next)),
    ...present('last', last === undefined ? undefined : splitPointer(last)),
    ...present('total', total === undefined ? undefined : splitPointer(total)),
  }
}

/** So does `x-upload`, of which the runtime needs to know less than the mock. */
function describeUpload(operation: Operation): Record<string, unknown> | undefined {
  const upload = readUpload(operation)
  if (!upload) return undefined
  const described = upload.style === 'token' ? without(upload, 'name', 'type', 'size') : upload
  const paths = Object.entries(described).map(([key, value]) => {
    const isPointer = typeof value === 'string' && key !== 'style' && key !== 'operation'
    return [key, isPointer ? splitPointer(value) : value] as const
  })
  return Object.fromEntries(paths)
}

function without(record: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
}

/**
 * An alternative of `security` is a set of options; an empty one means that the operation also works without any. A client
 * certificate is no option: it is not part of a request.
 */
function securityOptions(credentials: readonly Credential[], security: readonly Record<string, unknown>[]): string[][] {
  const options = new Map(credentials.map(({ key, option }) => [key, option]))
  return security.map(alternative => Object.keys(alternative).flatMap(key => options.get(key) ?? []))
}

/** Some features are called after what they do, and others take the place of another one. */
function exportOf(feature: string): string {
  return feature.split(': ').at(-1) ?? feature
}

function renderFeatures({ features, ...lists }: NeededFeatures): string {
  const named = Object.entries(lists).filter(([, list]) => list.length > 0)
  const entries = [...features, ...named.map(([name, list]) => `${name}: [${list.join(', ')}]`)]
  return entries.length > 0 ? `features: { ${entries.join(', ')} },` : ''
}

function renderValue(value: unknown, indent = '', last = ''): string {
  if (Array.isArray(value)) return `[${value.map(item => renderValue(item, indent)).join(', ')}]`
  if (typeof value === 'symbol') return value.description ?? ''
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? quoteForTypeScript(value) : String(value)
  const inner = `${indent}  `
  const lines = Object.entries(value).map(([key, item]) => {
    const rendered = renderValue(item, inner)
    return rendered === key && typeof item === 'symbol' ? `${inner}${key},` : `${inner}${renderKey(key)}: ${rendered},`
  })
  if (last) lines.push(inner + last)
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}
