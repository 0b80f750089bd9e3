import type { ApiDescription } from '@crm-clients/openapi'
import { followReference, isPointerWithin, LimitError, type Schema, sayPlace } from '@crm-clients/openapi/document'
import { listWrittenRules, type PlacedSchema, type Rule } from '@crm-clients/openapi/schema'
import { groupBy } from '../group-by.ts'
import { componentName } from './component-name.ts'
import { findRepeats, seenObjects } from './find-repeats.ts'
import type { SampledCall } from './sampled-call.ts'
import { listEventSchemas, listSchemaRoots, type SchemaRoot, type Travel } from './schema-roots.ts'

/** A way on which a value reaches a schema: the schema of a request or an answer, and the place inside of it. */
interface Route {
  readonly schema: PlacedSchema
  readonly root: SchemaRoot
  /** The call in which the value is sent. Absent for answers of a component, and for events. */
  readonly call?: SampledCall
  /** JSON pointer into the root's value. */
  readonly location: string
  /** How far the value is from one that is sent plainly: in branches, below others, in calls with much else. */
  readonly detour: number
}

/**
 * A schema that is written in one place of a document: a component, or what an operation writes itself. Its rules are shown
 * once for each way to travel, and not once more wherever it is referred to.
 */
export interface Definition extends Route {
  /** The component's name. Absent for what an operation writes itself. */
  readonly component?: string
  readonly rules: readonly Rule[]
  /** JSON pointers of schemas below it that are written elsewhere, word for word, and are shown there; and where. */
  readonly repeats: ReadonlyMap<string, string>
}

/** Every definition that requests, answers and events of a document reach, each with the plainest route to it. */
export function listDefinitions(api: ApiDescription, calls: readonly SampledCall[]): Definition[] {
  const routes = calls.flatMap(call =>
    listSchemaRoots(call.operation).map((root): Route => {
      const required = call.operation.parameters.filter(parameter => parameter.required).length
      const detour = (call.uncallable === undefined ? 0 : UNCALLABLE) + required
      return { schema: root.schema, root, call, location: '', detour }
    }),
  )
  const events = api.webhooks.flatMap(listEventSchemas).map(schema => answerRoute('response', schema))
  const byTravel = groupBy([...routes, ...events], ({ root }) => root.travel)
  return [...byTravel].flatMap(([travel, group]) => define(api, travel, group))
}

/** What makes a route worse, beside each required parameter of its call. */
const UNCALLABLE = 10_000
const FORBIDDEN = 1000
const IN_BRANCH = 100
const FOR_EACH_STEP = 10

function define(api: ApiDescription, travel: Travel, roots: readonly Route[]): Definition[] {
  const shared = new Set(listShared(roots.map(({ root }) => root)))
  const defined = new Map<string, Definition>()
  const seen = seenObjects()
  let next = roots
  while (next.length > 0) {
    const added = choosePlainest(next.filter(({ schema }) => !defined.has(schema.pointer))).map((route): Definition => {
      const { schema, root, location } = route
      const rules = listWrittenRules(schema, root.direction)
      checkRules(api, schema, rules)
      const isOwn = location === '' && schema.pointer === root.schema.pointer && root.operationId !== undefined
      const name = isOwn && !shared.has(schema.pointer) ? {} : { component: componentName(schema.pointer) }
      const shown = name.component !== undefined && root.direction === 'response' ? answerRoute(travel, schema) : route
      return { ...shown, ...name, rules, repeats: findRepeats(api, rules, seen) }
    })
    for (const definition of added) defined.set(definition.schema.pointer, definition)
    next = added.flatMap(definition => listReferred(api, travel, definition))
  }
  return [...defined.values()]
}

/** Each rule takes a value or two, and whoever judges a value looks at all of them. */
function checkRules({ limits, placeOf }: ApiDescription, { pointer }: PlacedSchema, { length }: readonly Rule[]): void {
  if (length > limits.rules)
    throw new LimitError('rules', `${sayPlace(pointer, placeOf)} states ${length} rules`, limits)
}

/** JSON pointers of schemas that several operations use directly: of components that are parameters, bodies or responses. */
export function listShared(roots: readonly SchemaRoot[]): string[] {
  const groups = groupBy(roots, ({ schema }) => schema.pointer)
  return [...groups].filter(([, group]) => group.length > 1).map(([pointer]) => pointer)
}

function choosePlainest(routes: readonly Route[]): Route[] {
  const groups = groupBy(routes, ({ schema }) => schema.pointer)
  return [...groups.values()].map(group => group.reduce((best, route) => (route.detour < best.detour ? route : best)))
}

function listReferred(api: ApiDescription, travel: Travel, definition: Definition): Route[] {
  const { rules } = definition
  const forbidden = rules.filter(({ keyword }) => keyword === 'readOnly').map(({ location }) => location)
  const references = rules.filter(({ keyword, expects }) => keyword === '$ref' && expects === 'accepted')
  return references.map(({ detail = '', pointer: holder, location }): Route => {
    const { value, pointer } = followReference<Schema>(api.document, detail, holder)
    const schema = { schema: value, pointer }
    if (definition.root.direction === 'response') return answerRoute(travel, schema)
    const isBranch = /\/(?:oneOf|anyOf)\//.test(holder.slice(definition.schema.pointer.length))
    const isForbidden = forbidden.some(place => isPointerWithin(location, place))
    const steps = location.split('/').length - 1
    const detour =
      definition.detour + steps * FOR_EACH_STEP + (isBranch ? IN_BRANCH : 0) + (isForbidden ? FORBIDDEN : 0)
    return { ...definition, schema, location: definition.location + location, detour }
  })
}

/** Values of answers are judged without travelling, so that a component is shown by itself. */
function answerRoute(travel: Travel, schema: PlacedSchema): Route {
  const isHeader = travel === 'header'
  const own = { travel, direction: 'response', location: '', schema } as const
  const root: SchemaRoot = isHeader
    ? { ...own, serialization: 'text', purpose: 'parameter' }
    : { ...own, serialization: 'json', purpose: 'response' }
  return { schema, root, location: '', detour: 0 }
}
