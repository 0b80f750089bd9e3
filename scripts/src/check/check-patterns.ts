import type { OpenApiDocument } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { isUnambiguous } from './is-unambiguous.ts'
import { judgePattern } from './judge-pattern.ts'
import { listPatterns } from './list-patterns.ts'
import { pointerLocator } from './pointer-locator.ts'

const FIX =
  "Make it so that no text can be matched in two ways, such as (a|b)+ for (a+|b)+. If it is the vendor's own, make the least " +
  'change and explain it with x-inferred.'

/** It takes a fifth of a second to judge one that is not seen to be harmless, and far longer for a long one. */
const MOST_JUDGED = 50
const LONGEST_JUDGED = 5000

/** Patterns with which a short text keeps a validator busy for ages. What does not compile at all is found elsewhere. */
export function checkPatterns(vendor: VendorPlaces, document: OpenApiDocument): Finding[] {
  const locate = pointerLocator(vendor, document)
  const isShort = (pattern: string) => pattern.length <= LONGEST_JUDGED
  const uncertain = listPatterns(document).filter(({ pattern }) => !isShort(pattern) || !isUnambiguous(pattern))
  const short = new Set(uncertain.map(({ pattern }) => pattern).filter(isShort))
  const judged = new Set([...short].slice(0, MOST_JUDGED))
  const [unjudged, ...others] = uncertain.filter(({ pattern }) => !judged.has(pattern))
  const findings = uncertain.flatMap(({ pattern, pointer }): Finding[] => {
    const verdict = judged.has(pattern) ? judgePattern(pattern) : undefined
    if (verdict === undefined || !('attack' in verdict)) return []
    const finding = { ...locate(pointer), rule: 'spec/safe-pattern', fix: FIX }
    const message = `Matching ${pattern} takes ${verdict.growth} time on a text such as ${verdict.attack}.`
    return [{ ...finding, message, severity: verdict.growth === 'exponential' ? 'error' : 'warning' }]
  })
  if (!unjudged) return findings
  const message = `Nobody knows how long this pattern${others.length > 0 ? ` and ${others.length} more` : ''} may take to match.`
  const fix = `Up to ${MOST_JUDGED} uncertain patterns of a document are judged, of up to ${LONGEST_JUDGED} letters: use fewer or shorter ones.`
  return [...findings, { ...locate(unjudged.pointer), rule: 'spec/safe-pattern', severity: 'warning', message, fix }]
}
