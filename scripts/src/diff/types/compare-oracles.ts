import type { Change } from '../change.ts'
import type { RuleId } from '../rules.ts'
import type { TypeAnswers } from './check-types.ts'

/** A part of the types of which the table of rules and TypeScript say different things. */
export interface OracleDisagreement {
  /** The part of the types: `updateContact result 200 application/json`. */
  readonly slot: string
  /** Who says that code breaks, and the other one does not. `nobody` when TypeScript could not be asked. */
  readonly breakingBy: 'rules' | 'typescript' | 'nobody'
  /** The rules that spoke of this part. */
  readonly rules: readonly RuleId[]
  /** A sentence for people, in Markdown. */
  readonly message: string
}

/** Compares what the rules say with what TypeScript says, part by part. */
export function compareOracles(changes: readonly Change[], { answers, failure }: TypeAnswers): OracleDisagreement[] {
  if (failure !== undefined) {
    const message = `The types of one version cannot be rendered, so only the rules were asked: ${failure}`
    return [{ slot: 'client', breakingBy: 'nobody', rules: [], message }]
  }
  return answers.flatMap(({ slot: { name }, problem }): OracleDisagreement[] => {
    const below = changes.filter(({ slots }) => slots.some(slot => slot === name || slot.startsWith(`${name} `)))
    if (problem !== undefined) {
      // A rule may have spoken of the whole that this is a part of.
      const around = changes.filter(({ slots }) => slots.some(slot => name.startsWith(`${slot} `)))
      if ([...below, ...around].some(({ verdict }) => verdict === 'breaking')) return []
      const message = `\`${name}\`: no rule calls this breaking, but TypeScript does: ${problem}`
      return [{ slot: name, breakingBy: 'typescript', rules: below.map(({ rule }) => rule), message }]
    }
    const shown = changes.filter(({ shownIn }) => shownIn.includes(name))
    if (shown.length === 0) return []
    const rules = shown.map(({ rule }) => rule)
    const list = [...new Set(rules)].map(rule => `\`${rule}\``).join(', ')
    const message = `\`${name}\`: ${list} should not compile any more, but TypeScript accepts it`
    return [{ slot: name, breakingBy: 'rules', rules, message }]
  })
}
