import { isRecord } from '@crm-clients/openapi/document'
import type { CallArguments, ResourceFilter } from '@crm-clients/openapi/operation'
import { normalizeName } from '../derive/words.ts'
import { tellsTime } from '../records/server-values.ts'
import type { StoredRecord } from '../records/stored-record.ts'
import {
  compareFalling,
  compareSortKeys,
  compareValues,
  equalValues,
  isTimeRange,
  isWithin,
  sortKeyOf,
} from './compare-values.ts'
import type { ListQuery } from './list-query.ts'
import { type Sliceable, sortLazily } from './sort-lazily.ts'

/** The records that a request asks for, in the order that it asks for, on all pages. */
export function selectRecords(
  records: readonly StoredRecord[],
  query: ListQuery,
  { query: sent = {}, body }: CallArguments,
): Sliceable<StoredRecord> {
  const conditions = [...listConditions(query, sent), ...(isRecord(body) ? [bodyCondition(query, body)] : [])]
  const found = conditions.length === 0 ? records : records.filter(record => conditions.every(holds => holds(record)))
  return sortRecords(found, query, sent)
}

/** What of a request decides which records are found, and in which order: the same text, the same records. */
export function describeSelection({ pages }: ListQuery, { query = {}, body }: CallArguments): string {
  const { [pages?.parameter ?? '']: _, [pages?.size?.name ?? '']: __, ...own } = query
  return JSON.stringify([own, isRecord(body) ? withoutPages(pages, body) : null], (_key, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
}

type Condition = (record: StoredRecord) => boolean

function listConditions({ filters }: ListQuery, sent: Readonly<Record<string, unknown>>): Condition[] {
  return Object.entries(sent).flatMap(([name, wanted]) => {
    const alternatives = filters.get(name)
    if (!alternatives || wanted === undefined || wanted === null || wanted === '') return []
    // Who does not ask for a part alone gets all of it.
    if (wanted === false && /^only/i.test(name)) return []
    if (alternatives.length === 0) return [record => hasText(record.value, String(wanted).toLowerCase())]
    return [record => alternatives.some(filter => holds(record, filter, wanted))]
  })
}

function holds(record: StoredRecord, { property, operator }: ResourceFilter, wanted: unknown): boolean {
  const actual = readProperty(record, property)
  if (operator === '=') return equalValues(actual, wanted)
  if (operator === 'contains') return hasText(actual, String(wanted).toLowerCase())
  const order = compareValues(actual, wanted)
  if (order === undefined) return false
  return operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0
}

/** What a record shows, or else what was sent of it. */
function readProperty({ value, sent }: StoredRecord, path: readonly string[]): unknown {
  const read = (from: unknown) => path.reduce((held, name) => (isRecord(held) ? held[name] : undefined), from)
  return read(value) ?? read(sent)
}

/** Whether a text is found in a value, or anywhere below it. */
function hasText(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(text)
  if (typeof value === 'number' || typeof value === 'bigint') return String(value).includes(text)
  if (Array.isArray(value)) return value.some(item => hasText(item, text))
  return isRecord(value) && Object.values(value).some(held => hasText(held, text))
}

/** A body asks for records by the names of their properties: each with its value, one of several values, or a range of time. */
function bodyCondition(query: ListQuery, body: Readonly<Record<string, unknown>>): Condition {
  const wanted = withoutPages(query.pages, body)
  return record => matches(record, record.value, record.sent, wanted, query.ignoresCase)
}

function withoutPages(pages: ListQuery['pages'], body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { [pages?.parameter ?? '']: _, [pages?.size?.name ?? '']: __, ...own } = body
  return own
}

function matches(
  record: StoredRecord,
  value: unknown,
  sent: unknown,
  wanted: Readonly<Record<string, unknown>>,
  ignoresCase: boolean,
): boolean {
  return Object.entries(wanted).every(([name, part]) => {
    if (part === undefined) return true
    const actual = held(value, name) ?? held(sent, name) ?? timeOf(record, name)
    if (isTimeRange(part)) return isWithin(actual, part)
    if (!isRecord(part)) return equalValues(actual, part, ignoresCase)
    if (!Array.isArray(actual)) return matches(record, actual, held(sent, name), part, ignoresCase)
    return actual.some(item => matches(record, item, undefined, part, ignoresCase))
  })
}

function held(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

function timeOf({ createdAt, updatedAt }: StoredRecord, name: string): unknown {
  const told = tellsTime(normalizeName(name))
  return told && (told === 'created' ? createdAt : updatedAt)
}

function sortRecords(
  records: readonly StoredRecord[],
  { sort, usualSort, isNewestFirst }: ListQuery,
  sent: Readonly<Record<string, unknown>>,
): Sliceable<StoredRecord> {
  const given = sort.map(({ name, usual }) => String(sent[name] ?? usual ?? '').trim())
  const direction = given.find(text => /^(asc|desc)(ending)?$/i.test(text))
  const said = given.find(text => text !== '' && text !== direction) ?? usualSort
  // A sort by the property of which only the direction is usual is one that somebody asked for.
  const isFalling = /^-/.test(said ?? '') || /^desc/i.test(direction ?? '') || / desc$/i.test(said ?? '')
  const path = said
    ?.replace(/^[-+]/, '')
    .replace(/[ :,](asc|desc)$/i, '')
    .split('.')
  if (!path) return isNewestFirst || isFalling ? records.toReversed() : records
  const name = findName(records[0], path[0] ?? '')
  const keyOf = (record: StoredRecord) => sortKeyOf(readProperty(record, [name, ...path.slice(1)]))
  return sortLazily(records, keyOf, isFalling ? compareFalling : compareSortKeys)
}

/** What a record calls what a request calls `unit_price`. */
function findName(record: StoredRecord | undefined, name: string): string {
  const wanted = normalizeName(name)
  return Object.keys(record?.value ?? {}).find(each => normalizeName(each) === wanted) ?? name
}
