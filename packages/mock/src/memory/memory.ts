import type { ApiDescription } from '@crm-clients/openapi'
import {
  isRecord,
  type JsonRecord,
  readPointer,
  replaceAt,
  type Schema,
  type SchemaObject,
  splitPointer,
} from '@crm-clients/openapi/document'
import { problem } from '@crm-clients/openapi/http'
import { findResponse, type Operation } from '@crm-clients/openapi/operation'
import {
  findPropertySchemas,
  listPossibleSchemas,
  listPropertyNames,
  rememberInDocument,
} from '@crm-clients/openapi/schema'
import type { Answer } from '../answer/answer.ts'
import { objectTo } from '../answer/object-to.ts'
import { isValidAnswer } from '../answer/valid-answer.ts'
import type { Checked } from '../check/check.ts'
import type { Preference } from '../receive/preference.ts'
import { deriveResources } from './derive/derive-resources.ts'
import { componentOf, findAnswerBody, findItemPlace } from './derive/item-place.ts'
import { readPathTemplate } from './derive/path-template.ts'
import type { ItemPlace, Resource, ResourceOperation } from './derive/resource.ts'
import { fillReceipt } from './fill-receipt.ts'
import { createEnvelope, type FillEnvelope, urlOf } from './lists/fill-envelope.ts'
import { type ListQuery, readListQuery } from './lists/list-query.ts'
import { describeSelection, selectRecords } from './lists/select-records.ts'
import { turnTo } from './lists/turn-records.ts'
import type { MemorySnapshot, Replay } from './memory-snapshot.ts'
import { mergeSent, withoutFiles } from './records/make-record.ts'
import type { RecordList } from './records/record-store.ts'
import { createShowing } from './records/show-record.ts'
import type { StoredRecord } from './records/stored-record.ts'
import { createResourceMemory, type ResourceMemory } from './remembered-resource.ts'
import { answerAgain, markAnswer, readIdempotencyKey, refuseReusedKey } from './replay.ts'

/** What a mock remembers of the requests that it has answered, and what it answers because of that. */
export interface Memory {
  readonly resources: readonly Resource[]
  /**
   * Carries out a request that may be answered as documented, and answers what came of it. `ask` gives other documented answers.
   */
  readonly answer: (
    checked: Checked,
    documented: Answer,
    ask: (preference: Preference) => Promise<Answer>,
  ) => Promise<Answer>
  readonly snapshot: () => MemorySnapshot
  /** @throws when the snapshot is of another document. */
  readonly restore: (snapshot: MemorySnapshot) => void
  /** Brings back what the document's examples tell of. */
  readonly reset: () => void
}

/** A resource that a path leads to, and the parameters that say which one. */
interface Step {
  readonly memory: ResourceMemory
  /** The parameters of its path in this one, by the names that they have there. */
  readonly parents: readonly (readonly [name: string, here: string])[]
  /** The parameter here with its key. */
  readonly key: string
}

/** What is prepared of an operation. */
interface Plan {
  /** Everything that has to be there, the outermost first. */
  readonly steps: readonly Step[]
  readonly own?: { readonly memory: ResourceMemory } & ResourceOperation
  readonly list?: {
    readonly query: ListQuery
    readonly fill: FillEnvelope
    /** Whether a list is as its document says where each of its items is. */
    readonly isFree: boolean
  }
}

type Ask = (preference: Preference) => Promise<Answer>

