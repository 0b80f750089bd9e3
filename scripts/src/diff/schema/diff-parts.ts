import type { Schema } from '@crm-clients/openapi/document'
import { joinPointer } from '@crm-clients/openapi/document'
import { diffAdditionalProperties } from './diff-additional-properties.ts'
import { diffBounds } from './diff-bounds.ts'
import { diffConstraints } from './diff-constraints.ts'
import { diffEnums } from './diff-enums.ts'
import { diffInt64 } from './diff-int64.ts'
import { diffNotes } from './diff-notes.ts'
import { diffProperties } from './diff-properties.ts'
import { diffTexts } from './diff-texts.ts'
import type { LabelledPart, LabelledSchema } from './labelled-schema.ts'
import type { SchemaComparison, SchemaContext } from './schema-context.ts'

/** Compares what two alternatives of the same type say about a value. */
export function diffParts(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
  diffSchemas: SchemaComparison,
): void {
  diffEnums(context, before, after)
  diffBounds(context, before, after)
  diffInt64(context, before, after)
  diffTexts(context, before, after)
  diffConstraints(context, before, after)
  diffNotes(context, before, after)
  diffProperties(context, before, after, diffSchemas)
  diffAdditionalProperties(context, before, after, diffSchemas)
  const [itemsBefore, itemsAfter] = [listItems(before), listItems(after)]
  if (itemsBefore.length > 0 || itemsAfter.length > 0) {
    diffSchemas(context, orAnything(itemsBefore, before), orAnything(itemsAfter, after))
  }
}

function listItems(parts: readonly LabelledPart[]): LabelledSchema[] {
  return parts.flatMap(({ schema, pointer, label }) =>
    schema.items === undefined || Array.isArray(schema.items)
      ? []
      : [{ schema: schema.items as Schema, pointer: joinPointer(pointer, 'items'), label: `${label}[]` }],
  )
}

function orAnything(items: readonly LabelledSchema[], [part]: readonly LabelledPart[]): readonly LabelledSchema[] {
  if (items.length > 0 || !part) return items
  return [{ schema: true, pointer: part.pointer, label: `${part.label}[]` }]
}
