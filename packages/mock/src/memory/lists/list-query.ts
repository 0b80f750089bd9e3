import type { ApiDescription } from '@crm-clients/openapi'
import type { Parameter } from '@crm-clients/openapi/document'
import {
  type DocumentedPagination,
  type Operation,
  type ResourceFilter,
  readFilter,
  readPagination,
  readResource,
} from '@crm-clients/openapi/operation'
import { listPossibleSchemas, namesType } from '@crm-clients/openapi/schema'
import { normalizeName } from '../derive/words.ts'
import type { RecordProperty } from '../records/record-properties.ts'

/** What the parameters of a list mean. */
export interface ListQuery {
  /** Of each parameter: one of these has to hold. Without any, all texts are looked at. */
  readonly filters: ReadonlyMap<string, readonly ResourceFilter[]>
  /** The parameters that say what to sort by, and which way. */
  readonly sort: readonly QueryParameter[]
  /** By which property it is sorted where nobody asks for another one. */
  readonly usualSort?: string
  /** Whether the newest comes first where nobody asks for anything else. */
  readonly isNewestFirst: boolean
  /** Whether texts of a search are compared without regard to capitals. */
  readonly ignoresCase: boolean
  readonly pages?: Pages
  /** The parameter that asks for the number of all items. */
  readonly count?: QueryParameter
}

/** A parameter, and what it is where it is not sent. */
export interface QueryParameter {
  readonly name: string
  readonly usual?: unknown
}

/** How a list is divided into pages. */
export interface Pages extends Pick<DocumentedPagination, 'style' | 'next' | 'last' | 'total'> {
  readonly in: 'query' | 'body'
  readonly parameter: string
  /** The parameter that says how many items a page has. */
  readonly size?: QueryParameter
}

const SIZES = [
  'perpage',
  'pagesize',
  'limit',
  'size',
  'itemsperpage',
  'pagelimit',
  'maxresults',
  'resultsperpage',
  'top',
  'take',
]
const PAGES = ['page', 'pagenumber', 'pageno', 'currentpage']
const OFFSETS = ['offset', 'skip', 'start', 'startindex', 'startat']
const SORTS = ['sort', 'sortby', 'orderby', 'sortbycolumn', 'sortcolumn', 'sortfield', 'orderbyfield', 'orderfield']
const DIRECTIONS = ['sortdirection', 'sortorder', 'direction', 'orderdirection', 'order', 'dir', 'sortdir']
const SEARCHES = ['search', 'q', 'query', 'searchquery', 'searchterm', 'keyword', 'keywords', 'term', 'fulltext']
const CONTAINS = /\b(with (this|the) text|contain(s|ing)?|part of|includ(es|ing) this)\b/i
const NEWEST_FIRST = /\b(newest|latest|most recent)( ones?)?( comes?)? first\b/i
const IGNORES_CASE = /\b(not by case|case[- ]insensitive|regardless of case|ignor(es|ing) (the )?case)\b/i

/** Reads what the parameters of a list mean off their names, descriptions and schemas. What `x-resource` says outweighs that. */
export function readListQuery(
  api: ApiDescription,
  operation: Operation,
  properties: ReadonlyMap<string, RecordProperty>,
): ListQuery {
  const { filters: saidFilters = [], sort: usualSort } = readResource(operation) ?? {}
  const said = saidFilters.flatMap(text => readFilter(text) ?? [])
  const parameters = operation.parameters.filter(({ in: place }) => place === 'query')
  const find = (names: readonly string[]) => parameters.find(({ name }) => names.includes(normalizeName(name)))
  const pages = readPages(api, operation, find)
  const sort = [find(SORTS), find(DIRECTIONS)].flatMap(parameter => (parameter ? [withUsual(api, parameter)] : []))
  const count = parameters.find(parameter => {
    return /count|total/.test(normalizeName(parameter.name)) && namesType(api.document, parameter.schema, 'boolean')
  })
  const taken = new Set([pages?.parameter, pages?.size?.name, count?.name, ...sort.map(({ name }) => name)])
  const filters = parameters.flatMap(parameter => {
    const { name } = parameter
    const own = said.filter(filter => filter.parameter === name)
    if (own.length > 0) return [[name, own] as const]
    const found = taken.has(name) ? undefined : findFilters(parameter, [...properties.keys()])
    return found ? [[name, found] as const] : []
  })
  const text = `${operation.source.summary ?? ''} ${operation.source.description ?? ''}`
  return {
    filters: new Map(filters),
    sort,
    ...(usualSort !== undefined && { usualSort }),
    isNewestFirst: NEWEST_FIRST.test(text),
    ignoresCase: IGNORES_CASE.test(text),
    ...(pages && { pages }),
    ...(count && { count: withUsual(api, count) }),
  }
}