/** Creates the memory of a mock, which begins with what the document's examples tell of. */
export function createMemory(api: ApiDescription): Memory {
  const resources = deriveResources(api)
  const memories: readonly ResourceMemory[] = resources.map(resource =>
    createResourceMemory(api, resource, findRelated),
  )
  const show = createShowing(api)
  const plans = new Map<Operation, Plan>()
  const replays = new Map<string, Replay>()

  /** What is remembered with a key, by the component that shows it. */
  function findRelated(schema: Schema, key: unknown): unknown {
    const components = listComponents(api.document, Object(schema))
    const memory = memories.find(({ resource: { operations } }) =>
      operations.some(({ place }) => components.has(componentOf(place?.schema) ?? '')),
    )
    return memory?.findAnywhere(String(key))?.value
  }

  function planOf(operation: Operation): Plan {
    const known = plans.get(operation) ?? plan(operation)
    plans.set(operation, known)
    return known
  }

  function plan(operation: Operation): Plan {
    const path = readPathTemplate(operation.path)
    const steps = memories
      .flatMap(memory => {
        const own = readPathTemplate(`${memory.resource.path}/{}`)
        if (!(path.form === own.form || path.form.startsWith(`${own.form}/`))) return []
        const parents = memory.resource.parents.map((name, index) => [name, path.parameters[index] ?? ''] as const)
        return [{ memory, parents, key: path.parameters[parents.length] ?? '' }]
      })
      .sort((a, b) => a.parents.length - b.parents.length)
    for (const memory of memories) {
      const found = memory.resource.operations.find(each => each.operation === operation)
      if (found) return { steps, own: { memory, ...found }, ...planList(memory, found) }
    }
    return { steps }
  }

  function planList({ properties }: ResourceMemory, { role, operation, place }: ResourceOperation): Pick<Plan, 'list'> {
    if ((role !== 'list' && role !== 'search') || !place) return {}
    const query = readListQuery(api, operation, properties)
    const { schema, examples = [] } = findAnswerBody(api, operation) ?? {}
    const fill = createEnvelope(api, schema, place.pointer, query.pages, examples[0])
    return { list: { query, fill, isFree: !limitsLists(api.document, schema) } }
  }

  /** The records that a request is about, and whose they are. */
  function findList(plan: Plan, memory: ResourceMemory, values: Readonly<JsonRecord>) {
    const step = plan.steps.find(each => each.memory === memory)
    const here = new Map(step?.parents)
    const parents = Object.fromEntries(memory.resource.parents.map(name => [name, values[here.get(name) ?? name]]))
    return { parents, list: memory.listOf(parents, isSown(plan, memory, values)) }
  }

  /** Whether records of examples belong to a parent: to each that is not remembered, and to those that are of examples too. */
  function isSown(plan: Plan, memory: ResourceMemory, values: Readonly<JsonRecord>): boolean {
    return plan.steps.every(step => step.memory === memory || findRecord(plan, step, values)?.isSeed !== false)
  }

  function findRecord(plan: Plan, step: Step, values: Readonly<JsonRecord>): StoredRecord | undefined {
    const parents = Object.fromEntries(step.parents.map(([name, here]) => [name, values[here]]))
    const outer = { steps: plan.steps.slice(0, plan.steps.indexOf(step)) }
    return step.memory.listOf(parents, isSown(outer, step.memory, values)).get(String(values[step.key]))
  }

  async function carryOut(plan: Plan, checked: Checked, documented: Answer, ask: Ask): Promise<Answer> {
    const path = checked.values?.path ?? {}
    const missing = plan.steps.find(step => !findRecord(plan, step, path))
    if (missing) return await answerGone(api, checked.operation, missing, path, ask)
    if (!plan.own) return showAfterAct(plan, documented, path)
    const { role, memory, place } = plan.own
    const { list, parents } = findList(plan, memory, path)
    const step = plan.steps.find(each => each.memory === memory)
    const record = step && list.get(String(path[step.key]))
    const body = withoutFiles(checked.values?.body)
    if (role === 'create') return await create(checked, documented, ask, { memory, place, list, parents, body })
    if (role === 'list' || role === 'search') return listRecords(plan, checked, documented, list, place)
    if (!record) return documented
    if (role === 'delete') list.delete(record.key)
    if (role === 'get' || role === 'delete') return showIn(documented, place, record)
    const changed = change(memory, record, role, isRecord(body) ? body : {}, parents)
    list.put(changed)
    return showIn(documented, place, changed)
  }

  interface Creation {
    readonly memory: ResourceMemory
    readonly place: ItemPlace | undefined
    readonly list: RecordList
    readonly parents: Readonly<JsonRecord>
    readonly body: unknown
  }

  async function create(
    { operation, values }: Checked,
    documented: Answer,
    ask: Ask,
    creation: Creation,
  ): Promise<Answer> {
    const { memory, place, list, parents, body } = creation
    const known = { ...parents, ...values?.path }
    const records: StoredRecord[] = []
    for (const sent of listSent(body, place)) {
      const record = memory.create(list, sent, known)
      if (!record) return await answerTaken(operation, memory.resource, ask)
      list.put(record)
      records.push(record)
    }
    const [record] = records
    if (place && record) return showIn(documented, place, record)
    const told = { ...documented, body: fillReceipt(documented.body, memory.resource, records, known) }
    return isValidAnswer(api, told) ? told : documented
  }

  function listRecords(
    plan: Plan,
    { values = {}, request }: Checked,
    documented: Answer,
    list: RecordList,
    place?: ItemPlace,
  ): Answer {
    if (!plan.list || !place) return documented
    const { query, fill, isFree } = plan.list
    const selected = list.remember(describeSelection(query, values), records => selectRecords(records, query, values))
    const page = turnTo(selected, query, values)
    const [example] = [readPointer(documented.body, place.pointer)?.value].flat()
    const items = page.items.map(record => show(record, place.schema, example))
    const body = replaceAt(documented.body, splitPointer(place.pointer), items)
    const isCounted = !query.count || (values.query?.[query.count.name] ?? query.count.usual) === true
    const filled = { ...documented, body: fill(body, page, request.url, isCounted, 'boldly') }
    // Each item was judged when it was first shown.
    const judged = isFree ? { ...filled, body: replaceAt(filled.body, splitPointer(place.pointer), []) } : filled
    const listed = isValidAnswer(api, judged)
      ? filled
      : { ...documented, body: fill(body, page, request.url, isCounted, 'carefully') }
    const linked = query.pages?.style === 'link' && query.pages.next === undefined && page.page < page.pageCount
    const link =
      linked && query.pages
        ? { link: `<${urlOf(query.pages, request.url, page.page + 1, page.size)}>; rel="next"` }
        : {}
    const { link: _, ...headers } = listed.headers
    const whole = { ...listed, headers: query.pages?.style === 'link' ? { ...headers, ...link } : listed.headers }
    if (listed === filled || isValidAnswer(api, whole)) return whole
    const plain = { ...documented, body }
    return isValidAnswer(api, plain) ? plain : documented
  }

  /** An answer that shows a record where it has one. */
  function showIn(documented: Answer, place: ItemPlace | undefined, record: StoredRecord): Answer {
    if (!place || documented.body === undefined) return documented
    const example = readPointer(documented.body, place.pointer)?.value
    const item = show(record, place.schema, example)
    const shown = { ...documented, body: replaceAt(documented.body, splitPointer(place.pointer), item) }
    return place.pointer === '' || isValidAnswer(api, shown) ? shown : documented
  }

  /** The answer to what is done to a record, which nothing says more about: with as much of the record as it shows. */
  function showAfterAct(plan: Plan, documented: Answer, path: Readonly<JsonRecord>): Answer {
    const step = plan.steps.at(-1)
    const record = step && findRecord(plan, step, path)
    const shown = step?.memory.resource.operations.find(({ role }) => role === 'get')?.place
    const place = documented.operation && findItemPlace(api, documented.operation, step?.memory.resource.noun ?? [])
    if (!record || !shown || !place || !isShownBy(place, shown)) return documented
    const { pointer } = place
    const own = {
      ...Object(readPointer(documented.body, pointer)?.value),
      ...Object(show(record, shown.schema, undefined)),
    }
    const whole = { ...documented, body: replaceAt(documented.body, splitPointer(pointer), own) }
    return isValidAnswer(api, whole) ? whole : documented
  }

  /** Whether an answer shows all that another one does. */
  function isShownBy(place: ItemPlace, other: ItemPlace): boolean {
    const names = new Set(listPropertyNames(api.document, place.schema))
    const others = listPropertyNames(api.document, other.schema)
    return others.length > 0 && others.every(name => names.has(name))
  }

  return {
    resources,
    async answer(checked, documented, ask) {
      const plan = planOf(checked.operation)
      if (!plan.own && plan.steps.length === 0) return documented
      const repeated = readIdempotencyKey(checked)
      const replay = repeated && replays.get(repeated.key)
      if (replay) {
        if (replay.request !== repeated.request) return await refuseReusedKey(api, checked.operation, ask)
        return answerAgain(api, checked, replay)
      }
      const answer = await carryOut(plan, checked, documented, ask)
      if (!repeated || answer.status >= 300) return answer
      const { status, headers, body } = answer
      replays.set(repeated.key, { request: repeated.request, status, headers, body })
      return markAnswer(api, checked.operation, checked.request.headers, answer, false)
    },
    snapshot: () => structuredClone({ resources: memories.map(memory => memory.save()), replays: [...replays] }),
    restore(snapshot) {
      const names = resources.map(({ name }) => name)
      const other = snapshot.resources.find(({ name }) => !names.includes(name))
      if (other) throw new Error(`The snapshot is of another document: this one has no resource "${other.name}".`)
      const own = structuredClone(snapshot)
      for (const memory of memories) memory.restore(own.resources.find(({ name }) => name === memory.resource.name))
      replays.clear()
      for (const [key, replay] of own.replays) replays.set(key, replay)
    },
    reset() {
      for (const memory of memories) memory.restore(undefined)
      replays.clear()
    },
  }
}

