import type { DocumentPlaces } from './document/document-origin.ts'
import type { DocumentLimits } from './document/limits.ts'
import type { OpenApiDocument, Schema, Server } from './document/openapi-document.ts'
import type { Credential } from './operation/credential.ts'
import type { Operation } from './operation/operation.ts'
import type { SecurityAlternative } from './operation/security-requirement.ts'

/**
 * An OpenAPI document, read and prepared once: what mock, contract tests, verification and generator ask. It is frozen, and
 * handed on alone; what is expensive, such as a compiled schema, is kept for it by those who make it.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export interface ApiDescription extends DocumentPlaces {
  /** What people call the API: the vendor, the file without folder and ending, or the document's title. */
  readonly name: string
  /** The document, as OpenAPI 3.1. */
  readonly document: OpenApiDocument
  /** All operations of `paths`, in the document's order. */
  readonly operations: readonly Operation[]
  /** The requests that the API sends by itself, in the document's order. Their `path` is the name of the webhook. */
  readonly webhooks: readonly Operation[]
  /** How callers prove who they are, where an operation does not say it itself. */
  readonly security: readonly SecurityAlternative[]
  /** One for each security scheme that is used: first those of the whole API, then those of operations. */
  readonly credentials: readonly Credential[]
  /** The document's servers; `/` where it names none. */
  readonly servers: readonly Server[]
  /**
   * The paths below which operations are served, without the slash at the end. The first is that of the first server. Those of an
   * operation's own servers are not among them.
   */
  readonly basePaths: readonly [string, ...string[]]
  /** The component schemas, by their names. */
  readonly schemas: ReadonlyMap<string, Schema>
  /** How much work it may ask for, where that is not known before it is asked. */
  readonly limits: DocumentLimits
  /** The operation with an operationId, if there is one. */
  operation(operationId: string): Operation | undefined
}
