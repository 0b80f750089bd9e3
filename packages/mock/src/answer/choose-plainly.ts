import type { ApiDescription } from '@crm-clients/openapi'
import { problem } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Chance } from '../chance.ts'
import { createNegotiables } from '../engine/negotiable-operation.ts'
import { negotiate, negotiateRefusal } from '../engine/negotiate.ts'
import type { PrismOperation } from '../engine/prism-operation.ts'
import { explainMalformed } from '../receive/receive.ts'
import type { Answer } from './answer.ts'
import type { ChooseAnswer } from './choose-answer.ts'
import { problemFor, tellRefusal } from './explain-refusal.ts'
import { createFilling } from './fill-answer.ts'
import { jsonForHeader } from './json-for-header.ts'
import { objectTo } from './object-to.ts'

/**
 * Makes the step that chooses as Prism alone does: a preference that cannot be met is met by something else, and documented
 * bodies do not say why a request was refused. The header `mock-truncated` lists the places below which nothing was checked.
 */
export function createPlainChooser(
  api: ApiDescription,
  chance: Chance,
  prepare: (operation: Operation) => PrismOperation,
): ChooseAnswer {
  const negotiableOf = createNegotiables(api)
  const fill = createFilling(api, chance)

  const choose: ChooseAnswer = async ({ operation, request, content, refusal }, preference) => {
    const negotiable = negotiableOf(operation)
    if (content.kind === 'malformed') return objectTo(operation, explainMalformed(content))
    if (refusal) {
      const choice = negotiateRefusal(negotiable, refusal.kind, preference)
      const answer = choice ? await fill(operation, choice, preference) : problemFor(refusal)
      return tellRefusal(answer, operation, refusal)
    }
    const accept = request.headers.get('accept') ?? undefined
    const choice = negotiate(negotiable, { ...preference, accept })
    if (choice) return await fill(operation, choice, preference)
    return objectTo(operation, problem(406, 'Not acceptable', 'No documented answer is what Accept and Prefer allow.'))
  }

  return async (checked, preference) => {
    const answer = await choose(checked, preference)
    return withTruncated(answer, prepare(checked.operation))
  }
}

function withTruncated(answer: Answer, { truncated }: PrismOperation): Answer {
  if (truncated.length === 0) return answer
  return { ...answer, headers: { ...answer.headers, 'mock-truncated': jsonForHeader(truncated) } }
}
