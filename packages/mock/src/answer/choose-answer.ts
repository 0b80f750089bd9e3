import type { ApiDescription } from '@crm-clients/openapi'
import { problem } from '@crm-clients/openapi/http'
import { findResponse, type Operation, usualResponse } from '@crm-clients/openapi/operation'
import type { Refusal } from '@crm-clients/openapi/request'
import { listAccepted, typeInAcceptedRange } from '@crm-clients/openapi/serialization'
import type { Chance } from '../chance.ts'
import type { Checked } from '../check/check.ts'
import { createNegotiables, type NegotiableOperation } from '../engine/negotiable-operation.ts'
import { type NegotiatedAnswer, negotiate, negotiateRefusal } from '../engine/negotiate.ts'
import type { Preference } from '../receive/preference.ts'
import { explainMalformed } from '../receive/receive.ts'
import type { Answer } from './answer.ts'
import { exampleOfRefusal } from './example-of-refusal.ts'
import { exampleOfRequest } from './example-of-request.ts'
import { explainRefusal } from './explain-refusal.ts'
import { createFilling } from './fill-answer.ts'
import { listUploads } from './list-uploads.ts'
import { objectTo } from './object-to.ts'
import { checkPreference } from './prefer.ts'
import { turnPage } from './turn-page.ts'

/** The step of a mock that chooses an answer: the documented one that a request deserves and that fits a preference. */
export type ChooseAnswer = (request: Checked, preference: Preference) => Promise<Answer>

/** Makes the step that chooses. Prism decides among the documented answers; a refusal says why. */
export function createChooser(api: ApiDescription, chance: Chance): ChooseAnswer {
  const negotiableOf = createNegotiables(api)
  const fill = createFilling(api, chance)
  return async (checked, preference) => {
    const { operation, content, refusal } = checked
    const negotiable = negotiableOf(operation)
    const unmet = checkPreference(api, operation, preference)
    if (unmet) return objectTo(operation, unmet)
    if (content.kind === 'malformed' && (!refusal || refusal.kind === 'invalid')) {
      return objectTo(operation, explainMalformed(content))
    }
    if (refusal) {
      const choice = chooseRefusal(api, operation, negotiable, refusal, preference)
      const documented = choice && (await fill(operation, choice, preference))
      return explainRefusal(api, operation, refusal, documented)
    }
    const { code, example, dynamic } = preference
    const isFree = code === undefined && example === undefined && dynamic !== 'true'
    const meant = isFree ? exampleOfRequest(api.document, checked) : undefined
    const choice =
      (meant !== undefined && chooseAccepted(checked, negotiable, { example: meant })) ||
      chooseAccepted(checked, negotiable, preference)
    if (!choice) return objectTo(operation, unacceptable(preference))
    const answer = await fill(operation, choice, preference)
    return isFree ? listUploads(api, checked, turnPage(api, checked, answer)) : answer
  }
}

/** The documented refusal, with the body that is meant for what was refused unless another one is preferred. */
function chooseRefusal(
  { document }: ApiDescription,
  operation: Operation,
  negotiable: NegotiableOperation,
  { kind, violations }: Refusal,
  preference: Preference,
): NegotiatedAnswer | undefined {
  const usual = negotiateRefusal(negotiable, kind, preference)
  if (usual === undefined || preference.example !== undefined) return usual
  const example = exampleOfRefusal(document, operation, usual.status, violations)
  return example === undefined ? usual : negotiateRefusal(negotiable, kind, { code: String(usual.status), example })
}

/** An answer that the request accepts and that is what it prefers. Servers send errors in the format that they have. */
function chooseAccepted(
  { operation, request }: Checked,
  negotiable: NegotiableOperation,
  { code, example }: Preference,
): NegotiatedAnswer | undefined {
  const documented = documentedFor(operation, code)
  const content = documented?.response.content ?? {}
  const accept = Number(code ?? 200) >= 400 ? '*/*' : request.headers.get('accept')
  const accepted = listAccepted(Object.keys(content), accept)
  if (accepted.length === 0 && Object.keys(content).length > 0) return undefined
  // Prism looks for an example only in the media type that it has chosen.
  const hasExample = (mediaType: string) => Object.hasOwn(content[mediaType]?.examples ?? {}, example ?? '')
  const mediaType = accepted.find(hasExample) ?? accepted[0]
  const offered = mediaType === undefined ? negotiable : withMediaType(negotiable, documented?.status, mediaType)
  const choice = negotiate(offered, { code, example })
  if (!choice || (code !== undefined && String(choice.status) !== code)) return undefined
  const { body } = choice
  return body ? { ...choice, body: { ...body, mediaType: typeInAcceptedRange(body.mediaType, accept) } } : choice
}

/** An operation whose answer with a status has no other media type than one. */
function withMediaType(
  negotiable: NegotiableOperation,
  status: string | undefined,
  mediaType: string,
): NegotiableOperation {
  const responses = negotiable.responses.map(response =>
    response.code === status
      ? { ...response, contents: response.contents.filter(content => content.mediaType === mediaType) }
      : response,
  )
  return { ...negotiable, responses }
}

function documentedFor(operation: Operation, code: string | undefined) {
  return code === undefined ? usualResponse(operation) : findResponse(operation, code)
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#status.406 */
function unacceptable({ code, example }: Preference) {
  const preferred = [code && `code=${code}`, example && `example=${example}`].filter(Boolean).join(', ')
  if (preferred === '')
    return problem(406, 'Not acceptable', 'No documented answer has a media type that Accept allows.')
  return problem(400, 'The preference cannot be met', `Prefer: ${preferred} has no body that Accept allows.`)
}