/** What a change leaves of a record. */
function change(
  memory: ResourceMemory,
  record: StoredRecord,
  role: ResourceOperation['role'],
  body: Readonly<JsonRecord>,
  parents: Readonly<JsonRecord>,
): StoredRecord {
  if (role === 'replace') return memory.change(record, body, parents, 'made')
  const merged = Object.entries(body).map(([name, value]) => [
    name,
    mergeSent(record.sent[name] ?? record.value[name], value),
  ])
  return memory.change(record, { ...record.sent, ...Object.fromEntries(merged) }, parents, 'all')
}

/** What a request creates: one thing, or each item of a list where the answer shows none of them. */
function listSent(body: unknown, place: ItemPlace | undefined): JsonRecord[] {
  const [only, ...others] = isRecord(body) ? Object.values(body) : []
  const list = Array.isArray(body) ? body : !place && others.length === 0 && Array.isArray(only) ? only : undefined
  if (list) return list.filter(isRecord)
  return [isRecord(body) ? body : {}]
}

/** The documented answer for what is not there, or a problem that says what is missing. */
async function answerGone(
  api: ApiDescription,
  operation: Operation,
  { memory: { resource }, key }: Step,
  path: Readonly<JsonRecord>,
  ask: Ask,
): Promise<Answer> {
  if (findResponse(operation, 404)) return await ask({ code: '404' })
  const detail = `The mock remembers no ${resource.name} with the key ${String(path[key])}. ${api.name} documents no 404 for ${operation.operationId}.`
  return objectTo(operation, problem(404, 'Not found', detail))
}

/** The documented answer for a key that something has already. */
async function answerTaken(operation: Operation, { name }: Resource, ask: Ask): Promise<Answer> {
  const status = ['409', '422', '400'].find(each => findResponse(operation, each))
  if (status !== undefined) return await ask({ code: status })
  return objectTo(operation, problem(409, 'Already there', `The mock remembers one of ${name} with this key.`))
}

const LIST_KEYWORDS = ['contains', 'maxItems', 'minItems', 'prefixItems', 'unevaluatedItems', 'uniqueItems']

/** Whether a schema, or that of a property, says more of a list than what its items are. */
function limitsLists(document: object, schema: Schema | undefined): boolean {
  const names = listPropertyNames(document, schema)
  const below = [schema, ...names.flatMap(name => findPropertySchemas(document, schema, name))]
  return below
    .flatMap(each => listPossibleSchemas(document, each))
    .some(each => LIST_KEYWORDS.some(keyword => each[keyword] !== undefined))
}

/** The components that a schema may be. */
const listComponents = rememberInDocument((document: object, schema: SchemaObject): ReadonlySet<string> => {
  return new Set(listPossibleSchemas(document, schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : [])))
})
