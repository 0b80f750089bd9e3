import type { JsonRecord, OpenApiDocument } from '@crm-clients/openapi/document'
import { type Arbitrary, constant, constantFrom, oneof, tuple } from 'fast-check'
import { componentSchemasFor } from './components.ts'
import { downgrade } from './downgrade.ts'
import { componentsOf, operationsArbitrary, pathOf } from './operation-arbitrary.ts'
import { securityArbitrary, securitySchemesFor } from './security-arbitrary.ts'
import { webhooksArbitrary } from './webhook-arbitrary.ts'

/**
 * Whole OpenAPI documents, small ones, with everything that the standard lets them say: parameters in every location, style
 * and shape, bodies and answers of many media types, webhooks and callbacks, all keywords of JSON Schema, every kind of
 * credentials; a fifth of them in OpenAPI 3.0. They shrink to the smallest that still shows what was found.
 *
 * @example
 * fc.assert(fc.asyncProperty(documentArbitrary(), async document => isMockable(await loadApi(document))))
 */
export function documentArbitrary(): Arbitrary<OpenApiDocument> {
  return tuple(
    operationsArbitrary,
    securityArbitrary,
    serversArbitrary,
    webhooksArbitrary,
    oneof({ weight: 4, arbitrary: constant('3.1.1') }, { weight: 1, arbitrary: constant('3.0.4') }),
    exactIntegersArbitrary,
  ).map(([operations, security, servers, webhooks, version, int64]) => {
    const paths = Object.fromEntries(operations.map(pathOf))
    const shared = operations.map(componentsOf)
    const used = [security, ...operations.map(operation => operation.security)].flatMap(listed => listed ?? [])
    const document = {
      openapi: '3.1.1',
      info: { title: 'Acme', version: '1' },
      ...(int64 && { 'x-int64': int64 }),
      ...(servers && { servers }),
      ...(security && { security }),
      paths,
      ...(webhooks && { webhooks }),
      components: {
        ...Object.assign({}, ...SHARED_KINDS.map(kind => merge(kind, shared))),
        schemas: componentSchemasFor([paths, shared, webhooks]),
        securitySchemes: securitySchemesFor(used),
      },
    } as unknown as OpenApiDocument
    return version === '3.0.4' ? downgrade(document) : document
  })
}

const SHARED_KINDS = ['parameters', 'requestBodies', 'responses'] as const

/** The components of one kind that all operations have, where they have any. */
function merge(kind: string, shared: readonly Readonly<Record<string, JsonRecord>>[]): JsonRecord {
  const all: JsonRecord = Object.assign({}, ...shared.map(components => components[kind] ?? {}))
  return Object.keys(all).length > 0 ? { [kind]: all } : {}
}

/** What all integers of 64 bits are that say nothing of it themselves: mostly numbers. */
const exactIntegersArbitrary = oneof(
  { weight: 8, arbitrary: constant(undefined) },
  { weight: 1, arbitrary: constantFrom('bigint', 'text') },
)

const serversArbitrary = oneof(
  { weight: 5, arbitrary: constant([{ url: 'https://acme.test/v1' }]) },
  {
    weight: 2,
    arbitrary: constantFrom<JsonRecord[] | undefined>(
      undefined,
      [{ url: '/v1' }],
      [{ url: 'https://acme.test/v1/' }, { url: 'https://acme.test/v2' }],
      [
        {
          url: 'https://{region}.acme.test/{version}',
          variables: { region: { default: 'eu', enum: ['eu', 'us'] }, version: { default: 'v1' } },
        },
      ],
    ),
  },
)
