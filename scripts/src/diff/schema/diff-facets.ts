import type { Schema } from '@crm-clients/openapi/document'
import { joinPointer } from '@crm-clients/openapi/document'
import { diffAdditionalProperties } from './diff-additional-properties.ts'
import { diffBounds } from './diff-bounds.ts'
import { diffConstraints } from './diff-constraints.ts'
import { diffEnums } from './diff-enums.ts'
import { diffNotes } from './diff-notes.ts'
import { diffProperties } from './diff-properties.ts'
import { diffSchemas } from './diff-schemas.ts'
import { diffTexts } from './diff-texts.ts'
import type { SchemaContext } from './schema-context.ts'
import type { Facet, SchemaPlace } from './schema-place.ts'

/** Compares what two alternatives of the same type say about a value. */
export function diffFacets(context: SchemaContext, before: readonly Facet[], after: readonly Facet[]): void {
  diffEnums(context, before, after)
  diffBounds(context, before, after)
  diffTexts(context, before, after)
  diffConstraints(context, before, after)
  diffNotes(context, before, after)
  diffProperties(context, before, after)
  diffAdditionalProperties(context, before, after)
  const [itemsBefore, itemsAfter] = [listItems(before), listItems(after)]
  if (itemsBefore.length > 0 || itemsAfter.length > 0) {
    diffSchemas(context, orAnything(itemsBefore, before), orAnything(itemsAfter, after))
  }
}

function listItems(facets: readonly Facet[]): SchemaPlace[] {
  return facets.flatMap(({ schema, pointer, label }) =>
    schema.items === undefined || Array.isArray(schema.items)
      ? []
      : [{ schema: schema.items as Schema, pointer: joinPointer(pointer, 'items'), label: `${label}[]` }],
  )
}

function orAnything(items: readonly SchemaPlace[], [facet]: readonly Facet[]): readonly SchemaPlace[] {
  if (items.length > 0 || !facet) return items
  return [{ schema: true, pointer: facet.pointer, label: `${facet.label}[]` }]
}
