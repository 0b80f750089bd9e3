import { joinPointer, splitPointer } from '../document/json-pointer.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { removeAt, replaceAt } from '../document/replace-at.ts'
import type { Direction } from './direction.ts'
import type { PlacedSchema, SchemaPart } from './placed-schema.ts'
import type { Rule } from './rule.ts'
import { listRulesIn, saysNothing, writtenRulesOf } from './rules.ts'
import { isSchema } from './subschemas.ts'

/** A keyword of a schema inside another keyword, which says nothing of the value by itself: it decides whether that holds. */
export interface InnerRule {
  /** The keyword that it is inside of. */
  readonly keyword: InnerKeyword
  /** JSON pointer from there: `/properties/kind/const`, or `/required/kind`. */
  readonly detail: string
  /** What becomes of a value that is judged otherwise without it. */
  readonly expects: Rule['expects']
  /** The schema that it is in. */
  readonly holder: PlacedSchema
  /** What it would be if values had to keep to it. */
  readonly rule: Rule
  /** The whole part without it. */
  readonly without: SchemaObject
}

const INNER_KEYWORDS = ['contains', 'if', 'not', 'propertyNames'] as const
type InnerKeyword = (typeof INNER_KEYWORDS)[number]

/** Keywords that decide nothing inside of another one: a validator does not assert them there. */
const UNDECIDING = ['discriminator', 'readOnly', 'writeOnly', 'x-comparisons']

/** The rules inside `contains`, `if`, `not` and `propertyNames`, each of which can be lost. */
export function listInnerRules(part: SchemaPart, direction: Direction): InnerRule[] {
  return INNER_KEYWORDS.flatMap(keyword => {
    const schema = part.schema[keyword]
    const expects = expectationOf(part.schema, keyword)
    if (!isSchema(schema) || expects === undefined) return []
    const holder = { schema, pointer: joinPointer(part.pointer, keyword), trail: part.trail }
    const rules = listRulesIn(holder, each => writtenRulesOf(each, direction)).filter(isDeciding)
    return rules.map(rule => {
      const keys = keysOf(rule, holder)
      const without = withoutRule(part.schema, [keyword, ...keys], rule)
      const named = rule.keyword === 'required' || rule.keyword === 'dependentRequired' ? [rule.detail ?? ''] : []
      return { keyword, detail: joinPointer('', ...keys, ...named), expects, holder, rule, without }
    })
  })
}

/**
 * Those of the {@link listInnerRules} of a part that need a value of their own. Where there is only one, the keyword around it says
 * nothing without it, which its own rules show; an `if` has none.
 */
export function listShownInnerRules(part: SchemaPart, direction: Direction): InnerRule[] {
  const rules = listInnerRules(part, direction)
  const isAlone = ({ keyword }: InnerRule) => rules.filter(other => other.keyword === keyword).length === 1
  return rules.filter(rule => rule.keyword === 'if' || !isAlone(rule))
}

/** Whether a rule is one inside of a keyword, as {@link listInnerRules} names it. */
export function isInnerRule({ keyword, detail }: Pick<Rule, 'keyword' | 'detail'>): boolean {
  return detail !== undefined && INNER_KEYWORDS.some(inner => inner === keyword)
}

/** What becomes of the values that a keyword judges otherwise when less is said inside of it. Undefined where that changes nothing. */
function expectationOf(schema: SchemaObject, keyword: InnerKeyword): Rule['expects'] | undefined {
  switch (keyword) {
    case 'propertyNames':
      return 'refused'
    case 'contains':
      if (schema.minContains !== 0) return 'refused'
      return schema.maxContains === undefined ? undefined : 'accepted'
    case 'not':
      return 'accepted'
    case 'if':
      if (!saysNothing(schema.then)) return 'accepted'
      return saysNothing(schema.else) ? undefined : 'refused'
  }
}

/** One for each keyword: of the kinds of values that `type` refuses, the first stands for all. */
function isDeciding({ keyword, detail, expects }: Rule): boolean {
  return expects === 'refused' && !UNDECIDING.includes(keyword) && !(keyword === 'type' && detail !== undefined)
}

function keysOf({ pointer, keyword }: Rule, holder: PlacedSchema): string[] {
  return [...splitPointer(pointer).slice(splitPointer(holder.pointer).length), keyword]
}

function withoutRule(schema: SchemaObject, keys: readonly string[], { keyword, detail = '' }: Rule): SchemaObject {
  if (keyword !== 'required') {
    return removeAt(schema, keyword === 'dependentRequired' ? [...keys, detail] : keys) as SchemaObject
  }
  const names = keys.reduce<unknown>((value, key) => Object(value)[key], schema)
  return replaceAt(
    schema,
    keys,
    [names].flat().filter(name => name !== detail),
  ) as SchemaObject
}
