import { parentPointer } from '@crm-clients/openapi/document'
import type { Reason, RequestCase } from '../cases/contract-case.ts'
import { type BrokenRule, describeBrokenRules } from '../oracle/broken-rule.ts'
import type { Opinion } from '../oracle/oracle.ts'

/** What the oracle refuses for another reason than it should be: then the case, which was read off the spec, is unsound. */
export function explainOpinion(contractCase: RequestCase, { meant }: Opinion): string[] {
  if (contractCase.kind !== 'refused' || meant.length === 0) return []
  const { reason } = contractCase
  if (meant.some(broken => isSameReason(reason, broken))) return []
  return [`The oracle refuses it for something else: ${describeBrokenRules(meant)}.`]
}

/** Whether the oracle means the same. What OpenAPI adds to a schema, such as `readOnly`, fails in the same schema or below. */
function isSameReason({ location, code, keywordPointer }: Reason, { location: place, rule }: BrokenRule): boolean {
  if (!place.startsWith(location)) return false
  // A property that must not be sent is refused where it stands, whichever schema says so.
  if ((code === 'readOnly' || code === 'writeOnly') && place === location) return true
  if (keywordPointer === undefined || rule === code) return true
  // What a branch says of a property it says no more where that is refused: then it is one that nothing describes.
  if (place === location && rule.includes('/unevaluatedProperties/')) return true
  return rule.startsWith(parentPointer(keywordPointer))
}