function readPages(
  api: ApiDescription,
  operation: Operation,
  find: (names: readonly string[]) => Parameter | undefined,
): Pages | undefined {
  const said = readPagination(operation)
  const sized = find(SIZES)
  const size = sized && withUsual(api, sized)
  const moved = find(PAGES) ?? find(OFFSETS)
  if (!said && !moved) return undefined
  const style = said?.style ?? (moved && PAGES.includes(normalizeName(moved.name)) ? 'page' : 'offset')
  const { next, last, total } = said ?? {}
  return {
    style,
    in: said?.in ?? 'query',
    parameter: said?.parameter ?? moved?.name ?? (style === 'link' ? 'page' : 'cursor'),
    ...(next !== undefined && { next }),
    ...(last !== undefined && { last }),
    ...(total !== undefined && { total }),
    ...(size && { size }),
  }
}

/** A parameter, and its default. */
function withUsual({ document }: ApiDescription, { name, schema }: Parameter): QueryParameter {
  const usual = listPossibleSchemas(document, schema)
    .map(each => each.default)
    .find(value => value !== undefined)
  return { name, ...(usual !== undefined && { usual }) }
}

/** Which items a parameter asks for; undefined where nothing says so. */
function findFilters({ name, ...parameter }: Parameter, properties: readonly string[]): ResourceFilter[] | undefined {
  const own = normalizeName(name)
  const description = 'description' in parameter ? String(parameter.description) : ''
  const filter = (property: string, operator: ResourceFilter['operator']) => {
    return { property: property.split('.'), operator, parameter: name }
  }
  const isSearch = SEARCHES.includes(own)
  if (isSearch || CONTAINS.test(description)) {
    const named = properties.filter(property => isNamedIn(property, description))
    const equal = properties.filter(property => normalizeName(property) === own)
    const all = [...new Set([...equal, ...named])].map(property => filter(property, 'contains'))
    return isSearch || all.length > 0 ? all : undefined
  }
  const exact = findProperty(own.replace(/^(where|filter|by)(?=.{2})/, ''), properties) ?? findProperty(own, properties)
  if (exact !== undefined) return [filter(exact, '=')]
  for (const [pattern, operator] of RANGES) {
    const rest = own.replace(pattern, '')
    const found = rest === own ? undefined : findProperty(rest, properties)
    if (found !== undefined) return [filter(found, operator)]
  }
  return undefined
}

const RANGES: readonly (readonly [RegExp, ResourceFilter['operator']])[] = [
  [/(from|min|since|gte|start)$|^min/, '>='],
  [/(to|max|until|lte|end)$|^max/, '<='],
  [/(after|gt)$/, '>'],
  [/(before|lt)$/, '<'],
]

/** The property with a name, or that of which the name gives the key: `countryId` for `country.id`. */
function findProperty(name: string, properties: readonly string[]): string | undefined {
  const own = properties.find(property => normalizeName(property) === name)
  if (own !== undefined) return own
  for (const key of ['id', 'slug']) {
    const found = properties.find(property => normalizeName(property) + key === name)
    if (found !== undefined) return `${found}.${key}`
  }
  return properties.find(property => ['at', 'date', 'on'].some(end => normalizeName(property) === name + end))
}

/** Whether a text names a property, in one word or in several: `warehouse code` for `warehouseCode`. */
function isNamedIn(property: string, text: string): boolean {
  const words = property
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ')
    .toLowerCase()
  return ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${words} `)
}
