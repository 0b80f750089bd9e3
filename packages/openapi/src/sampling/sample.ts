import { isRecord } from '../document/record.ts'
import { isBinary } from '../schema/binary-schema.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import { allowsNull, chooseType, isOfType } from '../schema/types.ts'
import { listConditions } from './conditions.ts'
import { isListed, readLimits } from './limits.ts'
import { sampleNumber } from './numbers.ts'
import { sampleArray } from './sample-items.ts'
import { sampleObject } from './sample-object.ts'
import type { Sampling } from './sampling.ts'
import { sampleText } from './texts.ts'
import { listVariants } from './variants.ts'

const MAXIMUM_DEPTH = 12
/** All properties of all objects below each other would be too many. */
const MAXIMUM_DEPTH_OF_ALL = 2
/** Trying all branches of all alternatives below each other would take too long. */
const MAXIMUM_DEPTH_OF_CHOICE = 4
/** Some alternatives lead to each other in more ways than there are schemas. */
const MOST_BRANCHES = 100

/** A value that schemas accept together. A guess where keywords contradict each other or a pattern is hard. */
export function sampleOf(sampling: Sampling, schemas: readonly PlacedSchema[], depth = 0): unknown {
  // A schema may lead back to itself here: the depth ends it.
  const fresh = schemas.map(schema => ({ ...schema, trail: [] }))
  const shapes = listShapes(sampling.api.document, fresh, MOST_BRANCHES)
  const [shape] = shapes
  if (!shape) return 'string'
  const { accepts } = sampling
  if (depth > MAXIMUM_DEPTH_OF_ALL && isNullable(shapes)) return null
  const takesTrying = shapes.length > 1 || shape.parts.some(({ schema }) => HARD.some(keyword => keyword in schema))
  if (accepts && takesTrying && depth <= MAXIMUM_DEPTH_OF_CHOICE) {
    for (const added of [[], ...listConditions(shape.parts)]) {
      const candidates =
        added.length > 0 ? listShapes(sampling.api.document, [...fresh, ...added], MOST_BRANCHES) : shapes
      for (const candidate of candidates) {
        for (const value of listVariants(sampling, candidate, candidates, depth)) {
          if (accepts(schemas, value)) return value
        }
      }
    }
  }
  return sampleShape(sampling, shape, depth)
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
  const sampling = depth > MAXIMUM_DEPTH_OF_ALL ? { ...wanted, properties: 'required' as const } : wanted
  if (sampling.files && parts.some(({ schema }) => isBinary(schema))) return sampleFile()
  const type = chooseType(parts)
  const given = firstGiven(parts, type)
  if (given !== undefined && !(sampling.properties === 'all' && isRecord(given))) return given
  if (depth > MAXIMUM_DEPTH && allowsNull(parts)) return null
  const limits = readLimits(parts)
  switch (type) {
    case 'object':
      return depth > MAXIMUM_DEPTH ? {} : sampleObject(sampling, parts, depth)
    case 'array':
      return depth > MAXIMUM_DEPTH ? [] : sampleArray(sampling, parts, depth)
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

/** A small text file. */
export function sampleFile(): Blob {
  return new Blob(['sample'], { type: 'text/plain' })
}

/** The first value that the parts give and that fits their types and lists. */
function firstGiven(parts: readonly SchemaPart[], type: ReturnType<typeof chooseType>): unknown {
  const limits = readLimits(parts)
  const values = parts.flatMap(({ schema }) => [
    schema.example,
    ...(Array.isArray(schema.examples) ? schema.examples : []),
    schema.default,
    schema.const,
    ...(Array.isArray(schema.enum) ? schema.enum : []),
  ])
  const isFreelyTyped = parts.every(({ schema }) => schema.type === undefined)
  return values.find(
    value => value !== undefined && isListed(limits, value) && (isFreelyTyped || isOfType(value, type)),
  )
}
