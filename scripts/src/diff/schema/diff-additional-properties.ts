import type { LabelledPart } from './labelled-schema.ts'
import { type Openness, opennessKeywords, readOpenness } from './openness.ts'
import {
  keywordPointer,
  reportIn,
  type SchemaComparison,
  type SchemaContext,
  type SchemaRule,
} from './schema-context.ts'

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

/** The same for values alone: a schema that says nothing of other properties accepts all of them. */
const transitionsOfValues: typeof transitions = {
  'closed→any': 'type-widened',
  'closed→typed': 'type-widened',
  'any→closed': 'properties-closed',
  'any→typed': 'properties-typed',
  'typed→closed': 'properties-closed',
  'typed→any': 'properties-untyped',
}

const sentences: Partial<Record<SchemaRule, string>> = {
  'properties-opened': 'takes properties that it does not name',
  'properties-closed': 'has no properties but those that it names',
  'properties-undeclared': 'no longer declares properties that it does not name',
  'properties-typed': 'gives properties that it does not name a type',
  'properties-untyped': 'gives properties that it does not name no type any more',
}

/** Compares `additionalProperties` and `unevaluatedProperties`. */
export function diffAdditionalProperties(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
  diffSchemas: SchemaComparison,
): void {
  const { isAboutValues } = context
  const [old, current] = [readOpenness(before), readOpenness(after)]
  const rule = isAboutValues
    ? transitionsOfValues[`${asValues(old.openness)}→${asValues(current.openness)}`]
    : transitions[`${old.openness}→${current.openness}`]
  if (rule) {
    const isDeclared = current.openness !== 'implicit'
    const place = {
      before: keywordPointer(before, ...opennessKeywords),
      ...(isDeclared && { after: keywordPointer(after, ...opennessKeywords) }),
    }
    reportIn(context, rule, place, `\`${after[0]?.label}\` ${sentences[rule]}`)
  }
  if (old.places.length > 0 && current.places.length > 0) diffSchemas(context, old.places, current.places)
}

function asValues(openness: Openness): Openness {
  return openness === 'implicit' ? 'any' : openness
}
