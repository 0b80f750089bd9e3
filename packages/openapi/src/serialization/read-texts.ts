import type { ApiDescription } from '../api-description.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { listShapes } from '../schema/shapes.ts'
import { isSchema } from '../schema/subschemas.ts'
import { listTextReadings } from './text-readings.ts'

/** What a part of a request holds before anybody knows its types: texts, files, and what was written as JSON. */
export type Texts = string | Blob | Parsed | readonly Texts[] | { readonly [name: string]: Texts }

/** A value that was written as JSON, and so has types of its own. */
export class Parsed {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

/** Tells whether a schema accepts a value. */
export type Accepts = (schema: Schema, value: unknown) => boolean

/**
 * Reads texts as the types that schemas name. Where a text can be several things, it is read as one that is accepted, if
 * there is one; what is nothing that a schema names stays a text.
 */
export function readTexts(api: ApiDescription, schemas: readonly Schema[], texts: Texts, accepts: Accepts): unknown {
  if (texts instanceof Parsed) return texts.value
  if (texts instanceof Blob) return texts
  const shapes = listShapes(
    api.document,
    schemas.map(schema => ({ schema, pointer: '#', trail: [] })),
  ).map(({ parts }) => parts.map(({ schema }) => schema))
  const usual = readAs(api, schemas, [...new Set(shapes.flat())], texts, accepts)
  if (shapes.length < 2) return usual
  const isAccepted = (value: unknown) => schemas.every(schema => accepts(schema, value))
  if (isAccepted(usual)) return usual
  for (const shape of shapes) {
    const value = readAs(api, schemas, shape, texts, accepts)
    if (isAccepted(value)) return value
  }
  return usual
}

function readAs(
  api: ApiDescription,
  schemas: readonly Schema[],
  keywords: readonly SchemaObject[],
  texts: Exclude<Texts, Blob | Parsed>,
  accepts: Accepts,
): unknown {
  if (typeof texts === 'string') return readText(schemas, keywords, texts, accepts)
  const read = (step: string, value: Texts) =>
    readTexts(
      api,
      keywords.flatMap(below => schemasBelow(below, step, Array.isArray(texts))),
      value,
      accepts,
    )
  if (Array.isArray(texts)) return texts.map((item, index) => read(String(index), item))
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, read(name, value)]))
}

function readText(
  schemas: readonly Schema[],
  keywords: readonly SchemaObject[],
  text: string,
  accepts: Accepts,
): unknown {
  const readings = listTextReadings(keywords, text)
  if (readings.length < 2) return readings.length === 0 ? text : readings[0]
  const scores = readings.map(reading => schemas.filter(schema => accepts(schema, reading)).length)
  return readings[scores.indexOf(Math.max(...scores))]
}

/** The schemas that apply to one property or item. */
function schemasBelow(keywords: SchemaObject, step: string, isList: boolean): Schema[] {
  const { properties, patternProperties, additionalProperties, unevaluatedProperties, prefixItems, items } = keywords
  if (isList) {
    const own = Array.isArray(prefixItems) ? prefixItems[Number(step)] : undefined
    return [own ?? items].filter(isSchema)
  }
  const named = isRecord(properties) && Object.hasOwn(properties, step) ? [properties[step]] : []
  const patterns = Object.entries(isRecord(patternProperties) ? patternProperties : {})
  const matching = patterns.filter(([pattern]) => matches(pattern, step)).map(([, schema]) => schema)
  const own = [...named, ...matching].filter(isSchema)
  return own.length > 0 ? own : [additionalProperties ?? unevaluatedProperties].filter(isSchema)
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return false
  }
}
