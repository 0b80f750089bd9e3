import type { Direction } from './direction.ts'
import { listShownInnerRules } from './inner-rules.ts'
import type { PlacedSchema, SchemaPart } from './placed-schema.ts'
import type { Rule } from './rule.ts'
import { type Bare, listRulesIn, writtenRulesOf } from './rules.ts'

/**
 * Everything that is written in one place about values, in each place where it says so. A reference is a rule by itself, whose
 * `detail` says where it leads: what is written there has rules of its own.
 */
export function listWrittenRules(root: PlacedSchema, direction: Direction): Rule[] {
  return listRulesIn(root, part => allRulesOf(part, direction))
}

/** What a part says by its own keywords, by its reference, and by what is written inside of keywords. */
export function allRulesOf(part: SchemaPart, direction: Direction): Bare[] {
  const inner = listShownInnerRules(part, direction).map(({ keyword, detail, expects }) => ({
    keyword,
    detail,
    expects,
  }))
  return [...writtenRulesOf(part, direction), ...inner]
}
