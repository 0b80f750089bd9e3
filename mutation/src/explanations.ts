import { isKilled, type JudgedMutant } from './tally.ts'

/** Why a mutant survives. */
export interface Explanation {
  /** The mutant's id. `*` stands for any vendor's name. */
  readonly mutant: string
  readonly reason: string
}

/** A survivor and the reason why nothing notices it, if there is one. */
export interface Survivor {
  readonly id: string
  readonly reason: string | undefined
}

/** The mutants that nobody killed, with their reasons. */
export function listSurvivors(judged: readonly JudgedMutant[], explanations: readonly Explanation[]): Survivor[] {
  return judged
    .filter(mutant => !isKilled(mutant))
    .map(mutant => ({ id: mutant.id, reason: explanations.find(({ mutant: id }) => names(id, mutant))?.reason }))
}

/** Explanations of mutants that are killed by now, or are gone. */
export function listStale(judged: readonly JudgedMutant[], explanations: readonly Explanation[]): Explanation[] {
  const survivors = judged.filter(mutant => !isKilled(mutant))
  return explanations.filter(({ mutant: id }) => !survivors.some(survivor => names(id, survivor)))
}

function names(id: string, mutant: JudgedMutant): boolean {
  return id === mutant.id || (mutant.vendor !== undefined && mutant.id === id.replace('*', mutant.vendor))
}
