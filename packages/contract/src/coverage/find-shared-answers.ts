import type { CoverageEntry } from '../cases/coverage-entry.ts'
import { type CoveredEntry, coverBy, isSettled } from './covered-entry.ts'

/** An entry, and the JSON pointer of the answer that says by itself what it is about, whatever operation has it. */
interface SaidEntry {
  readonly answer?: string | undefined
  readonly entry: CoveredEntry
}

/** The same entries, where those of an answer that several operations refer to are covered by the one that has a case. */
export function findSharedAnswers<Listed extends SaidEntry>(listed: readonly Listed[]): Listed[] {
  const shown = new Map(
    listed.flatMap(({ answer, entry }) =>
      answer !== undefined && isSettled(entry) ? [[keyOf(answer, entry), entry] as const] : [],
    ),
  )
  return listed.map(item => {
    const { answer, entry } = item
    const original = answer === undefined || isSettled(entry) ? undefined : shown.get(keyOf(answer, entry))
    return original ? { ...item, entry: coverBy(entry, original, answer) } : item
  })
}

function keyOf(answer: string, { mediaType, example, location, keyword }: CoverageEntry): string {
  return JSON.stringify([answer, mediaType, example, location, keyword])
}
