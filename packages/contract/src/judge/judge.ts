import type { Opinion } from '../oracle/oracle.ts'
import type { Evidence } from '../run/evidence.ts'
import { judgeBehaviour } from './judge-behaviour.ts'
import { judgeCall } from './judge-call.ts'
import { judgePaced } from './judge-paced.ts'
import { judgeUploaded } from './judge-uploaded.ts'
import { judgeValue } from './judge-value.ts'
import { judgeWalked } from './judge-walked.ts'
import type { Verdict } from './verdict.ts'

/**
 * Says what is wrong with a case, and who is to blame. It looks at evidence and opinion only, and asks nobody. Without an
 * opinion, the mock's word counts.
 */
export async function judge(evidence: Evidence, opinion?: Opinion): Promise<Verdict> {
  switch (evidence.kind) {
    case 'value':
      return judgeValue(evidence, opinion)
    case 'paced':
      return judgePaced(evidence)
    case 'walked':
      return judgeWalked(evidence)
    case 'uploaded':
      return await judgeUploaded(evidence)
    default: {
      const { contractCase, ...seen } = evidence
      if (contractCase.kind === 'sent' || contractCase.kind === 'unsent')
        return judgeBehaviour({ ...seen, contractCase })
      return await judgeCall({ ...seen, contractCase }, opinion)
    }
  }
}
