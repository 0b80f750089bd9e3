import type { ApiDescription } from '../api-description.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isBinary, isUndescribed } from '../schema/binary-schema.ts'
import { conditionsOf } from '../schema/conditions.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { listPossibleParts } from '../schema/resolve.ts'
import { findSchemasBelow, namesProperty } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
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
 * there is one; what is nothing that a schema names stays a text.
 */
export function readTexts(api: ApiDescription, schemas: readonly Schema[], texts: Texts, accepts: Accepts): unknown {
  if (texts instanceof Parsed) return texts.value
  if (texts instanceof Blob) return texts
  const placed = schemas.map(schema => ({ schema, pointer: '#', trail: [] }))
  const shapes = listShapes(api.document, placed).flatMap(({ parts }) => withConditions(api, parts))
  const parts = [...new Map(shapes.flat().map(part => [part.schema, part])).values()]
  if (texts instanceof Readings) {
    const kinds = kindsOf(schemasOf(parts))
    // Where only a list may be, what is JSON is that list, and no list of one text.
    const isJsonList = kinds.every(kind => kind === 'list') && texts.list.some(each => each instanceof Parsed)
    const possible = texts.list.filter(
      each => (kinds.includes('list') || !Array.isArray(each)) && !(isJsonList && typeof each === 'string'),
    )
    const readings = possible.map(candidate => readTexts(api, schemas, candidate, accepts))
    return chooseAccepted(schemas, parts, readings, accepts)
  }
  const usual = readAs(api, schemas, parts, texts, accepts)
  if (shapes.length < 2 || schemas.every(schema => accepts(schema, usual))) return usual
  const others = shapes.map(shape => readAs(api, schemas, shape, texts, accepts))
  return chooseAccepted(schemas, parts, [usual, ...others], accepts)
}

/** The parts alone, then with what each of their conditions demands, and with all of that. */
function withConditions({ document }: ApiDescription, parts: readonly SchemaPart[]): (readonly SchemaPart[])[] {
  const demanded = parts.flatMap(conditionsOf).flatMap(condition => listPossibleParts(document, condition.demanded))
  const each = demanded.map(part => [...parts, part])
  return each.length > 1 ? [parts, ...each, [...parts, ...demanded]] : [parts, ...each]
}

function readAs(
  api: ApiDescription,
  schemas: readonly Schema[],
  parts: readonly SchemaPart[],
  texts: string | readonly Texts[] | { readonly [name: string]: Texts },
  accepts: Accepts,
): unknown {
  const kinds = kindsOf(schemasOf(parts))
  const wantsList = kinds.includes('list')
  if (typeof texts === 'string') {
    // Nothing in a text tells a list of one from its item.
    if (wantsList && kinds.length === 1) return readAs(api, schemas, parts, [texts], accepts)
    const readings = listTextReadings(schemasOf(parts), texts)
    return readings.length === 0 ? texts : chooseAccepted(schemas, parts, readings, accepts)
  }
  if (isRecord(texts) && wantsList && !kinds.includes('object') && Object.keys(texts).every(isIndex)) {
    return readAs(api, schemas, parts, Object.values(texts).flat() as Texts[], accepts)
  }
  const read = (step: string, value: Texts) => {
    const below = parts.flatMap(part => findSchemasBelow(part, step, Array.isArray(texts))).map(({ schema }) => schema)
    const isNamed = !Array.isArray(texts) && parts.some(({ schema }) => namesProperty(schema, step))
    return readTexts(api, below, value, (isNamed && accepts.inField) || accepts)
  }
  if (Array.isArray(texts)) return texts.map((item, index) => read(String(index), item))
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, read(name, value)]))
}

/** Some clients number the items of a list, `tags[0]=a`, or leave the number out, `tags[]=a`. */
function isIndex(name: string): boolean {
  return /^\d*$/.test(name)
}

/**
 * The first reading that all schemas accept, or else the most of them, since some may be alternatives. Where that is a draw,
 * one of the kind that they name: it is closer to what was meant, and what is wrong with it can be said.
 */
function chooseAccepted(
  schemas: readonly Schema[],
  parts: readonly SchemaPart[],
  readings: readonly unknown[],
  accepts: Accepts,
): unknown {
  if (readings.length < 2) return readings[0]
  const scores = readings.map(reading => {
    const accepted = schemas.filter(schema => accepts(schema, reading)).length
    return accepted + (isOfKind(reading, parts) ? 0.5 : 0)
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
