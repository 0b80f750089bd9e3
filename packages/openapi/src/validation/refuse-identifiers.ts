import type { ApiDescription } from '../api-description.ts'
import { walkDocument } from '../document/walk-document.ts'

/**
 * Refuses documents whose schemas have an `$id`: it changes what the references below it mean, and two schemas with the
 * same one make Prism skip the second without a word.
 *
 * @throws when there is one, naming it.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1
 */
export function refuseIdentifiers({ document }: ApiDescription): void {
  for (const { kind, node, pointer } of walkDocument(document)) {
    if (kind !== 'schema' || typeof node.$id !== 'string') continue
    throw new Error(`${pointer} has the $id "${node.$id}". Remove it, and refer to the schema by its JSON pointer.`)
  }
}
