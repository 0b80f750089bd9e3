import type { ApiDescription } from '../api-description.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isBinary, isUndescribed } from '../schema/binary-schema.ts'
import { conditionsOf } from '../schema/conditions.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { listPossibleParts } from '../schema/resolve.ts'
import { findSchemasBelow, namesProperty } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
import { ReadingWork } from './reading-work.ts'
import { listTextReadings } from './text-readings.ts'
import { kindsOf } from './wanted-kinds.ts'

/** What a part of a request holds before anybody knows its types. */
export type Texts = string | Blob | Parsed | Readings | readonly Texts[] | { readonly [name: string]: Texts }

/** A value that was written as JSON, and so has types of its own. */
export class Parsed {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

/** What can be taken apart in several ways, the likeliest first. */
export class Readings {
  readonly list: readonly Texts[]

  constructor(list: readonly Texts[]) {
    this.list = list
  }
}

/** Tells whether a schema accepts a value. */
export interface Accepts {
  (schema: Schema, value: unknown): boolean
  /** The same in the named fields of a form, which are files where their schemas say nothing. */
  readonly inField?: Accepts
}

/**
 * Reads texts as the types that schemas name. Where a text can be several things, it is read as one that is accepted, if
 * there is one; what is nothing that a schema names stays a text. Where schemas that are alternatives of each other nest so
 * deep that this is too much work, it is read as what is likeliest.
 */
export function readTexts(api: ApiDescription, schemas: readonly Schema[], texts: Texts, accepts: Accepts): unknown {
  const work = new ReadingWork()
  return work.unshare(readOnce({ api, work, accepts }, schemas, texts))
}

interface Reading {
  readonly api: ApiDescription
  readonly work: ReadingWork
  readonly accepts: Accepts
}

function readOnce(reading: Reading, schemas: readonly Schema[], texts: Texts): unknown {
  if (texts instanceof Parsed) return texts.value
  if (texts instanceof Blob) return texts
  const { work, accepts } = reading
  return work.once(texts, work.keyOf([accepts, ...schemas]), () => read(reading, schemas, texts))
}

/** What schemas say together of a value, and in how many ways: the parts of each shape, and all of them. */
interface Ways {
  readonly schemas: readonly Schema[]
  readonly parts: readonly SchemaPart[]
  readonly shapes: readonly (readonly SchemaPart[])[]
  /** How many shapes there were before those with the same parts became one. */
  readonly count: number
}

function read(reading: Reading, schemas: readonly Schema[], texts: Exclude<Texts, Parsed | Blob>): unknown {
  const { work } = reading
  const ways = work.once(findWays, work.keyOf(schemas), () => findWays(reading, schemas))
  const { parts, shapes } = ways
  if (texts instanceof Readings) {
    const kinds = kindsOf(schemasOf(parts))
    // Where only a list may be, what is JSON is that list, and no list of one text.
    const isJsonList = kinds.every(kind => kind === 'list') && texts.list.some(each => each instanceof Parsed)
    const possible = texts.list.filter(
      each => (kinds.includes('list') || !Array.isArray(each)) && !(isJsonList && typeof each === 'string'),
    )
    const readings = possible.map(candidate => readOnce(reading, schemas, candidate))
    return chooseAccepted(reading, ways, parts, readings)
  }
  const usual = readAs(reading, ways, parts, texts)
  if (shapes.length < 2 || isAccepted(reading, ways, usual)) return usual
  const others = shapes.flatMap(shape => (work.spend(shape.length) ? [readAs(reading, ways, shape, texts)] : []))
  return chooseAccepted(reading, ways, parts, [usual, ...others])
}

function isAccepted({ work, accepts }: Reading, { schemas, count }: Ways, value: unknown): boolean {
  return schemas.every(schema => work.accepts(accepts, schema, value, count) === true)
}

function findWays({ api, work }: Reading, schemas: readonly Schema[]): Ways {
  const placed = schemas.map(schema => ({ schema, pointer: '#', trail: [] }))
  const all = listShapes(api.document, placed).flatMap(({ parts }) => withConditions(api, parts))
  const shapes = [...new Map(all.map(shape => [work.keyOf([...new Set(schemasOf(shape))]), shape])).values()]
  const parts = [...new Map(all.flat().map(part => [part.schema, part])).values()]
  return { schemas, parts, shapes, count: all.length }
}

/** The parts alone, then with what each of their conditions demands, and with all of that. */
function withConditions({ document }: ApiDescription, parts: readonly SchemaPart[]): (readonly SchemaPart[])[] {
  const demanded = parts.flatMap(conditionsOf).flatMap(condition => listPossibleParts(document, condition.demanded))
  const each = demanded.map(part => [...parts, part])
  return each.length > 1 ? [parts, ...each, [...parts, ...demanded]] : [parts, ...each]
}

function readAs(
  reading: Reading,
  ways: Ways,
  parts: readonly SchemaPart[],
  texts: string | readonly Texts[] | { readonly [name: string]: Texts },
): unknown {
  const { work, accepts } = reading
  const kinds = kindsOf(schemasOf(parts))
  const wantsList = kinds.includes('list')
  if (typeof texts === 'string') {
    // Nothing in a text tells a list of one from its item.
    if (wantsList && kinds.length === 1) return readAs(reading, ways, parts, [texts])
    const readings = listTextReadings(schemasOf(parts), texts)
    return readings.length === 0 ? texts : chooseAccepted(reading, ways, parts, readings)
  }
  if (isRecord(texts) && wantsList && !kinds.includes('object') && Object.keys(texts).every(isIndex)) {
    return readAs(reading, ways, parts, Object.values(texts).flat() as Texts[])
  }
  const readBelow = (step: string, value: Texts) => {
    const below = parts.flatMap(part => findSchemasBelow(part, step, Array.isArray(texts))).map(({ schema }) => schema)
    const isNamed = !Array.isArray(texts) && parts.some(({ schema }) => namesProperty(schema, step))
    return readOnce({ ...reading, accepts: (isNamed && accepts.inField) || accepts }, below, value)
  }
  if (Array.isArray(texts)) return work.share(texts.map((item, index) => readBelow(String(index), item)))
  const entries = Object.entries(texts).map(([name, value]) => [name, readBelow(name, value)])
  return work.share(Object.fromEntries(entries))
}

/** Some clients number the items of a list, `tags[0]=a`, or leave the number out, `tags[]=a`. */
function isIndex(name: string): boolean {
  return /^\d*$/.test(name)
}

/**
 * The first reading that all schemas accept, or else the most of them, since some may be alternatives. One of the kind that they
 * name goes before others, if any of them accepts it: schemas that are about objects, and name no type, accept every text and
 * every file. Where that is a draw, it is closer to what was meant, and what is wrong with it can be said.
 */
function chooseAccepted(
  { work, accepts }: Reading,
  { schemas, count }: Ways,
  parts: readonly SchemaPart[],
  all: readonly unknown[],
): unknown {
  const readings = [...new Set(all)]
  if (readings.length < 2) return readings[0]
  const scores = readings.map(reading => {
    const accepted = schemas.filter(schema => work.accepts(accepts, schema, reading, count) === true).length
    if (!isOfKind(reading, parts)) return accepted
    return accepted + (accepted > 0 ? schemas.length : 0.5)
  })
  return readings[scores.indexOf(Math.max(...scores))]
}

function isOfKind(value: unknown, parts: readonly SchemaPart[]): boolean {
  if (value instanceof Blob) return schemasOf(parts).some(isBinary) || schemasOf(parts).every(isUndescribed)
  const kind = Array.isArray(value) ? 'list' : isRecord(value) ? 'object' : 'text'
  return kindsOf(schemasOf(parts).filter(schema => !isBinary(schema))).includes(kind)
}

function schemasOf(parts: readonly SchemaPart[]): SchemaObject[] {
  return parts.map(({ schema }) => schema)
}
