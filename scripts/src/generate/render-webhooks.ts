import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, type Schema } from '@crm-clients/openapi/document'
import { escapeForComment, renderLiteral } from '@crm-clients/openapi/escape'
import { type Operation, readSignature } from '@crm-clients/openapi/operation'
import { entriesOf, isSchema, mergeSchema } from '@crm-clients/openapi/schema'
import { findJson } from '@crm-clients/openapi/serialization'
import { exactEventPlaces, SHARED_PLACES } from './exact-places.ts'
import type { TypeNames } from './type-names.ts'

const COMPONENT = '#/components/schemas/'

/**
 * Renders what a package offers to those who receive webhooks: a type of all events, and the function that verifies one, where the
 * spec says how events are signed; else one that tells an event from anything else, whoever has sent it.
 */
export function renderWebhooks(slug: string, api: ApiDescription, { schemas, events }: TypeNames): string {
  const bodies = [...new Set(api.webhooks.flatMap(webhook => bodyType(webhook, schemas)))]
  if (bodies.length === 0) return '// The spec documents no webhooks.\nexport {}\n'
  const signature = readSignature(api.document)
  const imported = bodies.some(isInline) ? ['webhooks', ...bodies.filter(type => !isInline(type))] : bodies
  const title = escapeForComment(api.document.info.title)
  const exact = exactEventPlaces(api)
  const fromRuntime = [
    'createWebhookVerifier',
    ...(exact ? ['type Int64Place', 'keepIntegers'] : []),
    'type WebhookVerifier',
  ]
  return [
    `import { ${signature ? fromRuntime.join(', ') : 'createEventGuard'} } from '@crm-clients/runtime'`,
    `import type { ${imported.toSorted().join(', ')} } from './schema.ts'`,
    '',
    `/** An event that ${title} sends. */`,
    `export type ${events} = ${bodies.join(' | ')}`,
    '',
    ...(signature && exact
      ? [`const ${SHARED_PLACES}: Readonly<Record<string, Int64Place>> = ${renderLiteral(exact.shared)}`, '']
      : []),
    ...(signature
      ? renderVerifier(title, events, {
          vendor: slug,
          ...signature,
          ...(exact && { int64: exact.place, keepIntegers: Symbol('keepIntegers') }),
        })
      : renderGuard(api, events)),
  ].join('\n')
}

function renderVerifier(title: string, events: string, scheme: object): string[] {
  return [
    '/**',
    ` * Resolves to the event of a webhook, after it was shown that ${title} has sent it. Hand over the request before anything reads its`,
    ' * body.',
    ' *',
    ' * @throws {WebhookError} for a webhook that cannot be trusted: answer it with 400.',
    ' * @throws {ConfigError} without a secret.',
    ' * @example',
    ' * const event = await verifyWebhook(request, { secret })',
    ' */',
    `export const verifyWebhook: WebhookVerifier<${events}> = /* @__PURE__ */ createWebhookVerifier(${renderLiteral(scheme)})`,
    '',
    `export { isWebhookError, type ReceivedWebhook, type VerifyWebhookOptions, WebhookError, type WebhookHeaders } from '@crm-clients/runtime'`,
    '',
  ]
}

function renderGuard(api: ApiDescription, events: string): string[] {
  const title = escapeForComment(api.document.info.title)
  const shapes = api.webhooks.flatMap(({ requestBody }) => {
    const schema = findJson(requestBody?.content)?.[1].schema
    return schema === undefined ? [] : [renderLiteral(describeShape(api, schema))]
  })
  return [
    '/**',
    ` * Whether the body of a webhook, read as JSON, is an event of ${title} by its shape. How ${title} signs its events is not known, so`,
    ' * this says nothing about who has sent it: whoever knows your URL can. Take only ids from it, and ask the API for the rest.',
    ' *',
    ' * @example',
    ` * const body: unknown = await request.json()`,
    ` * if (is${events}(body)) handle(body)`,
    ' */',
    `export const is${events}: (body: unknown) => body is ${events} = /* @__PURE__ */ createEventGuard<${events}>([${[...new Set(shapes)].join(', ')}])`,
    '',
  ]
}

/** What the runtime's `EventShape` says of a kind of events. */
function describeShape({ document }: ApiDescription, schema: Schema): object {
  const merged = mergeSchema(document, schema) || {}
  const values = entriesOf(merged.properties).flatMap(([name, property]) => {
    const described = isSchema(property) ? mergeSchema(document, property) || {} : {}
    const listed = described.const === undefined ? described.enum : [described.const]
    return Array.isArray(listed) ? [[name, listed]] : []
  })
  return { required: [merged.required ?? []].flat(), values: Object.fromEntries(values) }
}

function bodyType(webhook: Operation, schemas: TypeNames['schemas']): string[] {
  const found = findJson(webhook.requestBody?.content)
  if (!found) return []
  const [mediaType, { schema }] = found
  const $ref = isRecord(schema) && Object.keys(schema).length === 1 ? schema.$ref : undefined
  const name =
    typeof $ref === 'string' && $ref.startsWith(COMPONENT) ? schemas.get($ref.slice(COMPONENT.length)) : undefined
  return [name ?? inlineType(webhook, mediaType)]
}

function inlineType({ path, method, requestBody }: Operation, mediaType: string): string {
  const body = `webhooks${renderKeys(path, method.toLowerCase(), 'requestBody')}`
  return `${requestBody?.required ? body : `NonNullable<${body}>`}${renderKeys('content', mediaType)}`
}

function renderKeys(...keys: readonly string[]): string {
  return keys.map(key => `[${renderLiteral(key)}]`).join('')
}

function isInline(type: string): boolean {
  return /^(NonNullable<)?webhooks\[/.test(type)
}
