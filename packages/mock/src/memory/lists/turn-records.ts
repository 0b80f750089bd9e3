import { isRecord } from '@crm-clients/openapi/document'
import type { CallArguments } from '@crm-clients/openapi/operation'
import type { ListQuery, Pages } from './list-query.ts'
import type { Sliceable } from './sort-lazily.ts'

/** One page of a list, and where it stands among the others. */
export interface RecordPage<Item> {
  readonly items: readonly Item[]
  /** How many items there are on all pages. */
  readonly total: number
  /** How many items stand on the pages before. */
  readonly offset: number
  /** How many items a page may have. */
  readonly size: number
  /** Counted from 1. */
  readonly page: number
  readonly pageCount: number
}

/** A page of a list of which the document does not say how long it is. */
const USUAL_SIZE = 25

/** The page that a request asks for. A list without pages is one page. */
export function turnTo<Item>(all: Sliceable<Item>, { pages }: ListQuery, values: CallArguments): RecordPage<Item> {
  const total = all.length
  if (!pages) return { items: all.slice(0, total), total, offset: 0, size: total, page: 1, pageCount: 1 }
  const sent = pages.in === 'body' && isRecord(values.body) ? { ...values.query, ...values.body } : (values.query ?? {})
  const asked = pages.size && Number(sent[pages.size.name] ?? pages.size.usual)
  const size = asked !== undefined && asked > 0 ? Math.floor(asked) : USUAL_SIZE
  const offset = readOffset(pages, sent[pages.parameter], size)
  return {
    items: all.slice(offset, offset + size),
    total,
    offset,
    size,
    page: Math.floor(offset / size) + 1,
    pageCount: Math.max(1, Math.ceil(total / size)),
  }
}

function readOffset({ style }: Pages, position: unknown, size: number): number {
  if (style === 'cursor') return readCursor(position)
  const number = Number(position ?? (style === 'offset' ? 0 : 1))
  if (!Number.isFinite(number)) return 0
  return Math.max(0, style === 'offset' ? Math.floor(number) : (Math.floor(number) - 1) * size)
}

/** A cursor that leads to the items after so many. */
export function writeCursor(offset: number): string {
  return Buffer.from(`after ${offset}`).toString('base64url')
}

function readCursor(cursor: unknown): number {
  if (typeof cursor === 'number') return cursor
  const [, offset] = /^after (\d+)$/.exec(Buffer.from(String(cursor ?? ''), 'base64url').toString()) ?? []
  return Number(offset ?? 0)
}
