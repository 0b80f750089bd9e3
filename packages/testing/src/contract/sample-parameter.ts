import type { OpenApiDocument, Parameter } from '../document/openapi-document.ts'
import { listShapes } from './schema/shapes.ts'
import { sampleOf } from './values/sample.ts'
import { sampleItems } from './values/sample-items.ts'

/** A value for a parameter that leaves a trace in a request: a list has an item, and an object its properties. */
export function sampleParameter(document: OpenApiDocument, { schema, content = {} }: Parameter): unknown {
  const described = schema ?? Object.values(content)[0]?.schema
  const schemas = described === undefined ? [] : [{ schema: described, pointer: '#', trail: [] }]
  const sampling = { document, properties: 'all', direction: 'request', files: false } as const
  const value = sampleOf(sampling, schemas)
  if (!Array.isArray(value) || value.length > 0) return value
  const [shape] = listShapes(document, schemas)
  return sampleItems(sampling, shape?.facets ?? [], 1)
}
