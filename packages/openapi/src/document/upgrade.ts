import { checkFields } from './check-fields.ts'
import { containsObject } from './contains-object.ts'
import { nameDialect } from './dialect.ts'
import { mapDocument } from './map-document.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { resolveAnchors } from './resolve-anchors.ts'
import type { UpgradeNote } from './upgrade-note.ts'
import { allowNull, upgradeSchema } from './upgrade-schema.ts'

/**
 * A document as OpenAPI 3.1, with the meaning that its own version gives it, with the dialect of its schemas named, and with
 * pointers in place of anchors. What was in the document keeps its JSON pointer, so that lines stay right. The given document is not changed.
 *
 * @throws when a field holds something else than the standard wants there: see {@link checkFields}.
 * @see https://spec.openapis.org/oas/v3.1.1.html#specifying-schema-dialects
 */
export function upgradeDocument(given: OpenApiDocument, note: UpgradeNote = () => {}): OpenApiDocument {
  const document = checkFields(given, note)
  if (!document.openapi.startsWith('3.0')) return nameDialect(readNullable(resolveAnchors(document), note))
  const upgraded = mapDocument(document, ({ kind, node, pointer }) =>
    kind === 'schema' ? upgradeSchema(node, text => note(pointer, text)) : node,
  )
  return nameDialect({ ...upgraded, openapi: '3.1.1' })
}

/** In OpenAPI 3.1 the keyword means nothing. Whoever writes it there means what it meant before, and readers differ. */
function readNullable(document: OpenApiDocument, note: UpgradeNote): OpenApiDocument {
  if (!containsObject(document, object => Object.hasOwn(object, 'nullable'))) return document
  return mapDocument(document, ({ kind, node, pointer }) =>
    kind === 'schema' ? allowNull(node, text => note(pointer, text)) : node,
  )
}
