import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, replaceAt, type Schema, splitPointer } from '@crm-clients/openapi/document'
import { findPropertySchemas, listPropertyNames } from '@crm-clients/openapi/schema'
import { accepts } from '@crm-clients/openapi/validation'
import { normalizeName } from '../derive/words.ts'
import type { Pages } from './list-query.ts'
import { type RecordPage, writeCursor } from './turn-records.ts'

/** What a list says beside its items: which page it is, how many there are, and where the others are. */
export type FillEnvelope = (
  body: unknown,
  page: RecordPage<unknown>,
  url: URL,
  isCounted: boolean,
  /** Looking at the schema of each place takes longer than looking at that of the whole afterwards, and is rarely needed. */
  how: 'boldly' | 'carefully',
) => unknown

/** A place beside the items, and what may stand there, best first. Undefined is nothing at all. */
interface Slot {
  readonly keys: readonly string[]
  readonly schemas: readonly Schema[]
  readonly write: Write
}

type Write = (page: RecordPage<unknown>, urlOf: UrlOfPage, isCounted: boolean, shown: unknown) => readonly unknown[]

/** The address of another page of the same list, by its number. */
type UrlOfPage = (page: number) => string

/** Prepares the envelope of a list, by its schema and by what `x-pagination` says. */
export function createEnvelope(
  api: ApiDescription,
  schema: Schema | undefined,
  itemsPointer: string,
  pages: Pages | undefined,
  example: unknown,
): FillEnvelope {
  const { document } = api
  const items = splitPointer(itemsPointer)
  const slots: Slot[] = []
  const visit = (current: readonly Schema[], shown: unknown, keys: readonly string[]): void => {
    const described = current.flatMap(each => listPropertyNames(document, each))
    const names = [...new Set([...described, ...(isRecord(shown) ? Object.keys(shown) : [])])]
    for (const name of names) {
      const own = [...keys, name]
      if (own.every((key, index) => items[index] === key) && own.length >= items.length) continue
      const schemas = current.flatMap(each => findPropertySchemas(document, each, name))
      const write = writeOf(own, pages)
      if (write) slots.push({ keys: own, schemas, write })
      else if (own.length < 3) visit(schemas, isRecord(shown) ? shown[name] : undefined, own)
    }
  }
  visit(schema === undefined ? [] : [schema], example, [])

  return (body, page, url, isCounted, how) => {
    let filled = body
    const urlOf = createUrls(pages, url, page.size)
    for (const { keys, schemas, write } of slots) {
      const shown = keys.reduce<unknown>((held, key) => (isRecord(held) ? held[key] : undefined), filled)
      const fitting = write(page, urlOf, isCounted, shown).find(
        value =>
          value === undefined || how === 'boldly' || schemas.every(each => accepts(api, 'response', each, value)),
      )
      if (fitting !== undefined) filled = replaceAt(filled, keys, fitting)
      else if (shown !== undefined) filled = without(filled, keys)
    }
    return filled
  }

  function writeOf(keys: readonly string[], paged: Pages | undefined): Write | undefined {
    const pointer = keys.map(key => `/${key}`).join('')
    if (paged?.next === pointer) return writeNext(paged)
    if (paged?.last === pointer) return paged.style === 'offset' ? totals : lastPage
    if (paged?.total === pointer) return totals
    return MEANINGS[normalizeName(keys.at(-1) ?? '')]?.(paged)
  }
}

const totals: Write = ({ total }, _, isCounted) => (isCounted ? [total, String(total)] : [undefined])
const lastPage: Write = ({ pageCount }, _, isCounted) => (isCounted ? [pageCount, String(pageCount)] : [undefined])
const hasNext = ({ offset, size, total }: RecordPage<unknown>) => offset + size < total
const NOTHING = [null, '', undefined]

function writeNext(pages: Pages): Write {
  return (page, urlOf) => {
    if (!hasNext(page)) return pages.style === 'cursor' || pages.style === 'link' ? [null, undefined, ''] : NOTHING
    const offset = page.offset + page.size
    if (pages.style === 'cursor') return [writeCursor(offset), offset]
    return [urlOf(page.page + 1), page.page + 1, offset]
  }
}

/** Prepares the addresses of the pages of a list, of which a request has asked for one. */
export function createUrls(pages: Pages | undefined, url: URL, size: number): UrlOfPage {
  if (!pages) return () => url.href
  const { style, parameter } = pages
  const own = encodeURIComponent(parameter)
  const [place = '', query = ''] = url.href.split('?')
  const others = query.split('&').filter(pair => pair !== '' && !pair.startsWith(`${own}=`))
  const start = `${place}?${[...others, own].join('&')}=`
  return page => `${start}${style === 'offset' ? (page - 1) * size : page}`
}

const url =
  (pageOf: (page: RecordPage<unknown>) => number) =>
  (pages: Pages | undefined): Write =>
  (page, urlOf) => {
    const wanted = pageOf(page)
    return !pages || wanted < 1 || wanted > page.pageCount ? NOTHING : [urlOf(wanted)]
  }
const of = (read: (page: RecordPage<unknown>) => unknown) => (): Write => page => [read(page)]

const MOST_LINKS = 10

/** The numbered links below a page. */
const links =
  (pages: Pages | undefined): Write =>
  (page, urlOf, _, shown) => {
    const [link] = Array.isArray(shown) ? shown : []
    if (!pages || !isRecord(link) || !('url' in link && 'label' in link)) return [shown]
    const count = Math.min(page.pageCount, MOST_LINKS)
    const numbers = Array.from({ length: count }, (_item, index) => index + 1)
    return [
      numbers.map(number => ({
        ...link,
        url: urlOf(number),
        label: String(number),
        active: number === page.page,
      })),
      [],
    ]
  }

const count = () => totals
const lastNumber = () => lastPage
const next = url(({ page }) => page + 1)
const previous = url(({ page }) => page - 1)
const size = of(page => page.size)
const number = of(page => page.page)
const first = of(({ offset, items }) => (items.length === 0 ? null : offset + 1))
const last = of(({ offset, items }) => (items.length === 0 ? null : offset + items.length))
const more = of(hasNext)

/** What names say that vendors use, in small letters only. */
const MEANINGS: Readonly<Record<string, (pages: Pages | undefined) => Write>> = {
  total: count,
  totalcount: count,
  totalresults: count,
  totalitems: count,
  totalelements: count,
  totalrecords: count,
  itemcount: count,
  count,
  totalpages: lastNumber,
  pagecount: lastNumber,
  lastpage: lastNumber,
  page: number,
  pagenumber: number,
  currentpage: number,
  perpage: size,
  pagesize: size,
  size,
  limit: size,
  itemsperpage: size,
  offset: of(page => page.offset),
  skip: of(page => page.offset),
  from: first,
  currentfrom: first,
  to: last,
  currentto: last,
  hasmore: more,
  hasnext: more,
  hasnextpage: more,
  hasprevious: of(page => page.offset > 0),
  hasprevpage: of(page => page.offset > 0),
  firstpageurl: url(() => 1),
  lastpageurl: url(page => page.pageCount),
  nextpageurl: next,
  next,
  previouspageurl: previous,
  prevpageurl: previous,
  previous,
  prev: previous,
  links,
}

function without(value: unknown, [key = '', ...others]: readonly string[]): unknown {
  if (!isRecord(value)) return value
  if (others.length > 0) return { ...value, [key]: without(value[key], others) }
  const { [key]: _, ...rest } = value
  return rest
}
