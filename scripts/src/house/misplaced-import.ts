/** An import that has no place in the file that has it. */
export interface MisplacedImport {
  /** The file, relative to the root. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}
