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
    normalized: normalizeName(property.name),
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
    if (tellsTime(property.normalized)) return writeTime(property, now)
    const isOwn = property.sentAs === undefined && property.keyAs === undefined
    if (isOwn && /^_?u?u?id$/.test(property.normalized) && property.default === undefined) {
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

  function findParent({ normalized, name }: Known, parents: Readonly<JsonRecord>): unknown {
    if (name === resource.id) return undefined
    const parent = Object.keys(parents).find(each =>
      [normalized, normalized.replace(/id$/, '')].includes(normalizeName(each)),
    )
    return parent === undefined ? undefined : parents[parent]
  }

  return making => {
    const { id, sent, parents, before, keeps = 'made', now } = making
    const value: JsonRecord = {}
    for (const property of known) {
      const { name, sentAs, keyAs } = property
      const isKept = keeps === 'all' || (sentAs === undefined && keyAs === undefined)
      const kept = isKept && tellsTime(property.normalized) !== 'updated' ? before?.value[name] : undefined
      const parent = findParent(property, parents)
      const candidates = [
        ...(name === resource.id ? [id] : []),
        ...(fits(property, parent) ? [parent] : []),
        findSent(property, sent),
        kept,
      ]
      const chosen = candidates.find(candidate => candidate !== undefined) ?? make(property, making)
      if (chosen !== undefined) setOwn(value, name, chosen)
    }
    return {
      key: String(id),
      sent,
      value,
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
