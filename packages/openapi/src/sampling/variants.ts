import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../document/record.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { listDescribed } from '../schema/properties.ts'
import { groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import { allowsType, isOfType, JSON_TYPES, type JsonType, listTypes } from '../schema/types.ts'
import { isNumber } from './compare-numbers.ts'
import { isForbidden } from './forbidden.ts'
import { fitsNumber, fitsText, readLimits } from './limits.ts'
import { highest, lowest } from './numbers.ts'
import { sampleShape } from './sample.ts'
import { sampleArray, sampleItems } from './sample-items.ts'
import type { Sampling } from './sampling.ts'

const TEXTS = ['?', 'a', 'text', '12345', 'ABC']
const NUMBERS = [0.5, 1.5, 0, -1, 12_345]

/**
 * Values of one shape, the plainest first. Branches of a `oneOf` that overlap are told apart by the later ones: by more
 * properties, by a value at an edge, or by a property that only another branch describes and that is wrong there.
 */
export function* listVariants(
  sampling: Sampling,
  shape: Shape,
  shapes: readonly Shape[],
  depth: number,
): Generator<unknown> {
  const { properties } = sampling
  const other = { ...sampling, properties: properties === 'all' ? ('required' as const) : ('all' as const) }
  const plain = sampleShape(sampling, shape, depth)
  yield plain
  const more = isRecord(plain) || Array.isArray(plain) ? sampleShape(other, shape, depth) : undefined
  if (more !== undefined) yield more
  const { parts } = shape
  if (isRecord(plain)) {
    const strange = strangeProperties(sampling, shape, shapes)
    yield { ...strange, ...plain }
    if (isRecord(more)) yield { ...strange, ...more }
  } else if (Array.isArray(plain)) {
    yield sampleArray(sampling, parts, depth, 'end')
    yield sampleItems(sampling, parts, 1, depth)
  } else if (isNumber(plain)) {
    const limits = readLimits(parts)
    yield* [lowest(limits), highest(limits), ...NUMBERS].filter(
      number => number !== undefined && fitsNumber(limits, number),
    )
  } else if (typeof plain === 'string') {
    const limits = readLimits(parts)
    yield* TEXTS.filter(text => fitsText(limits, text))
  }
  const { enums } = readLimits(parts)
  yield* enums.flat().filter(value => enums.every(listed => listed.some(other => isDeepStrictEqual(other, value))))
  for (const type of listOtherTypes(parts, plain)) {
    yield sampleShape(sampling, { parts: [...parts, { schema: { type }, pointer: '#', trail: [] }] }, depth)
  }
}

/** The types that a shape allows beside that of a value. */
function listOtherTypes(parts: readonly SchemaPart[], value: unknown): JsonType[] {
  return JSON_TYPES.filter(type => !isOfType(value, type) && parts.every(part => allowsType(part, type)))
}

/** The properties that only other branches describe, with values that these branches refuse. */
function strangeProperties(sampling: Sampling, shape: Shape, shapes: readonly Shape[]): Record<string, unknown> {
  const own = new Set(listDescribed(shape.parts))
  const entries = shapes.flatMap(({ parts }) =>
    [...groupSchemasBelow(parts)].flatMap(([name, schemas]): [string, unknown][] => {
      if (own.has(name) || !listDescribed(parts).includes(name) || isForbidden(sampling, schemas)) return []
      const inner = listShapes(sampling.api.document, schemas).map(({ parts }) => parts)
      const refused = [12_345, '?', true, [], {}].find(value =>
        inner.every(parts => parts.some(part => !listTypes(part).some(type => isOfType(value, type)))),
      )
      return refused === undefined ? [] : [[name, refused]]
    }),
  )
  return Object.fromEntries(entries)
}
