/** What somebody makes of a request or a value. */
export type Verdict = 'accepted' | 'refused'

/** Who has to change so that all agree: the spec, its mock, or the generated client. */
export type Culprit = 'spec' | 'mock' | 'client'

/** What is known about a case when somebody disagrees. */
export interface Evidence {
  /** What the case expects of the request as it was meant. */
  readonly expects: Verdict
  readonly mock: Verdict
  /** What the independent judge says of what arrived. */
  readonly judge: Verdict
  /** What the independent judge says of what was meant: the same request, written without the client. */
  readonly judgeOfMeant: Verdict
}

/**
 * Who is to blame; undefined when everybody agrees.
 *
 * - The client, when it changed the request: what was meant is as expected, and what arrived is not.
 * - The mock, when it alone sees the same request differently.
 * - The spec, when both judges contradict the case, which was read off the spec, or when they read the spec differently.
 */
export function findCulprit({ expects, mock, judge, judgeOfMeant }: Evidence): Culprit | undefined {
  if (mock === judge && judge === expects) return undefined
  if (judgeOfMeant === expects && judge !== expects) return 'client'
  return judge === expects ? 'mock' : 'spec'
}

/** The verdict of somebody who may have found something. */
export function verdictOf(findings: readonly unknown[]): Verdict {
  return findings.length > 0 ? 'refused' : 'accepted'
}
