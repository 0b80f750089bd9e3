import { isRecord } from '../document/record.ts'
import type { Direction } from '../schema/direction.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import { listRequired } from '../schema/properties.ts'
import { rememberInDocument } from '../schema/remember.ts'
import { groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import { allowsNull, chooseType } from '../schema/types.ts'
import { isForbidden } from './forbidden.ts'
import { limitsOf } from './limits.ts'
import type { Sampling } from './sampling.ts'

type Parts = Pick<Shape, 'parts'>

/** The same limit as for samples: a way that these never take leads nowhere. */
const MOST_BRANCHES = 100

const nestingsOf = rememberInDocument(
  (_document: object): Readonly<Record<Direction, WeakMap<object, number>>> => ({
    request: new WeakMap(),
    response: new WeakMap(),
  }),
)

/**
 * How many objects and lists the smallest value of a shape has below each other: 0 for a text, 1 for an object that needs
 * nothing, and infinitely many where schemas need each other without an end.
 */
export function nestingOf(sampling: Sampling, shape: Parts): number {
  const needed = listNeeded(sampling, shape)
  return needed === undefined ? 0 : 1 + Math.max(0, ...needed.map(below => nestingOfSchema(sampling, below)))
}

/** The shape through which a value ends soonest; the first of several. */
export function chooseShortest(sampling: Sampling, shapes: readonly Shape[]): Shape | undefined {
  const nestings = shapes.map(shape => nestingOf(sampling, shape))
  return shapes[nestings.indexOf(Math.min(...nestings))]
}

function nestingOfSchema(sampling: Sampling, place: PlacedSchema): number {
  const { schema } = place
  if (!isRecord(schema)) return 0
  const nestings = nestingsOf(sampling.api.document, sampling.api.document)[sampling.direction]
  if (!nestings.has(schema)) measure(sampling, place, nestings)
  return nestings.get(schema) ?? 0
}

/** Takes everything for endless at first, and finds what ends, and then what needs that, until nothing more is found. */
function measure(sampling: Sampling, start: PlacedSchema, nestings: WeakMap<object, number>): void {
  const ways = new Map<object, readonly (readonly PlacedSchema[] | undefined)[]>()
  const collect = (place: PlacedSchema): void => {
    if (!isRecord(place.schema) || nestings.has(place.schema)) return
    const shapes = listShapes(sampling.api.document, [{ ...place, trail: [] }], MOST_BRANCHES)
    const needed = shapes.map(shape => listNeeded(sampling, shape))
    nestings.set(place.schema, Number.POSITIVE_INFINITY)
    ways.set(place.schema, needed)
    for (const below of needed.flat()) if (below) collect(below)
  }
  collect(start)

  const nestingOfWay = (needed: readonly PlacedSchema[] | undefined) =>
    needed === undefined ? 0 : 1 + Math.max(0, ...needed.map(({ schema }) => nestings.get(Object(schema)) ?? 0))
  const findShorter = () =>
    [...ways].filter(([schema, needed]) => {
      const [before, now] = [nestings.get(schema), Math.min(...needed.map(nestingOfWay))]
      nestings.set(schema, now)
      return now !== before
    })
  while (findShorter().length > 0);
}

/** What has to stand in an object or a list of a shape. Undefined where a value is neither. */
function listNeeded(sampling: Sampling, { parts }: Parts): PlacedSchema[] | undefined {
  const type = chooseType(parts)
  const isGiven = parts.some(({ schema }) =>
    ['const', 'enum', 'default', 'example', 'examples'].some(key => key in schema),
  )
  if (isGiven || allowsNull(parts) || (type !== 'object' && type !== 'array')) return undefined
  const below = groupSchemasBelow(parts)
  if (type === 'array') return Math.max(0, ...limitsOf(parts, 'minItems')) > 0 ? [...below.values()].flat() : []
  const required = listRequired(parts).map(name => below.get(name) ?? [])
  return required.filter(schemas => !isForbidden(sampling, schemas)).flat()
}
