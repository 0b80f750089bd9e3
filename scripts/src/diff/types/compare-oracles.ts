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
  const changesIn = indexChanges(changes, ({ slots }) => slots)
  const changesBelow = indexChanges(changes, ({ slots }) => slots.flatMap(listEnclosing))
  const changesShown = indexChanges(changes, ({ shownIn }) => shownIn)
  return answers.flatMap(({ slot: { name }, problem }): OracleDisagreement[] => {
    if (problem !== undefined) {
      const below = changesBelow(name)
      // A rule may have spoken of the whole that this is a part of.
      const around = listEnclosing(name).flatMap(changesIn)
      if ([...below, ...around].some(({ verdict }) => verdict === 'breaking')) return []
      const message = `\`${name}\`: no rule calls this breaking, but TypeScript does: ${problem}`
      return [{ slot: name, breakingBy: 'typescript', rules: below.map(({ rule }) => rule), message }]
    }
    const shown = changesShown(name)
    if (shown.length === 0) return []
    const rules = shown.map(({ rule }) => rule)
    const list = [...new Set(rules)].map(rule => `\`${rule}\``).join(', ')
    const message = `\`${name}\`: ${list} should not compile any more, but TypeScript accepts it`
    return [{ slot: name, breakingBy: 'rules', rules, message }]
  })
}

/** Finds changes by the names of slots, in their order. Large documents have thousands of both. */
function indexChanges(
  changes: readonly Change[],
  namesOf: (change: Change) => readonly string[],
): (name: string) => readonly Change[] {
  const found = new Map<string, Change[]>()
  for (const change of changes) {
    for (const name of new Set(namesOf(change))) {
      const known = found.get(name)
      if (known) known.push(change)
      else found.set(name, [change])
    }
  }
  return name => found.get(name) ?? []
}

/** A slot and all that it is a part of: `updateContact`, `updateContact result`, `updateContact result 200`. */
function listEnclosing(slot: string): string[] {
  const words = slot.split(' ')
  return words.map((_, index) => words.slice(0, index + 1).join(' '))
}
