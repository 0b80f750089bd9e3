import { COUNT, checkOptions } from '../check-options.ts'
import type { OperationDetails } from '../description.ts'
import { callSite, pointTo } from '../errors/lead-home.ts'
import { PageError } from '../errors/page-error.ts'
import { keepHeaders } from '../keep-headers.ts'
import type { OperationIdentity } from '../operation-identity.ts'
import { readPath } from '../value-path.ts'
import type { readNextLink } from './next-link.ts'

/** How far to walk through a list. */
export interface WalkOptions {
  /** How many items, or pages, at most. */
  readonly limit?: number | undefined
}

/** The arguments of a call, as far as walking through pages is concerned. */
type PageArguments = Readonly<Record<string, unknown>>

/** The method of a list, as far as its pages are concerned. */
type ListMethod = (args: never) => PromiseLike<{ readonly response: Response }> & { unwrap(): Promise<unknown> }

/** The operation that lists. */
interface ListOperation {
  readonly identity: OperationIdentity
  readonly details: OperationDetails
}

/** What is known of the vendor where links are followed: they may lead to its documented address. */
interface LinkOptions {
  readonly baseUrl?: string
  readonly features?: { readonly readNextLink?: typeof readNextLink }
}

/**
 * Gives the method of a list its `pages` and `items`: the feature of clients whose spec has `x-pagination`. Both make one call for
 * each page, and only as far as somebody reads.
 */
export function paginate<Method extends ListMethod>(
  method: Method,
  { identity, details }: ListOperation,
  { vendor }: { readonly vendor: LinkOptions },
): Method {
  const { pagination } = details
  if (!pagination) return method
  const { style, parameter = '', in: place = 'query', items: path, next, last, total } = pagination
  const itemsOf = (page: unknown): readonly unknown[] => {
    const found = readPath(page, path)
    // What a vendor has none of, it may call null.
    if (found !== null && !Array.isArray(found)) {
      throw new PageError(identity, `answered without the list "/${path.join('/')}"`)
    }
    return found ?? []
  }

  /** Where the next page is; something falsy after the last one. */
  const positionAfter = (page: unknown, response: Response, position: unknown, passed: number): unknown => {
    const follower = next && (readPath(page, next) ?? null)
    if (style === 'link') return vendor.features?.readNextLink?.(follower, response, identity, vendor)
    if (style === 'cursor') return follower
    const { length } = itemsOf(page)
    const all = total && readPath(page, total)
    if (length === 0 || follower === null || follower === false || passed >= Number(all ?? NaN)) return undefined
    const following = Number(position) + (style === 'page' ? 1 : length)
    const end = Number.parseFloat(`${last && readPath(page, last)}`)
    return following > (style === 'page' ? end : end - 1) ? undefined : following
  }

  async function* pages(args: PageArguments = {}, options: WalkOptions = {}): Walk {
    const here = callSite()
    try {
      checkOptions(identity.vendor, options, WALK_OPTIONS)
      const { limit = Infinity } = options
      const kept = keepHeaders(args)
      const given = readPath(kept, [place]) as PageArguments | null | undefined
      let position: unknown = readPath(given, [parameter]) ?? FIRST[style]
      const read = new Set<unknown>()
      /** How many items the list has up to the end of the page that was read, as far as pages are of one size. */
      let passed = 0
      for (let count = 1; count <= limit; count++) {
        if (read.has(position)) throw new PageError(identity, 'leads back to a page read before')
        read.add(position)
        const moved = style === 'link' ? { search: position } : { [place]: { ...given, [parameter]: position } }
        const calling = method((position === undefined ? kept : { ...kept, ...moved }) as never)
        const page = await calling.unwrap()
        passed += itemsOf(page).length * (count === 1 && style === 'page' ? Number(position) : 1)
        yield page
        position = count < limit && positionAfter(page, (await calling).response, position, passed)
        if (!position) return
      }
    } catch (error) {
      throw pointTo(error, here)
    }
  }

  async function* items(args?: PageArguments, options: WalkOptions = {}): Walk {
    const { limit = Infinity, ...others } = Object(options) as WalkOptions
    let left = limit
    for await (const page of pages(args, limit > 0 ? others : options)) {
      for (const item of itemsOf(page)) {
        yield item
        if (--left <= 0) return
      }
    }
  }

  return Object.assign(method, { pages, items })
}

type Walk = AsyncGenerator<unknown, void, undefined>

const WALK_OPTIONS = { limit: COUNT }

const FIRST: Readonly<Record<string, number>> = { page: 1, offset: 0 }
