/** A rule of the document that a value breaks, as the oracle sees it. */
export interface BrokenRule {
  /** JSON pointer into the request or the answer: `/body/phones/0`. */
  readonly location: string
  /** JSON pointer of the keyword in the document, or a word such as `unauthorized` for what no schema says. */
  readonly rule: string
}

/** All of them as one line. */
export function describeBrokenRules(broken: readonly BrokenRule[]): string {
  return broken.map(({ location, rule }) => `${location || 'the whole'} breaks ${rule}`).join('; ')
}
