import type { Pagination } from '../description.ts'

/** How far to walk through a list. */
export interface WalkOptions {
  /** How many items, or pages, at most. */
  readonly limit?: number | undefined
}

/** The arguments of a call, as far as walking through pages is concerned. */
export type PageArguments = Readonly<Record<string, unknown>>

/**
 * Walks through the pages of a list, one call each, and only as far as somebody reads.
 *
 * @param getPage calls the operation and resolves to its data.
 * @param limit how many pages at most.
 */
export async function* walkPages(
  getPage: (args: PageArguments) => Promise<unknown>,
  args: PageArguments,
  pagination: Pagination,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<unknown, void, undefined> {
  const { parameter, in: location = 'query', style } = pagination
  const given = (args[location] ?? {}) as Readonly<Record<string, unknown>>
  let position: unknown = given[parameter] ?? FIRST[style]
  for (let count = 0; count < limit && position !== END; count++) {
    const moved = position === undefined ? given : { ...given, [parameter]: position }
    const page = await getPage({ ...args, [location]: moved })
    yield page
    position = nextPosition(pagination, page, position)
  }
}

/** Walks through the items of a list, page by page. `limit`: how many items at most. */
export async function* walkItems(
  getPage: (args: PageArguments) => Promise<unknown>,
  args: PageArguments,
  pagination: Pagination,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<unknown, void, undefined> {
  let left = limit
  if (left <= 0) return
  for await (const page of walkPages(getPage, args, pagination)) {
    for (const item of itemsOf(pagination, page)) {
      yield item
      if (--left <= 0) return
    }
  }
}

/** Gives the method of a list its `pages` and `items`: the feature of clients whose spec has `x-pagination`. */
export function paginate<Method extends (args: never) => { unwrap(): Promise<unknown> }>(
  method: Method,
  pagination: Pagination,
): Method {
  const getPage = (args: PageArguments) => method(args as never).unwrap()
  return Object.assign(method, {
    pages: (args: PageArguments = {}, { limit }: WalkOptions = {}) => walkPages(getPage, args, pagination, limit),
    items: (args: PageArguments = {}, { limit }: WalkOptions = {}) => walkItems(getPage, args, pagination, limit),
  })
}

const FIRST = { page: 1, offset: 0, cursor: undefined }
const END = Symbol('after the last page')

function nextPosition({ style, items, next, last }: Pagination, page: unknown, position: unknown): unknown {
  const follower = next && valueAt(page, next)
  if (style === 'cursor') return follower && follower !== position ? follower : END
  const count = itemsOf({ items }, page).length
  if (count === 0 || (next && !follower)) return END
  const following = Number(position) + (style === 'page' ? 1 : count)
  const end = last && valueAt(page, last)
  if (typeof end === 'number' && (style === 'page' ? following > end : following >= end)) return END
  return following
}

function itemsOf({ items }: Pick<Pagination, 'items'>, page: unknown): readonly unknown[] {
  const found = valueAt(page, items)
  return Array.isArray(found) ? found : []
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<string, unknown> | null | undefined)?.[key], value)
}
