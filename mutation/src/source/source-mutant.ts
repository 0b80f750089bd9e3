/** One place in a source file with other code. */
export interface SourceMutant {
  /** Unique among the mutants of its file set. */
  readonly id: string
  /** Relative to the folder of the package's source. */
  readonly file: string
  /** Stands in the file exactly once. */
  readonly search: string
  readonly replacement: string
  /** The operation whose constants are changed, if they are those of one. */
  readonly operationId?: string
}

/** By file what is wrong in a mutant, which text of the file it replaces, and by what. */
export type FaultTable = Readonly<Record<string, readonly [what: string, search: string, replacement: string][]>>

/**
 * The text of a file with its mutation.
 * @throws when the searched text is not there, or there twice: a mutant that changes nothing would be counted as alive.
 */
export function mutateText(text: string, { id, file, search, replacement }: SourceMutant): string {
  const count = text.split(search).length - 1
  if (count === 1) return text.replace(search, () => replacement)
  throw new Error(
    `Mutant "${id}": ${file} has the searched text ${count} times, not once. Correct the mutant: ${search}`,
  )
}
