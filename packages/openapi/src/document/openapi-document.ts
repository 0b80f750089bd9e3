import type { HTTP_METHODS } from './object-kinds.ts'

/**
 * The parts of an OpenAPI document that this package reads.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export interface OpenApiDocument extends Extensible {
  readonly openapi: string
  readonly jsonSchemaDialect?: string
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly servers?: readonly Server[]
  readonly paths?: Readonly<Record<string, PathItem>>
  readonly webhooks?: Readonly<Record<string, PathItem>>
  readonly components?: Components
  readonly security?: readonly SecurityRequirement[]
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
}

/** An object that a spec may extend, such as with `x-rate-limit`. */
export interface Extensible {
  readonly [extension: `x-${string}`]: unknown
}

/** A JSON Schema. `true` and `false` are schemas too, as of OpenAPI 3.1. */
export type Schema = boolean | SchemaObject

/** A JSON Schema that is not a boolean. */
export interface SchemaObject {
  readonly [keyword: string]: unknown
}

/** Stands for an object elsewhere in the document. */
export interface Reference {
  readonly $ref: string
}

/** A base URL, perhaps with `{variables}`. */
export interface Server {
  readonly url: string
  readonly variables?: Readonly<Record<string, ServerVariable>>
}

/** What stands in braces in the URL of a server. */
export interface ServerVariable {
  readonly default: string
  readonly enum?: readonly string[]
}

/** Which security schemes have to be satisfied together. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** Reusable objects. */
export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>
}

/** How a caller proves who it is. */
export interface SecurityScheme {
  readonly type: string
  readonly scheme?: string
  readonly in?: string
  readonly name?: string
}

/** All operations of one path. */
export type PathItem = {
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly servers?: readonly Server[]
} & { readonly [Method in (typeof HTTP_METHODS)[number]]?: OperationObject }

/** An operation as the document writes it. */
export interface OperationObject extends Extensible {
  readonly tags?: readonly string[]
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly externalDocs?: { readonly url: string; readonly description?: string }
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody | Reference
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>
  readonly callbacks?: Readonly<Record<string, CallbackObject | Reference>>
  readonly security?: readonly SecurityRequirement[]
  readonly servers?: readonly Server[]
  readonly deprecated?: boolean
}

/** What the vendor requests by itself, by expressions for the addresses. */
export type CallbackObject = Readonly<Record<string, PathItem>>

/** A parameter in the path, the query, a header or a cookie. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
  readonly schema?: Schema
  readonly content?: Readonly<Record<string, MediaType>>
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, Example | Reference>>
}

/** A request body, one entry for each media type. */
export interface RequestBody {
  readonly required?: boolean
  readonly content?: Readonly<Record<string, MediaType>>
}

/** The answer for one status. */
export interface ResponseObject {
  readonly description?: string
  readonly headers?: Readonly<Record<string, Header | Reference>>
  readonly content?: Readonly<Record<string, MediaType>>
}

/** A response header. */
export interface Header {
  readonly required?: boolean
  readonly schema?: Schema
  readonly content?: Readonly<Record<string, MediaType>>
}

/** Schema and examples for one media type. */
export interface MediaType {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, Example | Reference>>
  readonly encoding?: Readonly<Record<string, Encoding>>
}

/** How one property of a form is written. */
export interface Encoding {
  readonly contentType?: string
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
  /** The headers of a part of a multipart body. */
  readonly headers?: Readonly<Record<string, Header | Reference>>
}

/** A named example. */
export interface Example {
  readonly value?: unknown
}
