import { type Arbitrary, boolean, integer, lorem, sample } from 'fast-check'
import type { ApiDescription } from '../../api-description.ts'
import type { Schema } from '../../document/openapi-document.ts'
import { isRecord } from '../../document/record.ts'
import { replaceAt } from '../../document/replace-at.ts'
import { listShapes } from '../../schema/shapes.ts'
import { accepts } from '../../validation/validator.ts'
import { sampleResponse } from '../sample-response.ts'
import { type Leaf, listLeaves, listPlaces } from './leaves.ts'
import { valueArbitrary } from './value-arbitrary.ts'

/** What people like to read, for those leaves that leave the choice. */
const COMMON: Readonly<Record<string, Arbitrary<unknown>>> = {
  boolean: boolean(),
  number: integer({ min: 1, max: 1000 }),
  string: lorem({ maxCount: 3 }),
}

/** Draws values of a kind. */
type Draw = <Value>(arbitrary: Arbitrary<Value>, count: number) => Value[]

/** A body, and what can be put in the place of its leaves, the most readable first. */
interface Pattern {
  readonly body: unknown
  readonly leaves: readonly { readonly path: readonly string[]; readonly choices: readonly Arbitrary<unknown>[] }[]
}

// What arbitraries are made from is compiled, which is not to happen for each body again.
const patterns = new WeakMap<ApiDescription, Map<Schema, Pattern>>()

/**
 * A body that a schema accepts in responses, another one each time: {@link sampleResponse} with longer lists, and other texts
 * and numbers in it, each of which is kept only if the whole still fits. The same seed gives the same body.
 */
export function randomResponse(api: ApiDescription, schema: Schema, seed?: number): unknown {
  const draw = drawWith(seed)
  const fits = (body: unknown) => accepts(api, 'response', schema, body)
  const pattern = patternOf(api, schema)
  const longer = lengthenLists(pattern.body, draw)
  let body = fits(longer) ? longer : pattern.body
  for (const { path, choices } of pattern.leaves) {
    for (const place of listPlaces(body, pattern.body, path)) {
      body = firstFitting(choices, draw, value => replaceAt(body, place, value), fits) ?? body
    }
  }
  return body
}

/** With a seed, each draw has the next one: with the same one, all would give the same. */
function drawWith(seed: number | undefined): Draw {
  let drawn = 0
  return (arbitrary, numRuns) => {
    drawn += 1
    return sample(arbitrary, seed === undefined ? numRuns : { numRuns, seed: seed + drawn })
  }
}

function firstFitting(
  choices: readonly Arbitrary<unknown>[],
  draw: Draw,
  put: (value: unknown) => unknown,
  fits: (body: unknown) => boolean,
): unknown {
  for (const choice of choices) {
    const fitting = draw(choice, 2).map(put).find(fits)
    if (fitting !== undefined) return fitting
  }
  return undefined
}

function patternOf(api: ApiDescription, schema: Schema): Pattern {
  const ofApi = patterns.get(api) ?? new Map<Schema, Pattern>()
  patterns.set(api, ofApi)
  const known = ofApi.get(schema)
  if (known) return known
  const body = sampleResponse(api, schema)
  const isUsable = accepts(api, 'response', schema, body)
  const leaves = isUsable ? listLeaves(api, [{ schema, pointer: '#' }], body) : []
  const pattern = { body, leaves: leaves.map(leaf => ({ path: leaf.path, choices: listChoices(api, leaf) })) }
  ofApi.set(schema, pattern)
  return pattern
}

function listChoices(api: ApiDescription, { value, schemas }: Leaf): Arbitrary<unknown>[] {
  const type = value === null ? 'null' : typeof value
  const common = COMMON[type]
  const fitting = listShapes(api.document, schemas).flatMap(({ parts }) => {
    const schema = { allOf: [...parts.map(part => part.schema), { type }] }
    return valueArbitrary({ api, place: 'json', limit: () => {} }, schema) ?? []
  })
  return common ? [common, ...fitting] : fitting
}

/** Lists of one item, with up to three of them. */
function lengthenLists(value: unknown, draw: Draw): unknown {
  if (Array.isArray(value)) {
    const [length = 1] = value.length === 1 ? draw(integer({ min: 1, max: 3 }), 1) : [value.length]
    return Array.from({ length }, (_, index) => lengthenLists(value[index] ?? value[0], draw))
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, lengthenLists(item, draw)]))
}
