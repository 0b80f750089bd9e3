import { isRecord } from '../document/record.ts'
import { isUndescribed } from '../schema/binary-schema.ts'
import { type Child, type Facet, type Located, listChildren, UNKNOWN_PROPERTY } from '../schema/facet.ts'
import { expand, listShapes } from '../schema/shapes.ts'
import { isSchema } from '../schema/subschemas.ts'
import { fitsText, readLimits } from './limits.ts'
import { type Sampling, sampleOf } from './sample.ts'

const MORE_NAMES = ['more', 'other', 'further', 'extra', 'x-more', 'More', 'more_1', '1']

/** An object with the properties that the sampling asks for. */
export function sampleObject(sampling: Sampling, facets: readonly Facet[], depth = 0): Record<string, unknown> {
  const children = groupChildren(facets)
  const described = sampling.properties === 'all' ? listDescribed(facets) : []
  const required = listRequired(facets)
  const dependent = described.flatMap(name => listDependents(facets, name))
  const names = [...new Set([...required, ...described, ...dependent])]
  const sent = names.filter(name => !isForbidden(sampling, children.get(name) ?? []))
  const object = Object.fromEntries(sent.map(name => [name, sampleOf(sampling, children.get(name) ?? [], depth + 1)]))
  return withProperties(sampling, facets, object, Math.max(0, ...limitsOf(facets, 'minProperties')), depth)
}

/** An object with at least so many properties: others that are described, and then such as only their names allow. */
export function withProperties(
  sampling: Sampling,
  facets: readonly Facet[],
  object: Readonly<Record<string, unknown>>,
  count: number,
  depth = 0,
): Record<string, unknown> {
  const children = groupChildren(facets)
  const described = listDescribed(facets).filter(name => !isForbidden(sampling, children.get(name) ?? []))
  const numbered = Array.from({ length: count }, (_, index) => `more${'x'.repeat(index)}`)
  const isClosed = facets.some(({ schema }) => schema.additionalProperties === false)
  const candidates = [
    ...described,
    ...(isClosed ? [] : [...MORE_NAMES, ...numbered].filter(name => isNameAllowed(sampling, facets, name))),
  ]
  const added = candidates
    .filter(name => !Object.hasOwn(object, name))
    .slice(0, Math.max(0, count - Object.keys(object).length))
  const schemas = (name: string) => children.get(name) ?? children.get(UNKNOWN_PROPERTY) ?? []
  return { ...object, ...Object.fromEntries(added.map(name => [name, sampleOf(sampling, schemas(name), depth + 1)])) }
}

/** The schemas of each property and item, by name or index. */
export function groupChildren(facets: readonly Facet[]): Map<string, Child[]> {
  const groups = new Map<string, Child[]>()
  for (const child of facets.flatMap(listChildren)) groups.set(child.step, [...(groups.get(child.step) ?? []), child])
  return groups
}

/** Whether a property can never be sent: nothing fits its schema, or it travels the other way. */
export function isForbidden({ api, direction }: Sampling, schemas: readonly Located[]): boolean {
  const oneWay = direction === 'request' ? 'readOnly' : 'writeOnly'
  const facets = listShapes(api.document, schemas)[0]?.facets ?? []
  return facets.some(({ schema: { not, ...schema } }) => schema[oneWay] === true || not === true || isEmpty(not))
}

/** The names that facets require. */
export function listRequired(facets: readonly Facet[]): string[] {
  const names = facets.flatMap(({ schema: { required } }) => (Array.isArray(required) ? required.map(String) : []))
  return [...new Set(names)]
}

/** The names that facets describe. */
export function listDescribed(facets: readonly Facet[]): string[] {
  const names = facets.flatMap(({ schema }) => (isRecord(schema.properties) ? Object.keys(schema.properties) : []))
  return [...new Set(names)]
}

/** What has to come along with a property. */
export function listDependents(facets: readonly Facet[], name: string): string[] {
  const names = facets.flatMap(({ schema: { dependentRequired } }) =>
    isRecord(dependentRequired) ? [dependentRequired[name] ?? []].flat() : [],
  )
  return names.map(String)
}

function isNameAllowed({ api }: Sampling, facets: readonly Facet[], name: string): boolean {
  const rules = facets.flatMap(({ schema: { propertyNames }, pointer, trail }) =>
    isSchema(propertyNames) ? expand(api.document, { schema: propertyNames, pointer, trail }) : [],
  )
  return fitsText(readLimits(rules), name)
}

/** The numbers that facets give for a keyword. */
export function limitsOf(facets: readonly Facet[], keyword: string): number[] {
  return facets.flatMap(({ schema }) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : []))
}

function isEmpty(schema: unknown): boolean {
  return isRecord(schema) && isUndescribed(schema)
}
