import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, type JsonRecord, type Schema, setOwn } from '@crm-clients/openapi/document'
import { sampleResponse } from '@crm-clients/openapi/sampling'
import { listPossibleSchemas, namesType } from '@crm-clients/openapi/schema'
import { accepts } from '@crm-clients/openapi/validation'
import type { Resource } from '../derive/resource.ts'
import { normalizeName } from '../derive/words.ts'
import type { RecordProperty } from './record-properties.ts'
import { chooseTimeFormat, numberedUuid, tellsTime, type WriteTime } from './server-values.ts'
import type { StoredRecord } from './stored-record.ts'

/** What a new or changed record is made of. */
export interface Making {
  /** As the document wants it: a number where it is one. */
  readonly id: unknown
  /** How many of the resource there were before, for what counts them. */
  readonly number: number
  readonly sent: Readonly<JsonRecord>
  /** What whom it belongs to is called in paths. */
  readonly parents: Readonly<JsonRecord>
  /** What it was before, and what of that stays where nothing else was sent: all of it, or what the server has made. */
  readonly before?: StoredRecord
  readonly keeps?: 'all' | 'made'
  readonly now: number
}

/** Makes records of a resource: what answers show, of what was sent and of what a server adds. */
export type MakeRecord = (making: Making) => StoredRecord

/** Finds what another resource remembers, by the schema that it is shown with. */
export type FindRelated = (schema: Schema, key: unknown) => unknown

/** Stands for a UUID that is another one each time. */
const FRESH_UUID = Symbol('a fresh UUID')

