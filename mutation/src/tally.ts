/** A mutant and what became of it. */
export interface JudgedMutant {
  /** Unique among all mutants, as `survivors.json` names it. */
  readonly id: string
  /** What it is a mutant of: `spec`, `client` or `runtime`. */
  readonly target: string
  /** What it is counted with: its operator, or its file. */
  readonly group: string
  /** The vendor; absent for what they share. */
  readonly vendor?: string
  /** The judges that turned red. None for a survivor. */
  readonly killers: readonly string[]
}

/** How many mutants there are of some kind, and how many of them were noticed. */
export interface MutantTally {
  readonly name: string
  readonly mutants: number
  readonly killed: number
}

/** Counts mutants by a property of theirs, in alphabetical order. */
export function tallyBy(judged: readonly JudgedMutant[], nameOf: (mutant: JudgedMutant) => string): MutantTally[] {
  const groups = Map.groupBy(judged, nameOf)
  return [...groups]
    .map(([name, members]) => ({ name, mutants: members.length, killed: members.filter(isKilled).length }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Whether a judge turned red. */
export function isKilled({ killers }: JudgedMutant): boolean {
  return killers.length > 0
}

/** The share of killed mutants, in percent, rounded down: what is missing stays missing. */
export function scoreOf(judged: readonly JudgedMutant[]): number {
  const killed = judged.filter(isKilled).length
  return judged.length === 0 ? 100 : Math.floor((killed / judged.length) * 1000) / 10
}
