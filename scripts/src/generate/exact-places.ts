import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType, Parameter, Schema } from '@crm-clients/openapi/document'
import { isExactHeader, type Operation, schemaOfParameter } from '@crm-clients/openapi/operation'
import { type ExactPlace, findExactIntegers } from '@crm-clients/openapi/schema'
import { isForm, isJson } from '@crm-clients/openapi/serialization'

/** Where the exact integers of one operation stand, as the runtime wants to know it. */
export interface ExactDetails {
  readonly parameters: ReadonlyMap<Parameter, unknown>
  /** By media type and field. The field without a name is the whole body, and of a form each field that has no name of its own. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly int64?: Readonly<Record<string, unknown>>
  readonly exactHeaders?: readonly string[]
}

/** The places of exact integers in a document, as the runtime wants to know them. */
export interface ExactPlaces {
  readonly detailsOf: (operation: Operation) => ExactDetails
  /** Places that are used several times or lead back to themselves, by the names that refer to them. */
  readonly shared: Readonly<Record<string, unknown>>
}

/** The constant that holds the shared places. */
export const SHARED_PLACES = 'int64'

/** Finds out where the exact integers of the operations of an API stand. */
export function exactPlaces(api: ApiDescription): ExactPlaces {
  const found = new Map(api.operations.map(operation => [operation, findPlaces(api, operation)]))
  const { refer, shared } = namePlaces([...found.values()].flatMap(placesIn))
  const said = <Key>(places: ReadonlyMap<Key, ExactPlace | undefined>) =>
    [...places].map(([key, place]) => [key, place ? refer(place) : null] as const)
  return {
    shared,
    detailsOf(operation) {
      const { parameters, bodies, answers, exactHeaders } = found.get(operation) ?? findPlaces(api, operation)
      return {
        parameters: new Map(said(parameters)),
        bodies: Object.fromEntries([...bodies].map(([type, fields]) => [type, Object.fromEntries(said(fields))])),
        ...(answers.size > 0 && { int64: Object.fromEntries(said(answers)) }),
        ...(exactHeaders.length > 0 && { exactHeaders }),
      }
    },
  }
}

/** Finds out where the exact integers of the events of an API stand, in all of them together; undefined where there are none. */
export function exactEventPlaces({
  document,
  webhooks,
}: ApiDescription): { place: unknown; shared: object } | undefined {
  const schemas = webhooks.flatMap(({ requestBody }) => jsonIn(requestBody?.content ?? {}))
  const place = findExactIntegers(document, schemas)
  if (!place) return undefined
  const { refer, shared } = namePlaces([place])
  return { place: refer(place), shared }
}

/** Gives names to places that are used several times. */
function namePlaces(places: readonly ExactPlace[]) {
  const repeated = [...countUses(places)].filter(([, count]) => count > 1)
  const names = new Map(repeated.map(([place], index) => [place, `place${index}`]))

  /** What stands for a place. Inside of the shared ones, a function: they may lead back to themselves. */
  const refer = (place: ExactPlace, isShared = false): unknown => {
    const name = names.get(place)
    if (name === undefined) return describe(place, isShared)
    return Symbol(`${isShared ? '() => ' : ''}${SHARED_PLACES}.${name}`)
  }
  const describe = ({ type, named, others }: ExactPlace, isShared: boolean): unknown => {
    if (named.size === 0 && !others) return type
    const at = [...named].map(([name, place]) => [name, place ? refer(place, isShared) : null])
    return {
      ...(type && { own: type }),
      ...(at.length > 0 && { at: Object.fromEntries(at) }),
      ...(others && { each: refer(others, isShared) }),
    }
  }
  const shared = Object.fromEntries([...names].map(([place, name]) => [name, describe(place, true)]))
  return { refer: (place: ExactPlace) => refer(place), shared }
}

/** How the fields of bodies are written, and where exact integers stand in them. */
export function withExactFields(
  encodings: Readonly<Record<string, object>> = {},
  bodies: ExactDetails['bodies'],
): Readonly<Record<string, object>> | undefined {
  const merged = Object.entries(bodies).map(([mediaType, places]) => {
    const fields: Readonly<Record<string, object>> = { ...encodings[mediaType] }
    const exact = Object.entries(places).map(([name, int64]) => [name, { ...fields[name], int64 }])
    return [mediaType, { ...fields, ...Object.fromEntries(exact) }]
  })
  const all = { ...encodings, ...Object.fromEntries(merged) }
  return Object.keys(all).length > 0 ? all : undefined
}

interface Found {
  readonly parameters: ReadonlyMap<Parameter, ExactPlace>
  readonly bodies: ReadonlyMap<string, ReadonlyMap<string, ExactPlace | undefined>>
  /** Undefined for what is documented without any beside a range, or a default, that has some. */
  readonly answers: ReadonlyMap<string, ExactPlace | undefined>
  readonly exactHeaders: readonly string[]
}

function findPlaces(api: ApiDescription, { parameters, requestBody, responses }: Operation): Found {
  const find = (...schemas: readonly (Schema | undefined)[]) =>
    findExactIntegers(
      api.document,
      schemas.filter(schema => schema !== undefined),
    )
  const headers = Object.values(responses).flatMap(response => Object.keys(response.headers ?? {}))
  return {
    parameters: present(parameters.map(parameter => [parameter, find(schemaOfParameter(parameter))])),
    bodies: new Map(
      Object.entries(requestBody?.content ?? {}).flatMap(([mediaType, { schema }]) => {
        const fields = fieldsOf(mediaType, find(schema))
        return fields.size > 0 ? [[mediaType, fields] as const] : []
      }),
    ),
    answers: withExceptions(
      new Map(Object.entries(responses).map(([status, { content = {} }]) => [status, find(...jsonIn(content))])),
    ),
    exactHeaders: [...new Set(headers.filter(name => isExactHeader(api, name)).map(name => name.toLowerCase()))].sort(),
  }
}

function present<Key>(places: readonly (readonly [Key, ExactPlace | undefined])[]): Map<Key, ExactPlace> {
  return new Map(places.flatMap(([key, place]) => (place ? [[key, place] as const] : [])))
}

/** The answers that have places, and those that would pass for one of a range, or for the default, that has. */
function withExceptions(answers: ReadonlyMap<string, ExactPlace | undefined>): Map<string, ExactPlace | undefined> {
  const wider = (status: string) => [status.replace(/\d\d$/, 'XX'), 'default'].some(each => answers.get(each))
  return new Map([...answers].filter(([status, place]) => place || wider(status)))
}

/** Fields of a form are written each by itself. Where those without a name of their own are exact, a field that is not has to be named. */
function fieldsOf(mediaType: string, place: ExactPlace | undefined): Map<string, ExactPlace | undefined> {
  if (!place) return new Map()
  if (!isForm(mediaType)) return new Map([['', place]])
  return place.others ? new Map([...place.named, ['', place.others]]) : present([...place.named])
}

function jsonIn(content: Readonly<Record<string, MediaType>>): Schema[] {
  return Object.entries(content).flatMap(([mediaType, { schema }]) =>
    isJson(mediaType) && schema !== undefined ? [schema] : [],
  )
}

function placesIn({ parameters, bodies, answers }: Found): ExactPlace[] {
  const ofBodies = [...bodies.values()].flatMap(fields => [...fields.values()])
  return [...parameters.values(), ...ofBodies, ...answers.values()].filter(place => place !== undefined)
}

/** How often each place that has parts is referred to, a second time at the latest where it leads back to itself. */
function countUses(places: readonly ExactPlace[]): ReadonlyMap<ExactPlace, number> {
  const counts = new Map<ExactPlace, number>()
  const visit = (place: ExactPlace | undefined): void => {
    if (!place || (place.named.size === 0 && !place.others)) return
    const count = counts.get(place) ?? 0
    counts.set(place, count + 1)
    if (count > 0) return
    for (const below of [...place.named.values(), place.others]) visit(below)
  }
  for (const place of places) visit(place)
  return counts
}
