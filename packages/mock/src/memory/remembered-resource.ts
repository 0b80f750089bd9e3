import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, type JsonRecord, type Parameter, type Schema } from '@crm-clients/openapi/document'
import { listExamples } from '@crm-clients/openapi/operation'
import { sampleParameter } from '@crm-clients/openapi/sampling'
import { listPossibleSchemas } from '@crm-clients/openapi/schema'
import { accepts } from '@crm-clients/openapi/validation'
import { findAnswerBody } from './derive/item-place.ts'
import type { Resource } from './derive/resource.ts'
import { normalizeName } from './derive/words.ts'
import type { RememberedResource } from './memory-snapshot.ts'
import { createMaking, type FindRelated, type Making } from './records/make-record.ts'
import { listRecordProperties, listShownExamples, type RecordProperty } from './records/record-properties.ts'
import { createRecordList, type RecordList } from './records/record-store.ts'
import { numberedText, numberedUuid } from './records/server-values.ts'
import type { StoredRecord } from './records/stored-record.ts'

/** A resource, and what is remembered of it. */
export interface ResourceMemory {
  readonly resource: Resource
  readonly properties: ReadonlyMap<string, RecordProperty>
  /** The records of one parent. `hasSeeds` says whether those of the document's examples are among the first of them. */
  readonly listOf: (parents: Readonly<JsonRecord>, hasSeeds: boolean) => RecordList
  /** The record with a key, whosever it is. */
  readonly findAnywhere: (key: string) => StoredRecord | undefined
  /** A new record; undefined where a record has its key already. It is not kept before it is put into a list. */
  readonly create: (
    list: RecordList,
    sent: Readonly<JsonRecord>,
    parents: Readonly<JsonRecord>,
  ) => StoredRecord | undefined
  readonly change: (
    before: StoredRecord,
    sent: Readonly<JsonRecord>,
    parents: Readonly<JsonRecord>,
    keeps: Making['keeps'],
  ) => StoredRecord
  readonly save: () => RememberedResource
  readonly restore: (saved: RememberedResource | undefined) => void
}

/** Creates the memory of a resource, which begins with the examples of its document. */
export function createResourceMemory(
  api: ApiDescription,
  resource: Resource,
  findRelated: FindRelated,
): ResourceMemory {
  const properties = listRecordProperties(api, resource)
  const make = createMaking(api, resource, properties, findRelated)
  const keyParameter = findKeyParameter(resource)
  const idSchemas = resource.id === undefined ? [] : (properties.get(resource.id)?.schemas ?? [])
  const isNatural = resource.id !== undefined && properties.get(resource.id)?.sentAs !== undefined
  const seeds = listSeeds(api, resource, keyParameter)
  const firstNumber = Math.max(0, ...seeds.map(({ id }) => (Number.isSafeInteger(Number(id)) ? Number(id) : 0)))
  const example = seeds[0]?.id ?? exampleOf(api, keyParameter)
  const idForms = listIdForms(firstNumber, example, resource)
  const lists = new Map<string, RecordList>()
  let made = 0

  function isKey(value: unknown): boolean {
    if (value === undefined || value === null || isRecord(value)) return false
    const inPath = keyParameter?.schema
    const fitsPath =
      inPath === undefined || accepts(api, 'request', inPath, value) || accepts(api, 'request', inPath, String(value))
    return fitsPath && idSchemas.every(schema => accepts(api, 'response', schema, value))
  }

  /** A key that no record has, as the document wants it. */
  function nextId(): unknown {
    for (;;) {
      made += 1
      const id = (idForms.find(write => isKey(write(made))) ?? idForms[0])?.(made)
      if (findAnywhere(String(id)) === undefined) return id
    }
  }

  function listOf(parents: Readonly<JsonRecord>, hasSeeds: boolean): RecordList {
    const key = resource.parents.length === 0 ? '[]' : JSON.stringify(Object.values(parents).map(String))
    const list = lists.get(key) ?? createRecordList(hasSeeds ? sow(parents) : [], resource.ignoresCase)
    lists.set(key, list)
    return list
  }

  function findAnywhere(key: string): StoredRecord | undefined {
    if (resource.parents.length === 0) return listOf({}, true).get(key)
    for (const list of lists.values()) {
      const found = list.get(key)
      if (found) return found
    }
    return undefined
  }

  function sow(parents: Readonly<JsonRecord>): StoredRecord[] {
    return seeds.map(({ id, value }) => {
      const given = Object.fromEntries(Object.entries(parents).flatMap(([name, parent]) => placeParent(name, parent)))
      const own = { ...value, ...given, ...(resource.id !== undefined && { [resource.id]: id }) }
      return { key: String(id), sent: {}, value: own, createdAt: 0, updatedAt: 0, isSeed: true }
    })
  }

  /** Whose a record is, where answers say so: `companyId`. */
  function placeParent(name: string, parent: unknown): [string, unknown][] {
    const property = [...properties.values()].find(each => {
      return (
        each.name !== resource.id &&
        [normalizeName(name), `${normalizeName(name)}id`].includes(normalizeName(each.name))
      )
    })
    const fits = property?.schemas.every(schema => accepts(api, 'response', schema, parent))
    return property && fits ? [[property.name, parent]] : []
  }

  return {
    resource,
    properties,
    listOf,
    findAnywhere,
    create(list, sent, parents) {
      const own = isNatural ? sent[properties.get(resource.id ?? '')?.sentAs ?? ''] : undefined
      const isGiven = isKey(own)
      if (isGiven && list.get(String(own))) return undefined
      const id = isGiven ? own : nextId()
      if (isGiven) made += 1
      return make({ id, number: firstNumber + made, sent, parents, now: Date.now() })
    },
    change(before, sent, parents, keeps) {
      const id = resource.id === undefined ? before.key : (before.value[resource.id] ?? before.key)
      const changed = make({
        id,
        number: firstNumber + made,
        sent,
        parents,
        before,
        ...(keeps && { keeps }),
        now: Date.now(),
      })
      return { ...changed, key: before.key }
    },
    save: () => ({
      name: resource.name,
      made,
      lists: [...lists].map(([parents, list]) => [parents, list.all()] as const),
    }),
    restore(saved) {
      lists.clear()
      made = saved?.made ?? 0
      for (const [parents, records] of saved?.lists ?? [])
        lists.set(parents, createRecordList(records, resource.ignoresCase))
    },
  }
}

