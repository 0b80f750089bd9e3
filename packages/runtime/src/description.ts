// The words in which generated constants describe a vendor's API. Everybody may import them; they import nobody.

/** As what callers see an integer of 64 bits: as a bigint, or as the text of its digits. */
export type Int64Type = 'bigint' | 'text'

/** Where integers of 64 bits stand in a value: here, or below. A schema that refers to itself makes a function of it. */
export type Int64Place = Int64Type | Int64Parts | (() => Int64Place)

/** Where they stand in an object or a list. */
export interface Int64Parts {
  /** What stands here where it is no object and no list. */
  readonly own?: Int64Type
  /** Below these properties and indexes. */
  readonly at?: Readonly<Record<string, Int64Place | null>>
  /** Below all others. */
  readonly each?: Int64Place
}

/**
 * Where a credential travels in a request. A `scheme` is any authentication scheme of HTTP but bearer and basic.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */
export type CredentialPlacement =
  | { readonly in: 'bearer' | 'basic' }
  | { readonly in: 'scheme' | 'header' | 'query' | 'cookie'; readonly name: string }

/** How many requests a vendor allows in a window of time. */
export interface RateLimit {
  readonly requests: number
  /** Milliseconds. */
  readonly windowMilliseconds: number
}

/** What stands in braces in the URL of a server. */
export interface VariableDescription {
  readonly default: string
  readonly enum?: readonly string[]
}

/** Where a parameter stands in a request. */
export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie'

/**
 * How a parameter is written, where it departs from its location's default.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export interface ParameterStyle {
  /** `json` and `text` for a parameter that has a media type in place of a style. */
  readonly style?:
    | 'simple'
    | 'label'
    | 'matrix'
    | 'form'
    | 'spaceDelimited'
    | 'pipeDelimited'
    | 'deepObject'
    | 'json'
    | 'text'
  readonly explode?: boolean
  readonly allowReserved?: boolean
  /**
   * Where integers of 64 bits stand in the value, from `x-int64`. In an `encoding`, the field without a name is the whole body,
   * and of a form each field that is not named; null is for a named one that has none.
   */
  readonly int64?: Int64Place | null
}

/**
 * How a field of a form is written, where the spec says so: like a parameter of a query, or as a part of its own.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export interface FieldEncoding extends ParameterStyle {
  /** One media type, or several with commas between them. */
  readonly contentType?: string
  /** The headers of a part whose values the spec fixes. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * How the pages of a list hang together, from `x-pagination`. Paths lead through the response to a value.
 */
export interface Pagination {
  /** What leads on: a count of pages from 1, of items from 0, an opaque cursor, or a link of the previous page. */
  readonly style: 'page' | 'offset' | 'cursor' | 'link'
  /** The parameter that moves. A link has its own. */
  readonly parameter?: string
  /** Where the parameter stands: in the query unless it says `body`. */
  readonly in?: 'body'
  /** The path to the items. */
  readonly items: readonly string[]
  /**
   * The path to the next cursor or link, or to any value that is null, false or absent on the last page. Without it, a link
   * stands in the header `Link`.
   */
  readonly next?: readonly string[]
  /** The path to the number of the last page (style `page`) or to the number of all items (style `offset`). */
  readonly last?: readonly string[]
  /** The path to the number of all items, where pages are counted and the answer may have it. */
  readonly total?: readonly string[]
}

/** How the files of an operation travel, where that is not in its body, from `x-upload`. Paths lead through bodies and answers. */
export type Upload = TokenUpload | UrlUpload

/** Another operation takes the files, and gives a token for each, which the body of this one has. */
export interface TokenUpload {
  readonly style: 'token'
  /** The operation that takes the files. */
  readonly operation: string
  /** The path to the list of files in its body. */
  readonly files: readonly string[]
  /** The path to the list of uploaded files in its answer. */
  readonly items: readonly string[]
  /** The path to the token in such an item. */
  readonly token: readonly string[]
  /** The path to the list of tokens in the body of this operation. */
  readonly tokens: readonly string[]
}

/** The operation answers with a URL, to which the file is sent. */
export interface UrlUpload {
  readonly style: 'url'
  /** The path to the URL in the answer. */
  readonly url: readonly string[]
  /** The paths to what the body says of the file: its name, its media type, and its size in bytes. */
  readonly name?: readonly string[]
  readonly type?: readonly string[]
  readonly size?: readonly string[]
}

/** What an operation needs beyond its method and path. Only what departs from the default is generated. */
export interface OperationDetails {
  /** The media types of the request body, when they are not just `application/json`. The first that fits is the default. */
  readonly body?: readonly string[]
  /** How the fields of a form are written, by the form's media type. */
  readonly encoding?: Readonly<Record<string, Readonly<Record<string, FieldEncoding>>>>
  /** The media types of the responses, when they are not just JSON: sent as `Accept`. */
  readonly accept?: readonly string[]
  /** Present when a success need not be JSON: then its content type says what it is. */
  readonly parseAs?: 'auto'
  /** The operation's own security, when it departs from the vendor's. */
  readonly security?: readonly (readonly string[])[]
  /** Where the operation is called, when that is not the vendor's server. */
  readonly server?: string
  /** The variables of this server, when they differ from those of the vendor. */
  readonly serverVariables?: Readonly<Record<string, VariableDescription>>
  /** The operation's own rate limit, counted apart from that of the vendor. */
  readonly rateLimit?: RateLimit
  /** The parameters with a style of their own, as `query.filter`. */
  readonly styles?: Readonly<Record<string, ParameterStyle>>
  /** The header that makes a repeated request harmless. */
  readonly idempotencyKey?: string
  /** Marked with `x-idempotent`: sending it twice does no more than sending it once. */
  readonly idempotent?: boolean
  /** Whether it may answer 429, and then has done nothing, where it is a write and the vendor does not say so. */
  readonly documents429?: boolean
  readonly pagination?: Pagination
  readonly upload?: Upload
  /**
   * Where integers of 64 bits stand in the answers, by their documented statuses, from `x-int64`; null is for a status that has none
   * beside a range, or a default, that has.
   */
  readonly int64?: Readonly<Record<string, Int64Place | null>>
  /** The response headers that are integers of 64 bits, in lower case, of which callers see bigints. */
  readonly exactHeaders?: readonly string[]
  /** The response headers whose values are numbers, in lower case, where they are not those of the vendor. */
  readonly numericHeaders?: readonly string[]
}

/**
 * The entry of one operation: path template, method, and what departs from the default. The path stands beside the operationId, which
 * says the same: so compressed, an operation takes the fewest bytes.
 */
export type OperationEntry = readonly [path: `/${string}`, method: string, details?: OperationDetails]
