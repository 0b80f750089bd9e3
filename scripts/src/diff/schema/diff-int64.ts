import { readExactType } from '@crm-clients/openapi/document'
import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer, reportIn, type SchemaContext } from './schema-context.ts'

/** Compares as what callers see integers of 64 bits, which `x-int64` says at the schema or at the root. */
export function diffInt64(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  const [old, current] = [typeIn(before), typeIn(after)]
  if (old === current) return
  const place = {
    before: keywordPointer(before, 'x-int64', 'format'),
    after: keywordPointer(after, 'x-int64', 'format'),
  }
  reportIn(context, 'int64-changed', place, `\`${after[0]?.label}\` is a ${current}, was a ${old}`)
}

function typeIn(parts: readonly LabelledPart[]): string {
  return parts.map(({ schema }) => readExactType(schema)).find(type => type !== undefined) ?? 'number'
}
