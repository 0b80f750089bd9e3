import type { ApiDescription } from '../api-description.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { resolveSchema } from '../schema/resolve.ts'
import { createAcceptance } from './acceptance.ts'
import { sampleOf } from './sample.ts'

/**
 * A body that a schema accepts in responses: its example, or else one with every property and an item in each list, or with
 * as little as it may have. Deterministic. Where nothing that fits is found, it is what comes closest.
 */
export function sampleResponse(api: ApiDescription, schema: Schema): unknown {
  const root = { schema, pointer: '#' }
  const accepts = createAcceptance(api, 'response')
  const own = { api, direction: 'response', files: false, accepts } as const
  const [example] = resolveSchema(api.document, root).flatMap(part => listSchemaExamples(part.schema))
  const candidates = [
    () => example,
    () => sampleOf({ ...own, properties: 'all', fillsLists: true }, [root]),
    () => sampleOf({ ...own, properties: 'all' }, [root]),
    () => sampleOf({ ...own, properties: 'required' }, [root]),
  ]
  let closest: unknown
  for (const make of candidates) {
    const value = make()
    if (value === undefined) continue
    if (accepts([root], value)) return value
    closest ??= value
  }
  return closest
}

function listSchemaExamples({ example, examples }: SchemaObject): unknown[] {
  return [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? examples : [])]
}
