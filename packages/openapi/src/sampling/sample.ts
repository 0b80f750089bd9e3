import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { LONGEST_TEXT } from '../patterns/pattern-texts.ts'
import { isBinary, isUndescribed } from '../schema/binary-schema.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import { allowsNull, chooseType, isOfType } from '../schema/types.ts'
import { listConditions } from './conditions.ts'
import { isFruitless, rememberFruitless } from './fruitless-search.ts'
import { makeOnce } from './known-samples.ts'
import { fitsScalar, isListed, readLimits } from './limits.ts'
import { chooseShortest, smallestOf } from './nesting.ts'
import { sampleNumber } from './numbers.ts'
import { sampleArray } from './sample-items.ts'
import { sampleObject } from './sample-object.ts'
import { MOST_PARTS, type Sampling, withEffort } from './sampling.ts'
import { sampleText } from './texts.ts'
import { listVariants } from './variants.ts'

const MAXIMUM_DEPTH = 60
/** All properties of all objects below each other would be too many. */
const MAXIMUM_DEPTH_OF_ALL = 2
/** Trying all branches of all alternatives below each other would take too long. */
const MAXIMUM_DEPTH_OF_CHOICE = 4
/** Some alternatives lead to each other in more ways than there are schemas. */
const MOST_BRANCHES = 100

/** What has to be kept because of a condition may have conditions of its own. */
const ROUNDS_OF_CONDITIONS = 2
/** After so many parts of a sample, the shortest way is taken to its end. */
const MOST_PARTS_AT_EASE = 2000

/** A value that schemas accept together. A guess where keywords contradict each other or a pattern is hard. */
export function sampleOf(wanted: Sampling, schemas: readonly PlacedSchema[], depth = 0): unknown {
  const sampling = withEffort(wanted)
  return makeOnce(
    sampling,
    schemas,
    depth,
    () => makeSample(sampling, schemas, depth),
    parts => hasEase(sampling, parts),
  )
}

function makeSample(sampling: ReturnType<typeof withEffort>, schemas: readonly PlacedSchema[], depth: number): unknown {
  const { effort, accepts } = sampling
  effort.parts -= 1
  // A schema may lead back to itself here: the depth ends it.
  const fresh = schemas.map(schema => ({ ...schema, trail: [] }))
  const shapes = listShapes(sampling.api.document, fresh, MOST_BRANCHES)
  if (shapes.length === 0) return 'string'
  if (depth > MAXIMUM_DEPTH_OF_ALL && isNullable(shapes)) return null
  const isWorthTrying = hasChoice(sampling, depth) && takesTrying(shapes) && !isFruitless(sampling, schemas, depth)
  if (accepts && isWorthTrying) {
    for (const candidate of listCandidates(sampling, shapes, ROUNDS_OF_CONDITIONS)) {
      for (const value of listVariants(sampling, candidate, shapes, depth)) {
        if (accepts(schemas, value)) return value
        if (!hasChoice(sampling, depth)) break
      }
      if (!hasChoice(sampling, depth)) break
    }
    if (hasChoice(sampling, depth)) rememberFruitless(sampling, schemas, depth)
  }
  const shape = hasChoice(sampling, depth) ? shapes[0] : chooseShortest(sampling, shapes)
  return sampleShape(sampling, shape as Shape, depth)
}

function takesTrying(shapes: readonly Shape[]): boolean {
  const [first] = shapes
  return shapes.length > 1 || first?.parts.some(({ schema }) => HARD.some(keyword => keyword in schema)) === true
}

/** Whether there is a choice between ways on. Else the shortest one is taken. */
function hasChoice(sampling: Sampling, depth: number): boolean {
  return depth <= MAXIMUM_DEPTH_OF_CHOICE && hasEase(sampling)
}

function hasEase({ effort = { parts: MOST_PARTS } }: Sampling, more = 0): boolean {
  return effort.parts - more > MOST_PARTS - MOST_PARTS_AT_EASE
}

/** The shapes, and then each with what it may have to keep because of its conditions, and because of theirs. */
function* listCandidates(sampling: Sampling, shapes: readonly Shape[], rounds: number): Generator<Shape> {
  yield* shapes
  if (rounds === 0) return
  for (const shape of shapes) {
    for (const added of listConditions(shape.parts)) {
      const more = listShapes(sampling.api.document, added, MOST_BRANCHES)
      const joined = more.map(({ parts, branches }) => ({
        parts: [...shape.parts, ...parts.filter(part => !shape.parts.some(({ schema }) => schema === part.schema))],
        branches: [...shape.branches, ...branches],
      }))
      const isNew = joined.some(({ parts }) => parts.length > shape.parts.length)
      if (isNew) yield* listCandidates(sampling, joined, rounds - 1)
    }
  }
}

