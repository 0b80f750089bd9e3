import type { ApiDescription } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { type Credential, type Operation, readBasePath, readSignature } from '@crm-clients/openapi/operation'
import { sampleSecret } from '@crm-clients/openapi/request'

/** What the page has to know before an operation is opened. */
export interface PageDescription {
  readonly name: string
  readonly title: string
  readonly version: string
  readonly description: string
  readonly operations: readonly PageOperation[]
  readonly credentials: readonly PageCredential[]
  /** The names of what the vendor sends by itself. */
  readonly events: readonly string[]
  /** Whether a secret signs them. */
  readonly signsEvents: boolean
  /** What a mock with a memory remembers, a line each; empty for one without. */
  readonly resources: readonly string[]
}

/** An operation in the list of the page. */
export interface PageOperation {
  readonly id: string
  readonly method: string
  /** As the document has it. */
  readonly path: string
  /** What stands before the path on a mock: `/v1`. */
  readonly basePath: string
  readonly tag: string
  readonly summary: string
  readonly deprecated: boolean
  /** What the document has; `default` and ranges such as `4XX` are left out. */
  readonly statuses: readonly string[]
}

/** A credential with a value that the mock accepts. */
export interface PageCredential {
  readonly key: string
  readonly kind: Credential['kind']
  readonly name: string
  readonly secret: string
}

/** Describes an API for its page. */
export function describePage(api: ApiDescription, resources: readonly string[] = []): PageDescription {
  const { title, version, description = '' } = api.document.info as OpenApiDocument['info'] & { description?: string }
  return {
    name: api.name,
    title,
    version,
    description,
    operations: api.operations.map(operation => describeOperation(api, operation)),
    credentials: api.credentials.map(({ key, kind, name = '' }) => ({ key, kind, name, secret: sampleSecret(kind) })),
    events: api.webhooks.map(({ path }) => path),
    signsEvents: readSignature(api.document) !== undefined,
    resources,
  }
}

function describeOperation(api: ApiDescription, operation: Operation): PageOperation {
  const { operationId, method, path, deprecated, source, responses } = operation
  const { tags, summary = '' } = source as { readonly tags?: readonly string[]; readonly summary?: string }
  return {
    id: operationId,
    method,
    path,
    basePath: basePathOf(api, operation),
    tag: tags?.[0] ?? '',
    summary,
    deprecated,
    statuses: Object.keys(responses).filter(status => /^[2-5]\d\d$/.test(status)),
  }
}

/** The path below which an operation is called on a mock: that of its own server, or of the document's first one. */
export function basePathOf(api: ApiDescription, { servers: [server] = [] }: Operation): string {
  return (server && readBasePath(server)) ?? api.basePaths[0] ?? ''
}