/** Prepares making the records of a resource. */
export function createMaking(
  api: ApiDescription,
  resource: Resource,
  properties: ReadonlyMap<string, RecordProperty>,
  findRelated: FindRelated,
): MakeRecord {
  const { document } = api
  const known = [...properties.values()].map(property => ({
    ...property,
    parentNames: [normalizeName(property.name), normalizeName(property.name).replace(/id$/, '')],
    time: tellsTime(normalizeName(property.name)),
    isId: /^_?u?u?id$/.test(normalizeName(property.name)),
    isArray: namesType(document, property.schemas[0], 'array'),
    isUuid: listPossibleSchemas(document, property.schemas[0]).some(({ format }) => format === 'uuid'),
  }))
  type Known = (typeof known)[number]
  const judged = new Map<Known, WeakMap<object, boolean>>()
  const usual = new Map<Known, { readonly value: unknown }>()
  const formats = new Map<Known, { readonly write: WriteTime | undefined }>()

  function fits(property: Known, value: unknown): boolean {
    if (value === undefined) return false
    // What another resource shows is the same object each time.
    const met = typeof value === 'object' && value !== null ? (judged.get(property) ?? new WeakMap()) : undefined
    if (met) judged.set(property, met)
    const known = met?.get(value as object)
    if (known !== undefined) return known
    const isFitting = property.schemas.some(schema => accepts(api, 'response', schema, value))
    met?.set(value as object, isFitting)
    return isFitting
  }

  /** What a client has said of a property. */
  function findSent(property: Known, sent: Readonly<JsonRecord>): unknown {
    const { name, sentAs = name, keyAs } = property
    const own = Object.hasOwn(sent, sentAs) ? sent[sentAs] : sent[name]
    if (fits(property, own)) return own
    const key = keyAs === undefined || !Object.hasOwn(sent, keyAs) ? undefined : sent[keyAs]
    return key === undefined ? undefined : relate(property, key)
  }

  /** What a property shows of the thing that has a key. */
  function relate(property: Known, key: unknown): unknown {
    if (key === null) return fits(property, null) ? null : undefined
    const { schemas, example, keyAs = '' } = property
    const idName = keyAs.slice(property.name.length).replace(/^_/, '')
    const name = idName.charAt(0).toLowerCase() + idName.slice(1)
    const shown = isRecord(example) && String(example[name]) === String(key) ? example : undefined
    const candidates = [findRelated(schemas[0], key), shown, { [name]: key }]
    return candidates.find(candidate => fits(property, candidate))
  }

  /** What the server makes of a property of which nothing was sent. */
  function make(property: Known, { number, now }: Making): unknown {
    if (property.time) return writeTime(property, now)
    const isOwn = property.sentAs === undefined && property.keyAs === undefined
    if (isOwn && property.isId && property.default === undefined) {
      const fresh = [number, numberedUuid(number), String(number)].find(value => fits(property, value))
      if (fresh !== undefined) return fresh
    }
    const made = usual.get(property) ?? { value: makeUsual(property, isOwn) }
    usual.set(property, made)
    return made.value === FRESH_UUID ? numberedUuid(number) : made.value
  }

  /** What is the same for all records. */
  function makeUsual(property: Known, isOwn: boolean): unknown {
    const { name, schemas, isRequired, example } = property
    if (fits(property, property.default)) return property.default
    if (fits(property, null)) return null
    if (!isOwn && !isRequired) return undefined
    if (isOwn && property.isArray && fits(property, [])) return []
    if (isOwn && property.isUuid && name !== resource.id) return FRESH_UUID
    return fits(property, example) ? example : sampleResponse(api, schemas[0])
  }

  function writeTime(property: Known, now: number): unknown {
    const format = formats.get(property) ?? {
      write: chooseTimeFormat(property.example, value => fits(property, value)),
    }
    formats.set(property, format)
    return format.write?.(now)
  }

  /** The key of whom a record belongs to, where a property shows it. */
  function findParent(property: Known, parents: ReadonlyMap<string, unknown>): unknown {
    if (parents.size === 0) return undefined
    const name = property.parentNames.find(each => parents.has(each))
    const parent = name === undefined ? undefined : parents.get(name)
    return fits(property, parent) ? parent : undefined
  }

  /** What of the record as it was stays where nothing else was sent. */
  function findKept({ name, sentAs, keyAs, time }: Known, { before, keeps = 'made' }: Making): unknown {
    const isKept = keeps === 'all' || (sentAs === undefined && keyAs === undefined)
    return isKept && time !== 'updated' ? before?.value[name] : undefined
  }

  function choose(property: Known, making: Making, parents: ReadonlyMap<string, unknown>): unknown {
    if (property.name === resource.id && making.id !== undefined) return making.id
    const parent = property.name === resource.id ? undefined : findParent(property, parents)
    if (parent !== undefined) return parent
    const sent = findSent(property, making.sent)
    if (sent !== undefined) return sent
    const kept = findKept(property, making)
    return kept === undefined ? make(property, making) : kept
  }

  return making => {
    const { id, sent, before, now } = making
    const parents = new Map(Object.entries(making.parents).map(([name, parent]) => [normalizeName(name), parent]))
    const value = known
      .map(property => [property.name, choose(property, making, parents)] as const)
      .filter(([, chosen]) => chosen !== undefined)
    return {
      key: String(id),
      sent,
      value: Object.fromEntries(value),
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      isSeed: before?.isSeed ?? false,
    }
  }
}

/** What is left of a value where a change says something of it: objects are changed in turn, and all else is replaced. */
export function mergeSent(before: unknown, change: unknown): unknown {
  if (!isRecord(before) || !isRecord(change)) return change
  const merged: JsonRecord = { ...before }
  for (const [name, value] of Object.entries(change)) setOwn(merged, name, mergeSent(before[name], value))
  return merged
}

/** A body without what only lasts as long as the request: files. */
export function withoutFiles(value: unknown): unknown {
  if (value instanceof Blob) return undefined
  if (Array.isArray(value)) return value.map(withoutFiles).filter(item => item !== undefined)
  if (!isRecord(value)) return value
  const kept = Object.entries(value).map(([name, held]) => [name, withoutFiles(held)] as const)
  return Object.fromEntries(kept.filter(([, held]) => held !== undefined))
}
