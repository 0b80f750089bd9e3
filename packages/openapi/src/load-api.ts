import type { ApiDescription } from './api-description.ts'
import { FUNCTION, type KindsOf, listOf, OBJECT, SOURCE, TEXT } from './command-line/argument-kinds.ts'
import { refuseWrongArgument, refuseWrongOptions } from './command-line/refuse-wrong-options.ts'
import { placesIn } from './document/document-origin.ts'
import { type DocumentSource, type LoadOptions, nameDocument } from './document/document-source.ts'
import { withUsualLimits } from './document/limits.ts'
import { loadDocument } from './document/load-document.ts'
import type { OpenApiDocument } from './document/openapi-document.ts'
import { listCredentials } from './operation/credential.ts'
import { listOperations, listWebhooks } from './operation/list-operations.ts'
import { resolveSecurity } from './operation/security-requirement.ts'
import { listBasePaths } from './operation/server.ts'

/** What an API is loaded from: a document's source, or what was loaded before, which is handed on as it is. */
export type ApiSource = DocumentSource | ApiDescription

/**
 * Loads an OpenAPI document, of one file or of several, and prepares it, once for everybody who is to ask about it.
 *
 * @throws {UsageError} for what is no source, and for an option that cannot be.
 * @throws when the vendor is unknown, the file cannot be read or parsed, the document is not OpenAPI 3, or a reference in it
 * leads nowhere.
 * @throws {LimitError} when it asks for more work than a document may: see `DocumentLimits`.
 * @example
 * const api = await loadApi('./acme.yaml')
 * const mock = await createMock(api)
 * api.operations.map(({ operationId }) => operationId)
 */
export async function loadApi(source: ApiSource, options: LoadOptions = {}): Promise<ApiDescription> {
  return loadApiSync(source, options)
}

const OPTIONS: KindsOf<LoadOptions> = { root: TEXT, allowRemote: listOf(TEXT), limits: OBJECT, onFile: FUNCTION }

/** {@link loadApi} for test runners, which want to be told of tests at once. */
export function loadApiSync(source: ApiSource, options: LoadOptions = {}): ApiDescription {
  refuseWrongArgument('loadApi', 'source', source, SOURCE)
  refuseWrongOptions('loadApi', options, OPTIONS)
  return isApiDescription(source) ? source : describeApi(loadDocument(source, options), nameDocument(source), options)
}

function isApiDescription(source: ApiSource): source is ApiDescription {
  return typeof source === 'object' && 'operations' in source && 'document' in source
}

function describeApi(document: OpenApiDocument, name: string, { limits }: LoadOptions): ApiDescription {
  const operations = listOperations(document)
  const byId = new Map(operations.map(operation => [operation.operationId, operation]))
  return Object.freeze({
    name,
    document,
    operations,
    webhooks: listWebhooks(document),
    security: resolveSecurity(document, document.security ?? [], 'the document'),
    credentials: listCredentials(document, operations),
    servers: document.servers?.length ? document.servers : [{ url: '/' }],
    basePaths: listBasePaths(document),
    schemas: new Map(Object.entries(document.components?.schemas ?? {})),
    limits: withUsualLimits(limits),
    operation: (operationId: string) => byId.get(operationId),
    ...placesIn(document),
  })
}
