import { canonicalJson } from '../same-json.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer, reportIn, type SchemaContext } from './schema-context.ts'

/** Keywords that rule values out in ways that are only told apart as more, less and different. */
const CONSTRAINTS = [
  'contains',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'if',
  'maxContains',
  'minContains',
  'not',
  'patternProperties',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'uniqueItems',
  'x-comparisons',
] as const

/** Compares the rarer keywords of JSON Schema. */
export function diffConstraints(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  for (const keyword of CONSTRAINTS) {
    const [old, current] = [readAll(before, keyword), readAll(after, keyword)]
    const isLess = old.some(value => !current.includes(value))
    const isMore = current.some(value => !old.includes(value))
    if (!isLess && !isMore) continue
    const [rule, text] = !isLess
      ? (['constraint-added', 'was added'] as const)
      : isMore
        ? (['constraint-changed', 'changed'] as const)
        : (['constraint-removed', 'was removed'] as const)
    const place = { before: keywordPointer(before, keyword), ...(isMore && { after: keywordPointer(after, keyword) }) }
    reportIn(context, rule, place, `\`${after[0]?.label}\`: \`${keyword}\` ${text}`)
  }
}

function readAll(parts: readonly LabelledPart[], keyword: string): string[] {
  const values = parts.map(({ schema }) => schema[keyword])
  // `uniqueItems: false` says nothing.
  return values.filter(value => value !== undefined && value !== false).map(canonicalJson)
}