/** Whether null is the way out of objects below objects below objects. */
function isNullable(shapes: readonly Shape[]): boolean {
  const isObject = shapes.some(({ parts }) => ['object', 'array'].includes(chooseType(parts)))
  return isObject && shapes.some(({ parts }) => allowsNull(parts))
}

/** Keywords with which the plainest value is not always right. */
const HARD = [
  'contains',
  'dependentSchemas',
  'if',
  'maxContains',
  'minContains',
  'not',
  'patternProperties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'uniqueItems',
]

/** A value of one shape: what the schema gives, or else the smallest that its keywords allow. */
export function sampleShape(wanted: Sampling, { parts }: Pick<Shape, 'parts'>, depth = 0): unknown {
  const own = depth > MAXIMUM_DEPTH_OF_ALL ? { ...wanted, properties: 'required' as const } : wanted
  const sampling = hasEase(wanted) ? own : { ...own, properties: 'required' as const, fillsLists: false }
  const schemas = parts.map(({ schema }) => schema)
  if (sampling.files && (schemas.some(isBinary) || (sampling.files === 'field' && saysNothing(schemas))))
    return fileFor(schemas)
  const type = chooseType(parts)
  const limits = readLimits(parts)
  const given = firstGiven(sampling, parts, type)
  // An example need not have all properties, but nothing beside what is listed is right.
  const isWhole = limits.enums.length > 0 || !(sampling.properties === 'all' && isRecord(given))
  if (given !== undefined && isWhole) return given
  if (depth > MAXIMUM_DEPTH && allowsNull(parts)) return null
  switch (type) {
    case 'object':
      return isEnd(sampling, parts, depth) ? {} : sampleObject(sampling, parts, depth)
    case 'array':
      return isEnd(sampling, parts, depth) ? [] : sampleArray(sampling, parts, depth)
    case 'integer':
    case 'number':
      return sampleNumber(limits, parts) ?? 1
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return sampleText(limits, parts) ?? 'string'
  }
}

/** Whether there is a schema, and only such as say nothing at all. For a field of a form that means a file. */
function saysNothing(schemas: readonly SchemaObject[]): boolean {
  return schemas.length > 0 && schemas.every(({ $ref: _, ...own }) => isUndescribed(own))
}

/** Whether nothing more is put into an object or a list: what needs itself without an end can be finished nowhere. */
function isEnd(sampling: Sampling, parts: Shape['parts'], depth: number): boolean {
  if (depth > MAXIMUM_DEPTH || (sampling.effort?.parts ?? 1) <= 0) return true
  const smallest = smallestOf(sampling, { parts })
  if (smallest.nesting === Number.POSITIVE_INFINITY) return depth > MAXIMUM_DEPTH_OF_ALL
  return smallest.parts > MOST_PARTS
}

/** A small text file, of so many bytes. */
export function sampleFile(size = 6): Blob {
  return new Blob(['sample'.padEnd(size, 'x').slice(0, size)], { type: 'text/plain' })
}

/** A file of a size that schemas allow, as close to the usual one as may be. */
export function fileFor(schemas: readonly SchemaObject[]): Blob {
  const { minLength, maxLength } = readLimits(
    schemas.filter(isBinary).map(schema => ({ schema, pointer: '#', trail: [] })),
  )
  return sampleFile(Math.min(Math.max(6, minLength), Math.max(minLength, maxLength), LONGEST_TEXT))
}

/** The first value that the parts give and that fits their types and lists. An object of one part has to fit the others as well. */
function firstGiven({ accepts }: Sampling, parts: readonly SchemaPart[], type: ReturnType<typeof chooseType>): unknown {
  const limits = readLimits(parts)
  const values = parts.flatMap(({ schema }) => [
    schema.example,
    ...(Array.isArray(schema.examples) ? schema.examples : []),
    schema.default,
    schema.const,
    ...(Array.isArray(schema.enum) ? schema.enum : []),
  ])
  const isFreelyTyped = parts.every(({ schema }) => schema.type === undefined)
  const listed = values.filter(
    value => value !== undefined && isListed(limits, value) && (isFreelyTyped || isOfType(value, type)),
  )
  const fitting =
    type === 'object' && parts.length > 1 && accepts ? listed.filter(value => accepts(parts, value)) : listed
  return fitting.find(value => fitsScalar(limits, value)) ?? fitting[0]
}
