import { createMock, type Resource, type ResourceOperation, type StoredRecord } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import { isRecord, readPointer } from '@crm-clients/openapi/document'
import {
  type CallArguments,
  credentialsOf,
  findResponse,
  type Operation,
  usualStatus,
} from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import { sampleParameters } from '@crm-clients/openapi/sampling'
import { isJson } from '@crm-clients/openapi/serialization'
import { accepts } from '@crm-clients/openapi/validation'
import fc, { type AsyncCommand } from 'fast-check'
import { expect, test } from 'vitest'
import { listSchemaRoots } from '../src/cases/schema-roots.ts'
import { judgeAnswer } from '../src/oracle/judge-answer.ts'
import { createSchemaOracle } from '../src/oracle/schema-oracle.ts'
import { callArbitrary } from '../src/random/call-arbitrary.ts'
import { listRequestKinds } from '../src/random/request-kinds.ts'
import { chooseSeed } from '../src/random/seed.ts'

/** What has to be remembered of one resource: which of it there are, and which there were. */
interface Model {
  readonly present: Set<string>
  readonly gone: Set<string>
}

type Answered = { readonly status: number; readonly body: unknown }

const SEED = chooseSeed(process.env)
const RUNS = 3
const MOST_COMMANDS = 14

/** A mock with a memory, every answer of which is held to the document by the second judge. */
async function createJudgedMock(vendor: string) {
  const api = loadApiSync(vendor)
  const mock = await createMock(api, { stateful: true })
  const schemas = createSchemaOracle(api)

  async function send(operation: Operation, call: CallArguments): Promise<Answered> {
    const baseUrl = `https://mock.test${api.basePaths[0]}`
    const response = await mock.fetch(writeRequest({ baseUrl, operation, credentials: credentialsOf(operation) }, call))
    const { status, headers } = response
    const text = await response.text()
    const isUndocumented = status === 404 && !findResponse(operation, 404)
    const broken = isUndocumented
      ? []
      : await judgeAnswer({ api, schemas, roots: listSchemaRoots(operation) }, operation, { status, headers, text })
    expect(broken, `${operation.operationId} ${status} ${text}`).toEqual([])
    const isParsed = isJson(headers.get('content-type') ?? '') && text !== ''
    return { status, body: isParsed ? JSON.parse(text) : undefined }
  }

  /** Everything that is remembered, by resource, parents and key. */
  function recall(): Map<string, StoredRecord> {
    const { resources } = mock.memory.snapshot()
    const records = resources.flatMap(({ name, lists }) =>
      lists.flatMap(([parents, list]) => list.map(record => [`${name} ${parents} ${record.key}`, record] as const)),
    )
    return new Map(records)
  }

  return { api, mock, send, recall }
}

type Judged = Awaited<ReturnType<typeof createJudgedMock>>

