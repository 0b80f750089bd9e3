import { type Arbitrary, dictionary, record, string, tuple } from 'fast-check'
import type { Schema, SchemaObject } from '../../document/openapi-document.ts'
import { isRecord, setOwn } from '../../document/record.ts'
import { isOneWay } from '../../schema/direction.ts'
import { isSchema } from '../../schema/subschemas.ts'
import { MAXIMUM_DEPTH } from './depth.ts'
import type { Generation, MakeArbitrary } from './generation.ts'

/**
 * Objects that a schema allows: with any of its optional properties, and with others where it says that they are
 * welcome. `undefined` when it requires a property that has no value.
 */
export function objectArbitrary(
  make: MakeArbitrary,
  generation: Generation,
  schema: SchemaObject,
  depth: number,
): Arbitrary<object> | undefined {
  const inside = { ...generation, level: (generation.level ?? 0) + 1 }
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const required = new Set([schema.required ?? []].flat().map(String))
  const described = [...new Set([...required, ...Object.keys(properties)])].filter(
    name => required.has(name) || depth < MAXIMUM_DEPTH,
  )
  const model: Record<string, Arbitrary<unknown>> = {}
  for (const name of described) {
    const property = isSchema(properties[name]) ? properties[name] : true
    if (isReadOnly(generation, property)) continue
    // A record cannot have a property of this name.
    const value = name === '__proto__' ? undefined : make(inside, property, depth + 1)
    if (!value && required.has(name)) return undefined
    if (value) setOwn(model, name, value)
  }
  if (isParameter(generation) && Object.keys(model).length === 0) return undefined
  const requiredKeys = [...required].filter(name => Object.hasOwn(model, name))
  const all = record(model, { requiredKeys, noNullPrototype: true })
  // A parameter without properties is one that is not sent.
  const known = isParameter(generation) ? all.filter(object => Object.keys(object).length > 0) : all
  const others = otherProperties(make, inside, schema, depth, new Set([...described, ...Object.keys(properties)]))
  return others ? tuple(known, others).map(parts => Object.fromEntries(parts.flatMap(Object.entries))) : known
}

/** Only where a schema welcomes them in so many words: no client has a type for them otherwise. */
function otherProperties(
  make: MakeArbitrary,
  generation: Generation,
  { additionalProperties: welcome }: SchemaObject,
  depth: number,
  described: ReadonlySet<string>,
): Arbitrary<object> | undefined {
  if (!isSchema(welcome) || welcome === false || depth >= MAXIMUM_DEPTH || generation.place !== 'json') return undefined
  const value = make(generation, welcome, depth + 1)
  const name = string().filter(candidate => !described.has(candidate))
  return value && dictionary(name, value, { maxKeys: 3, noNullPrototype: true })
}

function isParameter({ place }: Generation): boolean {
  return place !== 'json' && place !== 'form'
}

/** Whether a property must not be sent, because only the server sets it. */
export function isReadOnly({ api }: Generation, property: Schema): boolean {
  return isOneWay(api.document, { schema: property, pointer: '#' }, 'request')
}
