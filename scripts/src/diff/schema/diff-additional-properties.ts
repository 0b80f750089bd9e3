import { joinPointer, type Schema } from '@crm-clients/openapi/document'
import type { LabelledPart, LabelledSchema } from './labelled-schema.ts'
import {
  keywordPointer,
  reportIn,
  type SchemaComparison,
  type SchemaContext,
  type SchemaRule,
} from './schema-context.ts'

/**
 * What a schema says about properties that it does not name. `implicit` is nothing: they may come, but the generated
 * type has no room for them.
 */
type Openness = 'closed' | 'implicit' | 'any' | 'typed'

const transitions: Partial<Record<`${Openness}→${Openness}`, SchemaRule>> = {
  'closed→implicit': 'properties-opened',
  'closed→any': 'properties-opened',
  'closed→typed': 'properties-opened',
  'implicit→closed': 'properties-closed',
  'implicit→any': 'properties-opened',
  'implicit→typed': 'properties-typed',
  'any→closed': 'properties-undeclared',
  'any→implicit': 'properties-undeclared',
  'any→typed': 'properties-typed',
  'typed→closed': 'properties-undeclared',
  'typed→implicit': 'properties-undeclared',
  'typed→any': 'properties-untyped',
}

const sentences: Partial<Record<SchemaRule, string>> = {
  'properties-opened': 'takes properties that it does not name',
  'properties-closed': 'has no properties but those that it names',
  'properties-undeclared': 'no longer declares properties that it does not name',
  'properties-typed': 'gives properties that it does not name a type',
  'properties-untyped': 'gives properties that it does not name no type any more',
}

/** Compares `additionalProperties`, and `unevaluatedProperties: false`. */
export function diffAdditionalProperties(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
  diffSchemas: SchemaComparison,
): void {
  const [old, current] = [readOpenness(before), readOpenness(after)]
  const rule = transitions[`${old.openness}→${current.openness}`]
  const keywords = ['additionalProperties', 'unevaluatedProperties']
  if (rule) {
    const isDeclared = current.openness !== 'implicit'
    const place = {
      before: keywordPointer(before, ...keywords),
      ...(isDeclared && { after: keywordPointer(after, ...keywords) }),
    }
    reportIn(context, rule, place, `\`${after[0]?.label}\` ${sentences[rule]}`)
  }
  if (old.places.length > 0 && current.places.length > 0) diffSchemas(context, old.places, current.places)
}

function readOpenness(parts: readonly LabelledPart[]): { openness: Openness; places: LabelledSchema[] } {
  const declared = parts.flatMap(({ schema, pointer, label }) =>
    schema.additionalProperties === undefined
      ? []
      : [
          {
            schema: schema.additionalProperties as Schema,
            pointer: joinPointer(pointer, 'additionalProperties'),
            label: `${label}[key]`,
          },
        ],
  )
  if (
    declared.some(({ schema }) => schema === false) ||
    parts.some(({ schema }) => schema.unevaluatedProperties === false)
  ) {
    return { openness: 'closed', places: [] }
  }
  const typed = declared.filter(({ schema }) => typeof schema === 'object' && Object.keys(schema).length > 0)
  if (typed.length > 0) return { openness: 'typed', places: typed }
  return { openness: declared.length > 0 ? 'any' : 'implicit', places: [] }
}
