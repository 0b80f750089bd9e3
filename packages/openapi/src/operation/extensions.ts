import type { OpenApiDocument, OperationObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import type { Operation } from './operation.ts'

/** How many requests a vendor takes, as `x-rate-limit` says. */
export interface DocumentedRateLimit {
  readonly requests: number
  readonly windowMilliseconds: number
  /** What the vendor counts by, for people: `company`, `token`. */
  readonly scope?: string
}

/**
 * The rate limit that a document states, or an operation for itself, if it does. In a document from elsewhere the extension may mean
 * anything.
 */
export function readRateLimit(stating: OpenApiDocument | OperationObject): DocumentedRateLimit | undefined {
  const limit = stating['x-rate-limit']
  if (!isRecord(limit)) return undefined
  const isWhole = [limit.requests, limit.windowMilliseconds].every(
    each => Number.isSafeInteger(each) && Number(each) > 0,
  )
  return isWhole ? (limit as unknown as DocumentedRateLimit) : undefined
}

/** How the pages of a list hang together, as `x-pagination` says. Values of the answer are named by JSON pointers. */
export interface DocumentedPagination {
  /** Pages count from 1, items from 0, a cursor is handed on, and a link is followed. */
  readonly style: 'page' | 'offset' | 'cursor' | 'link'
  /** The parameter that moves; a link has its own. */
  readonly parameter?: string
  /** Where it stands; in the query if it is absent. */
  readonly in?: 'body'
  readonly items: string
  /** The next cursor or link, or any value that is null on the last page. Without it, a link stands in the header `Link`. */
  readonly next?: string
  /** The number of the last page, or of all items. */
  readonly last?: string
  /** The number of all items, where pages are counted. */
  readonly total?: string
}

/** The ways in which pages hang together, and what each cannot do without. */
const PAGINATIONS = new Map<unknown, readonly string[]>([
  ['page', ['items', 'parameter']],
  ['offset', ['items', 'parameter']],
  ['cursor', ['items', 'parameter', 'next']],
  ['link', ['items']],
])

/** The pagination that an operation states, if it does. In a document from elsewhere the extension may mean anything. */
export function readPagination({ source }: Pick<Operation, 'source'>): DocumentedPagination | undefined {
  const pagination = source['x-pagination']
  if (!isRecord(pagination)) return undefined
  const needed = PAGINATIONS.get(pagination.style)
  const isText = (field: string) => typeof pagination[field] === 'string'
  const isOpen = (field: string) => pagination[field] === undefined || isText(field)
  const isWhole = needed?.every(isText) && ['next', 'last', 'total'].every(isOpen)
  return isWhole ? (pagination as unknown as DocumentedPagination) : undefined
}

/**
 * How the files of an operation travel, where that is not in its body, as `x-upload` says: to another operation, which gives a token
 * for each, or to a URL in the answer. Values are named by JSON pointers.
 */
export type DocumentedUpload = DocumentedTokenUpload | DocumentedUrlUpload

/** Another operation takes the files, and gives a token for each, which the body of this one has. */
export interface DocumentedTokenUpload extends DescribedFile {
  readonly style: 'token'
  /** The operationId of the one that takes the files. */
  readonly operation: string
  /** The list of files in its body. */
  readonly files: string
  /** The list of uploaded files in its answer. `token` and what describes a file stand in an item of it. */
  readonly items: string
  readonly token: string
  /** The list of tokens in the body of this operation. */
  readonly tokens: string
}

/** The answer has a URL for the file, which the body describes. */
export interface DocumentedUrlUpload extends DescribedFile {
  readonly style: 'url'
  readonly url: string
}

/** Where the name of a file stands, its media type, and its size in bytes. */
export interface DescribedFile {
  readonly name?: string
  readonly type?: string
  readonly size?: string
}

/** What each style of `x-upload` cannot do without. */
const UPLOADS = new Map<unknown, readonly string[]>([
  ['token', ['operation', 'files', 'items', 'token', 'tokens']],
  ['url', ['url']],
])

/** How the files of an operation travel, if it says so. In a document from elsewhere the extension may mean anything. */
export function readUpload({ source }: Pick<Operation, 'source'>): DocumentedUpload | undefined {
  const upload = source['x-upload']
  if (!isRecord(upload)) return undefined
  const isWhole = UPLOADS.get(upload.style)?.every(field => typeof upload[field] === 'string')
  return isWhole ? (upload as unknown as DocumentedUpload) : undefined
}

/** What an operation can do with a resource. `none` is for one that has nothing to do with any. */
export const RESOURCE_ROLES = ['create', 'get', 'list', 'search', 'update', 'replace', 'delete', 'none'] as const

/** What an operation does with a resource. `update` keeps what is not sent, and `replace` does not. */
export type ResourceRole = (typeof RESOURCE_ROLES)[number]

/** What an operation has to do with a resource, as `x-resource` says. What is absent follows from the rest of the document. */
export interface DocumentedResource {
  /** The resource: `creditNotes`. */
  readonly name?: string
  readonly role?: ResourceRole
  /** Which items a list has, by its parameters: `unitPrice >= priceFrom`. One of the lines about the same parameter has to hold. */
  readonly filters?: readonly string[]
  /** By which property a list is sorted where nobody says otherwise: `name`, or `-createdAt` for the last one first. */
  readonly sort?: string
  /** Whether the key in the path is found in upper and lower case: an e-mail address. */
  readonly ignoreCase?: boolean
}

/** What an operation says of its resource, if it does. In a document from elsewhere the extension may mean anything. */
export function readResource({ source }: Pick<Operation, 'source'>): DocumentedResource | undefined {
  const said = source['x-resource']
  if (!isRecord(said)) return undefined
  const { name, role, filters, sort, ignoreCase } = said
  const known = RESOURCE_ROLES.find(each => each === role)
  return {
    ...(typeof name === 'string' && { name }),
    ...(known && { role: known }),
    ...(Array.isArray(filters) && { filters: filters.filter(filter => typeof filter === 'string') }),
    ...(typeof sort === 'string' && { sort }),
    ...(typeof ignoreCase === 'boolean' && { ignoreCase }),
  }
}

/** Whether an operation says that sending it twice does no more than sending it once, though its method does not. */
export function isSaidIdempotent({ source }: Pick<Operation, 'source'>): boolean {
  return source['x-idempotent'] === true
}

/** Whether a document says that its vendor publishes no address, so that callers have to give one. */
export function needsBaseUrl(document: OpenApiDocument): boolean {
  return document['x-base-url-required'] !== undefined
}

/** How the events are signed that an API sends, as `x-webhook-signature` says: with HMAC and SHA-256. */
export interface DocumentedSignature {
  /** The header with the signature. */
  readonly header: string
  /** What stands before a signature in it. */
  readonly prefix?: string
  readonly encoding: 'hex' | 'base64'
  /** What is signed, with `{body}` and the names of headers in braces. */
  readonly signs: string
  /** The header with the seconds since 1970. */
  readonly timestamp?: string
  /** How many seconds an event may have been under way. */
  readonly tolerance?: number
}

/** How the webhooks of a document are signed, if it says so. */
export function readSignature(document: OpenApiDocument): DocumentedSignature | undefined {
  const signature = document['x-webhook-signature']
  return isRecord(signature) ? (signature as unknown as DocumentedSignature) : undefined
}
