import type { Change } from '../change.ts'
import type { DocumentFault } from '../faulty-version.ts'
import { type ChangeVerdict, verdicts } from '../rule.ts'

/** How people call the changes of a verdict. */
const NAMES: Readonly<Record<ChangeVerdict, readonly [one: string, many: string]>> = {
  breaking: ['breaking change', 'breaking changes'],
  minor: ['addition', 'additions'],
  patch: ['detail', 'details'],
}

/** Where a version is not valid, and why. */
export function describeFault({ file, pointer, message }: DocumentFault): string {
  return `\`${file}\` at \`${pointer}\`: ${message}. Left out of the comparison.`
}

/** `2 breaking changes, 1 addition`. */
export function summarizeChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'no change'
  return verdicts
    .map(verdict => ({ verdict, count: changes.filter(change => change.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${NAMES[verdict][count === 1 ? 0 : 1]}`)
    .join(', ')
}

/** What a reader of a breaking change has to know about the types. */
export function typesNote({ verdict, types }: Change): string | undefined {
  if (verdict !== 'breaking' || types === 'always') return undefined
  return types === 'never' ? 'types do not show it' : 'types may not show it'
}