/** How ids may be written by how many were made, best first. */
function listIdForms(firstNumber: number, example: unknown, { name }: Resource): ((made: number) => unknown)[] {
  const uuid = (made: number) => numberedUuid(firstNumber + made)
  const forms = [
    (made: number) => firstNumber + made,
    uuid,
    (made: number) => numberedText(String(example ?? name), made),
  ]
  // An id that is no number is one by its example alone.
  const inOrder = typeof example === 'string' && !/^\d+$/.test(example) ? forms.toReversed() : forms
  return isUuid(String(example)) ? [uuid, ...inOrder] : inOrder
}

/** What the document shows of a resource, and the key of each. */
interface Seed {
  readonly id: unknown
  readonly value: Readonly<JsonRecord>
}

/** The things that the examples of a document tell of: each once, with all that is said of it. */
function listSeeds(api: ApiDescription, resource: Resource, keyParameter: Parameter | undefined): Seed[] {
  const examples = listShownExamples(api, resource)
  const { id } = resource
  if (id === undefined) {
    // Nobody can tell whether two of them are the same.
    const [value] = examples
    const key = exampleOf(api, keyParameter) ?? exampleInReceipt(api, resource)
    return value && key !== undefined ? [{ id: key, value }] : []
  }
  const seeds = new Map<string, Seed>()
  for (const example of examples) {
    const key = example[id]
    if (key === undefined || key === null) continue
    const known = seeds.get(String(key))
    seeds.set(String(key), { id: key, value: { ...example, ...known?.value } })
  }
  return [...seeds.values()]
}

function findKeyParameter({ operations, key }: Resource): Parameter | undefined {
  return operations
    .flatMap(({ operation }) => operation.parameters)
    .find(parameter => parameter.in === 'path' && parameter.name === key)
}

function exampleOf(api: ApiDescription, parameter: Parameter | undefined): unknown {
  if (!parameter) return undefined
  const [example] = listExamples(api.document, parameter)
  const [given] = listPossibleSchemas(api.document, parameter.schema as Schema).flatMap(schema => schema.examples ?? [])
  return example?.value ?? given ?? sampleParameter(api, parameter, 'required', 'request')
}

/** The key that an answer to creating one shows, where that is all it shows: `lead_id`. */
function exampleInReceipt(api: ApiDescription, { operations, key }: Resource): unknown {
  for (const { role, operation } of operations) {
    if (role !== 'create') continue
    for (const example of findAnswerBody(api, operation)?.examples ?? []) {
      const found =
        isRecord(example) && Object.entries(example).find(([name]) => normalizeName(name) === normalizeName(key))
      if (found) return found[1]
    }
  }
  return undefined
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
