import { type Finding, renderFinding } from '../check/finding.ts'

/** Thrown for specs from which nothing can be generated; the message names each fault with its place and the way out. */
export class BrokenSpecError extends Error {
  override readonly name = 'BrokenSpecError'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map(renderFinding).join('\n'))
    this.findings = findings
  }
}
