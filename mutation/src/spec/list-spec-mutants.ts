import { joinPointer, type OpenApiDocument } from '@crm-clients/openapi/document'
import { changesNothing } from './changes-nothing.ts'
import { contentEdits } from './content-edits.ts'
import { applyEdit, type Edit } from './edit.ts'
import { extensionEdits } from './extension-edits.ts'
import { operationEdits } from './operation-edits.ts'
import { parameterEdits } from './parameter-edits.ts'
import { responseEdits } from './response-edits.ts'
import { schemaEdits } from './schema-edits.ts'
import { securityEdits } from './security-edits.ts'

/** A document that promises or forbids one thing less. */
export interface SpecMutant {
  /** Unique in its document: `required entry dropped: /components/schemas/Order/required metadata`. */
  readonly id: string
  readonly operator: string
  /** JSON pointer of what was changed. */
  readonly pointer: string
  readonly description: string
  readonly document: OpenApiDocument
}

/**
 * Every mutant of a document: each keyword of each schema, each parameter, status, media type, header, security
 * requirement and extension dropped or loosened, one at a time. Shared components are mutated once, where they are defined. What nobody could
 * notice, because it changes nothing, is left out.
 *
 * @example
 * listSpecMutants(document).map(({ id }) => id)
 */
export function listSpecMutants(document: OpenApiDocument): SpecMutant[] {
  const edits = [
    ...extensionEdits(document, ''),
    ...securityEdits(document.security, '/security'),
    ...entriesOf(document.paths, '/paths').flatMap(([item, pointer]) => operationEdits(item, pointer)),
    ...componentEdits(document),
  ]
  return edits.flatMap(edit => {
    if (changesNothing(document, edit)) return []
    const { operator, pointer, detail } = edit
    const description = `${operator}: ${pointer}${detail === undefined ? '' : ` ${detail}`}`
    return [{ id: description, operator, pointer, description, document: applyEdit(document, edit) }]
  })
}

const EDITS: Readonly<Record<string, (component: never, pointer: string) => Edit[]>> = {
  schemas: (schema, pointer) => schemaEdits(schema, pointer),
  parameters: parameterEdits,
  responses: responseEdits,
  headers: parameterEdits,
  requestBodies: contentEdits,
}

function componentEdits({ components }: OpenApiDocument): Edit[] {
  return Object.entries(components ?? {}).flatMap(([kind, group]) =>
    entriesOf(group as Readonly<Record<string, never>>, joinPointer('/components', kind)).flatMap(
      ([component, pointer]) => EDITS[kind]?.(component, pointer) ?? [],
    ),
  )
}

function entriesOf<Value>(record: Readonly<Record<string, Value>> = {}, pointer: string): [Value, string][] {
  return Object.entries(record).map(([key, value]) => [value, joinPointer(pointer, key)])
}
