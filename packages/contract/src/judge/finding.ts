/** Something that the independent judge has against a value. */
export interface Finding {
  /** JSON pointer into the request or the answer: `/body/phones/0`. */
  readonly location: string
  /** JSON pointer of the keyword in the document, or a word such as `unauthorized` for what no schema says. */
  readonly rule: string
}

/** All findings as one line. */
export function summarizeFindings(findings: readonly Finding[]): string {
  return findings.map(({ location, rule }) => `${location || 'the whole'} breaks ${rule}`).join('; ')
}
