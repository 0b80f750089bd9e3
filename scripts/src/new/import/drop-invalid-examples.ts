import { loadApiSync } from '@crm-clients/openapi'
import {
  joinPointer,
  type OpenApiDocument,
  resolveReference,
  type Schema,
  walkDocument,
} from '@crm-clients/openapi/document'
import { isSchema, type SchemaPurpose } from '@crm-clients/openapi/schema'
import { validate } from '@crm-clients/openapi/validation'
import { type Draft, isObject, type JsonObject, type Note } from './draft.ts'

/**
 * Omits examples and defaults that their own schema does not allow: mocks answer with them, and contract tests send
 * them. What a schema gives may be right in one direction only, and then it stays.
 */
export function dropInvalidExamples(draft: Draft): Note[] {
  const api = loadApiSync(draft as unknown as OpenApiDocument)
  const notes: Note[] = []

  function findFault(schema: Schema, value: unknown, purposes: readonly SchemaPurpose[]): string | undefined {
    const faults = purposes.map(purpose => {
      return validate(api, purpose, schema, structuredClone(value), { name: 'It', location: [] })[0]?.message
    })
    return faults.includes(undefined) ? undefined : faults[0]
  }

  function drop(
    owner: JsonObject,
    key: string,
    pointer: string,
    schema: Schema,
    purposes: readonly SchemaPurpose[],
  ): void {
    const fault = findFault(schema, owner[key], purposes)
    if (fault === undefined) return
    const value = JSON.stringify(owner[key]).slice(0, 80)
    delete owner[key]
    notes.push({
      heading: 'Omitted examples that break their schema',
      detail: `\`${value}\` at \`${pointer}\`: ${fault}`,
    })
  }

  for (const { kind, node, pointer } of walkDocument(draft)) {
    const { schema, examples } = node
    if (kind !== 'schema' && isSchema(schema)) {
      const purposes = [pointer.includes('/responses/') ? 'response' : 'request'] as const
      if (node.example !== undefined) drop(node, 'example', joinPointer(pointer, 'example'), schema, purposes)
      if (!isObject(examples)) continue
      for (const [name, reference] of Object.entries(examples)) {
        const { value } = resolveReference<JsonObject>(draft, reference as JsonObject)
        const place = joinPointer(pointer, 'examples', name)
        // A copy: what others refer to stays.
        const owner: JsonObject = { [name]: value }
        if (value !== undefined) drop(owner, name, place, schema, purposes)
        if (value !== undefined && !(name in owner)) delete examples[name]
      }
      if (Object.keys(examples).length === 0) delete node.examples
    } else if (kind === 'schema') {
      const purposes = ['request', 'response'] as const
      for (const key of ['example', 'default']) {
        if (node[key] !== undefined) drop(node, key, joinPointer(pointer, key), node, purposes)
      }
      if (!Array.isArray(examples)) continue
      const listed: JsonObject = { ...examples }
      for (const index of Object.keys(listed))
        drop(listed, index, joinPointer(pointer, 'examples', index), node, purposes)
      node.examples = Object.values(listed)
      if (Object.keys(listed).length === 0) delete node.examples
    }
  }
  return notes
}
