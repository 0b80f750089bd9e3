import { isRecord } from '../document/record.ts'
import type { Direction } from '../schema/direction.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import { listRequired } from '../schema/properties.ts'
import { rememberInDocument } from '../schema/remember.ts'
import { groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import { allowsNull, chooseType } from '../schema/types.ts'
import { isForbidden } from './forbidden.ts'
import { countLeastItems } from './least-items.ts'
import { limitsOf } from './limits.ts'
import type { Sampling } from './sampling.ts'

type Parts = Pick<Shape, 'parts'>

/** What has to stand in an object or a list: schemas for one property or item, and how many of it there have to be. */
interface Needed {
  readonly schemas: readonly PlacedSchema[]
  readonly times: number
}

/** The smallest value of a schema: how many objects and lists it has below each other, and how many parts in all. */
interface Smallest {
  readonly nesting: number
  readonly parts: number
}

const SCALAR: Smallest = { nesting: 0, parts: 1 }
const ENDLESS: Smallest = { nesting: Number.POSITIVE_INFINITY, parts: Number.POSITIVE_INFINITY }

/** The same limit as for samples: a way that these never take leads nowhere. */
const MOST_BRANCHES = 100

type Found = WeakMap<object, Smallest>

const foundIn = rememberInDocument(
  (_document: object): Readonly<Record<Direction, Found>> => ({ request: new WeakMap(), response: new WeakMap() }),
)

/**
 * The smallest value of a shape. Its nesting is 0 for a text, 1 for an object that needs nothing, and infinite, as are its parts, where
 * schemas need each other without an end.
 */
export function smallestOf(sampling: Sampling, shape: Parts): Smallest {
  return together(listNeeded(sampling, shape), schema => smallestOfSchema(sampling, schema))
}

/** The shape through which a value ends soonest; the first of several. */
export function chooseShortest(sampling: Sampling, shapes: readonly Shape[]): Shape | undefined {
  const nestings = shapes.map(shape => smallestOf(sampling, shape).nesting)
  return shapes[nestings.indexOf(Math.min(...nestings))]
}

function smallestOfSchema(sampling: Sampling, place: PlacedSchema): Smallest {
  const { schema } = place
  if (!isRecord(schema)) return SCALAR
  const found = foundIn(sampling.api.document, sampling.api.document)[sampling.direction]
  if (!found.has(schema)) measure(sampling, place, found)
  return found.get(schema) ?? SCALAR
}

/** Takes everything for endless at first, and finds what ends, and then what needs that, until nothing more is found. */
function measure(sampling: Sampling, start: PlacedSchema, found: Found): void {
  const ways = new Map<object, readonly (readonly Needed[] | undefined)[]>()
  const waiting = [start]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (!isRecord(place.schema) || found.has(place.schema)) continue
    const shapes = listShapes(sampling.api.document, [{ ...place, trail: [] }], MOST_BRANCHES)
    const needed = shapes.map(shape => listNeeded(sampling, shape))
    found.set(place.schema, ENDLESS)
    ways.set(place.schema, needed)
    waiting.push(...needed.flat().flatMap(below => below?.schemas ?? []))
  }

  const known = ({ schema }: PlacedSchema) => found.get(Object(schema)) ?? SCALAR
  const findSmaller = () =>
    [...ways].reverse().filter(([schema, all]) => {
      const before = found.get(schema)
      const values = all.map(needed => together(needed, known))
      const now = {
        nesting: Math.min(...values.map(({ nesting }) => nesting)),
        parts: Math.min(...values.map(({ parts }) => parts)),
      }
      found.set(schema, now)
      return now.nesting !== before?.nesting || now.parts !== before.parts
    })
  while (findSmaller().length > 0);
}

function together(needed: readonly Needed[] | undefined, smallest: (place: PlacedSchema) => Smallest): Smallest {
  if (needed === undefined) return SCALAR
  let [nesting, parts] = [0, 1]
  for (const { schemas, times } of needed) {
    const each = schemas.map(smallest)
    nesting = Math.max(nesting, ...each.map(one => one.nesting))
    parts += times * Math.max(1, ...each.map(one => one.parts))
  }
  return { nesting: nesting + 1, parts }
}

/** What has to stand in an object or a list of a shape. Undefined where a value is neither. */
function listNeeded(sampling: Sampling, { parts }: Parts): Needed[] | undefined {
  const type = chooseType(parts)
  const isGiven = parts.some(({ schema }) =>
    ['const', 'enum', 'default', 'example', 'examples'].some(key => key in schema),
  )
  if (isGiven || allowsNull(parts) || (type !== 'object' && type !== 'array')) return undefined
  const below = groupSchemasBelow(parts)
  if (type === 'array') {
    const times = countLeastItems(parts)
    return times > 0 ? [{ schemas: [...below.values()].flat(), times }] : []
  }
  const names = listRequired(parts)
  const required = names
    .map(name => ({ schemas: below.get(name) ?? [], times: 1 }))
    .filter(({ schemas }) => !isForbidden(sampling, schemas))
  const others = Math.max(0, ...limitsOf(parts, 'minProperties')) - names.length
  return others > 0 ? [...required, { schemas: [], times: others }] : required
}
