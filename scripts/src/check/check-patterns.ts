import type { OpenApiDocument } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { judgePattern } from './judge-pattern.ts'
import { listPatterns } from './list-patterns.ts'
import { pointerLocator } from './pointer-locator.ts'

const FIX =
  "Make it so that no text can be matched in two ways, such as (a|b)+ for (a+|b)+. If it is the vendor's own, make the least " +
  'change and explain it with x-inferred.'

/** Patterns with which a short text keeps a validator busy for ages. What does not compile at all is found elsewhere. */
export function checkPatterns(vendor: VendorPlaces, document: OpenApiDocument): Finding[] {
  const locate = pointerLocator(vendor, document)
  return listPatterns(document).flatMap(({ pattern, pointer }): Finding[] => {
    const verdict = judgePattern(pattern)
    if (!('attack' in verdict)) return []
    const finding = { ...locate(pointer), rule: 'spec/safe-pattern', fix: FIX }
    const message = `Matching ${pattern} takes ${verdict.growth} time on a text such as ${verdict.attack}.`
    return [{ ...finding, message, severity: verdict.growth === 'exponential' ? 'error' : 'warning' }]
  })
}
