import { diffAdditionalProperties } from './diff-additional-properties.ts'
import { diffBounds } from './diff-bounds.ts'
import { diffConstraints } from './diff-constraints.ts'
import { diffEnums } from './diff-enums.ts'
import { diffInt64 } from './diff-int64.ts'
import { diffNotes } from './diff-notes.ts'
import { diffProperties } from './diff-properties.ts'
import { diffTexts } from './diff-texts.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { orAnything, placesBelow } from './places-below.ts'
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
  diffConstraints(context, before, after, diffSchemas)
  diffNotes(context, before, after)
  diffProperties(context, before, after, diffSchemas)
  const below: SchemaContext = { ...context, isRequired: false }
  diffAdditionalProperties(below, before, after, diffSchemas)
  const [itemsBefore, itemsAfter] = [placesBelow(before, 'items', '[]'), placesBelow(after, 'items', '[]')]
  if (itemsBefore.length > 0 || itemsAfter.length > 0) {
    diffSchemas(below, orAnything(itemsBefore, before), orAnything(itemsAfter, after))
  }
}