/** The commands for one resource, with random bodies and queries. */
function commandsOf(judged: Judged, resource: Resource) {
  const { api, send, recall } = judged
  const sampled: Record<string, unknown> = Object.assign(
    {},
    ...resource.operations.map(({ operation }) => sampleParameters(api, operation).path),
  )
  const parents = Object.fromEntries(resource.parents.map(name => [name, sampled[name] ?? 'e']))
  const own = `${resource.name} ${JSON.stringify(Object.values(parents).map(String))} `
  const kinds = listRequestKinds(api).filter(({ mediaType }) => mediaType === undefined || isJson(mediaType))

  const keysIn = (records: ReadonlyMap<string, StoredRecord>) =>
    [...records.keys()].filter(key => key.startsWith(own)).map(key => key.slice(own.length))
  const at = (call: CallArguments, path: Record<string, unknown>) => ({
    ...call,
    path: { ...sampled, ...call.path, ...parents, ...path },
  })
  /** What is remembered besides one of the resource stays as it was. */
  const leavesOthers = (before: ReadonlyMap<string, StoredRecord>, changed: readonly string[]) => {
    const after = recall()
    for (const [key, record] of before) {
      if (!changed.some(one => key === own + one)) expect(after.get(key), `${key} is as before`).toEqual(record)
    }
    return after
  }
  const choose = (keys: ReadonlySet<string>, choice: number) => [...keys].sort()[choice % Math.max(1, keys.size)]

  /** A key that nothing has. */
  const given = sampled[resource.key]
  const unknown = typeof given === 'number' ? 987654 : String(given).includes('@') ? 'nobody@example.test' : 'none'
  const inPath = (key: string | undefined) => {
    return key === undefined ? {} : { [resource.key]: typeof given === 'number' ? Number(key) : key }
  }

  function command(name: string, run: (model: Model) => Promise<void>): AsyncCommand<Model, Judged> {
    return { check: () => true, run, toString: () => name }
  }

  async function run({ role, operation, place }: ResourceOperation, call: CallArguments, choice: number, model: Model) {
    const before = recall()
    const isCreation = role === 'create'
    const isList = role === 'list' || role === 'search'
    const key =
      isCreation || isList
        ? undefined
        : (choose(choice % 3 === 2 ? model.gone : model.present, choice) ?? String(unknown))
    const { status, body } = await send(operation, at(call, inPath(key)))
    if (isCreation) {
      const created = keysIn(leavesOthers(before, [])).filter(each => !before.has(own + each))
      if (status < 300 && resource.parents.length === 0 && place) expect(created).toHaveLength(1)
      for (const each of created) model.present.add(each)
      return
    }
    if (isList) {
      expect(status).toBe(usualStatus(operation))
      expect(recall()).toEqual(before)
      const items = readPointer(body, place?.pointer ?? '')?.value
      if (!Array.isArray(items) || resource.id === undefined) return
      const shown = items.map(item => String(item[resource.id ?? '']))
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.filter(each => !model.present.has(each))).toEqual([])
      return
    }
    if (key === undefined || !model.present.has(key)) {
      expect([operation.operationId, key, status]).toEqual([operation.operationId, key, 404])
      leavesOthers(before, [])
      return
    }
    expect(status).toBe(usualStatus(operation))
    const after = leavesOthers(before, role === 'get' ? [] : [key])
    if (role === 'delete') {
      model.present.delete(key)
      model.gone.add(key)
    }
    expect(keysIn(after).sort()).toEqual([...model.present].sort())
    const item = place && readPointer(body, place.pointer)?.value
    if (isRecord(item) && resource.id !== undefined && resource.id in item) expect(String(item[resource.id])).toBe(key)
    const sent = isRecord(call.body) ? call.body : {}
    if (role === 'get' || !isRecord(item)) return
    for (const [name, value] of Object.entries(sent)) {
      // What is called alike need not be said alike: tags are sent as a text, and shown as a list.
      const isShown = name in item && name !== resource.id && typeof item[name] === typeof value
      // A request may say what no answer can: times that only answers hold to a format.
      const canBeShown = isShown && accepts(api, 'response', place?.schema ?? true, { ...item, [name]: value })
      if (canBeShown && typeof value !== 'object') expect([name, item[name]]).toEqual([name, value])
    }
  }

  const arbitraries = resource.operations.flatMap(each => {
    const kind = kinds.find(({ operation }) => operation === each.operation)
    if (!kind) return []
    const calls = callArbitrary(api, kind, () => {})
    return [
      fc
        .tuple(calls, fc.nat(99))
        .map(([call, choice]) =>
          command(`${each.operation.operationId} ${choice} ${JSON.stringify(call)}`, model =>
            run(each, withoutKey(call), choice, model),
          ),
        ),
    ]
  })
  /** The first request for something of a parent brings the examples that belong to it. */
  async function start(): Promise<Model> {
    const reading = resource.operations.find(({ role }) => role !== 'create' && role !== 'update' && role !== 'replace')
    if (reading) await send(reading.operation, at(sampleParameters(api, reading.operation), inPath(String(unknown))))
    return { present: new Set(keysIn(recall())), gone: new Set<string>() }
  }
  return { arbitraries, start }
}

/** Keys are random, so that two calls could have the same by chance only. */
function withoutKey({ header, ...call }: CallArguments): CallArguments {
  if (!header) return call
  const others = Object.entries(header).filter(([name]) => !/^idempotency-key$/i.test(name))
  return { ...call, header: Object.fromEntries(others) }
}

const vendors = ['fintoro', 'kare', 'telecrm', 'payhub', 'atzcrm']

test.each(vendors)(
  '%s: what was created is there, what was deleted is not, and nothing else changes',
  async vendor => {
    const judged = await createJudgedMock(vendor)
    expect(judged.mock.memory.resources).not.toEqual([])
    for (const resource of judged.mock.memory.resources) {
      const { arbitraries, start } = commandsOf(judged, resource)
      const property = fc.asyncProperty(fc.commands(arbitraries, { maxCommands: MOST_COMMANDS }), async commands => {
        judged.mock.reset()
        const model = await start()
        await fc.asyncModelRun(() => ({ model, real: judged }), commands)
      })
      try {
        await fc.assert(property, { numRuns: RUNS, seed: SEED, verbose: 0 })
      } catch (cause) {
        throw new Error(`${resource.name} with CRM_CLIENTS_SEED=${SEED}: ${(cause as Error).message}`, { cause })
      }
    }
  },
  300_000,
)
