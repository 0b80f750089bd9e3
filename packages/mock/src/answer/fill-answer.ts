import type { ApiDescription } from '@crm-clients/openapi'
import { findResponse, type Operation } from '@crm-clients/openapi/operation'
import type { Chance } from '../chance.ts'
import type { NegotiatedAnswer } from '../engine/negotiate.ts'
import type { Preference } from '../receive/preference.ts'
import type { Answer } from './answer.ts'
import { createBodies } from './body.ts'
import { concreteMediaType } from './concrete-media-type.ts'
import { headersOf } from './response-headers.ts'

/** Makes an answer of what was chosen: gives it headers and a body. */
export type FillAnswer = (operation: Operation, choice: NegotiatedAnswer, preference: Preference) => Promise<Answer>

/** Fills the answers of an API. */
export function createFilling(api: ApiDescription, chance: Chance): FillAnswer {
  const findBody = createBodies(api, chance)
  return async (operation, { status, body: token }, preference) => {
    const body = token && (await findBody(token, preference))
    const headers = {
      ...headersOf(api, findResponse(operation, status)?.response ?? {}),
      ...(operation.deprecated && { deprecation: 'true' }),
      ...(token && { 'content-type': concreteMediaType(token.mediaType, body) }),
    }
    return { status, headers, body, operation }
  }
}
