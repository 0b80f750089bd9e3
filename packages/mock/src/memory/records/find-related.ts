import type { ApiDescription } from '@crm-clients/openapi'
import type { SchemaObject } from '@crm-clients/openapi/document'
import { listPossibleSchemas, rememberInDocument } from '@crm-clients/openapi/schema'
import { componentOf } from '../derive/item-place.ts'
import type { ResourceMemory } from '../remembered-resource.ts'
import type { FindRelated } from './make-record.ts'

/** Makes the function that finds what is remembered with a key, by the component that shows it. */
export function createFindingRelated(api: ApiDescription, listMemories: () => readonly ResourceMemory[]): FindRelated {
  return (schema, key) => {
    const components = listComponents(api.document, Object(schema))
    const memory = listMemories().find(({ resource: { operations } }) =>
      operations.some(({ place }) => components.has(componentOf(place?.schema) ?? '')),
    )
    return memory?.findAnywhere(String(key))?.value
  }
}

/** The components that a schema may be. */
const listComponents = rememberInDocument((document: object, schema: SchemaObject): ReadonlySet<string> => {
  return new Set(listPossibleSchemas(document, schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : [])))
})
