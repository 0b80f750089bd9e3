/** Something that is wrong in this repository, and what to do about it. */
export interface Finding {
  /** Relative to the root of the repository. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** The id of the rule that was broken. */
  readonly rule: string
  /** An error makes something wrong or impossible; a warning makes it poorer. */
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** What to do about it. */
  readonly fix: string
}

/** More findings of one rule in one file are only counted: nobody reads on. */
const MOST_OF_A_KIND = 20

/** A finding for a terminal: the place where editors and people can follow it, and the way out below. */
export function renderFinding({ file, line, column, rule, severity, message, fix }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${rule}\n  ${message.trim().replaceAll('\n', '\n  ')}\n  Fix: ${fix}`
}

/** Findings for a terminal, by file and line. */
export function renderFindings(findings: readonly Finding[]): string[] {
  const sorted = [...findings].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
  const kinds = Map.groupBy(sorted, ({ file, rule }) => `${file} ${rule}`)
  const shown = new Set([...kinds.values()].flatMap(kind => kind.slice(0, MOST_OF_A_KIND)))
  const counted = [...kinds.values()].filter(kind => kind.length > MOST_OF_A_KIND)
  return [
    ...sorted.filter(finding => shown.has(finding)).map(renderFinding),
    ...counted.map(kind => `${kind[0]?.file}: ${kind.length - MOST_OF_A_KIND} more of ${kind[0]?.rule}`),
  ]
}
