import type { ApiDescription } from '../api-description.ts'
import { joinPointer } from '../document/json-pointer.ts'
import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { followReference } from '../document/reference.ts'
import { listSchemaUses } from '../operation/schema-uses.ts'
import { listSubschemas } from '../schema/subschemas.ts'

/**
 * Refuses documents whose schemas have an `$id`: it changes what the references below it mean, and two schemas with the
 * same one make Prism skip the second without a word.
 *
 * @throws when there is one, naming it.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1
 */
export function refuseIdentifiers(api: ApiDescription): void {
  const seen = new Set<Schema>()
  const visit = (schema: Schema, pointer: string): void => {
    if (!isRecord(schema) || seen.has(schema)) return
    seen.add(schema)
    if (typeof schema.$id === 'string') {
      throw new Error(`${pointer} has the $id "${schema.$id}". Remove it, and refer to the schema by its JSON pointer.`)
    }
    if (typeof schema.$ref === 'string' && schema.$ref.startsWith('#/')) follow(schema.$ref, pointer)
    for (const below of listSubschemas(schema)) visit(below.schema, joinPointer(pointer, ...below.keys))
  }
  const follow = ($ref: string, usedAt: string) => {
    try {
      const target = followReference<Schema>(api.document, $ref, usedAt)
      visit(target.value, target.pointer)
    } catch {
      // A reference that leads nowhere is reported with the schemas that do not compile.
    }
  }

  for (const [name, schema] of Object.entries(api.document.components?.schemas ?? {})) {
    visit(schema, joinPointer('#', 'components', 'schemas', name))
  }
  for (const { schema } of api.operations.flatMap(listSchemaUses)) visit(schema.schema, schema.pointer)
}
