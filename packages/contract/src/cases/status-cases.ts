import type { ApiDescription } from '@crm-clients/openapi'
import { findResponse, type Operation } from '@crm-clients/openapi/operation'
import { isMediaRange, usualMediaType } from '@crm-clients/openapi/serialization'
import { isAnswerable, NO_ANSWER } from './answerable.ts'
import { type DocumentedAnswer, listAnswers } from './list-answers.ts'
import type { PlannedCase } from './planned-case.ts'
import type { SampledCall } from './sampled-call.ts'

/** Each documented status can be reached, in each media type and once for each of its examples. */
export function statusCases(api: ApiDescription, { operation, call }: SampledCall): PlannedCase[] {
  const { operationId } = operation
  return listAnswers(api, operation).map((answer): PlannedCase => {
    const { entry, mediaType, described, example } = answer
    const status = chooseStatus(answer.status, operation)
    if (status === undefined) return { entry, reason: NO_STATUS }
    const reason = reasonAgainst(api, answer, operation, status)
    if (reason !== undefined) return { entry, reason }
    const isUsual = isUsualType(answer, operation)
    const label = example?.name === undefined ? '' : ` "${example.name}"`
    return {
      kind: 'status',
      name: `${operationId} answers ${status}${isUsual ? '' : ` as ${mediaType}`}${label}`,
      operationId,
      entry,
      call,
      status,
      prefer: `code=${status}${example?.name === undefined ? '' : `, example="${example.name}"`}`,
      // A client accepts them all, in the order in which they are documented.
      ...((!isUsual || isOneOfSeveral(answer, operation)) && { accept: mediaType }),
      ...(mediaType !== undefined && {
        content: {
          mediaType,
          ...(described?.schema !== undefined && { schema: described.schema }),
          ...(answer.pointer !== undefined && { pointer: answer.pointer }),
          ...(example && { example: example.value }),
        },
      }),
    }
  })
}

/** Why an answer cannot be asked for. */
export const NO_STATUS = 'fetch cannot represent this status, or no status is left for it'

function reasonAgainst(
  api: ApiDescription,
  answer: DocumentedAnswer,
  operation: Operation,
  status: number,
): string | undefined {
  if (!isAnswerable(api, answer.mediaType ?? '', answer.described)) return NO_ANSWER
  const { mediaType = '' } = answer
  if (isMediaRange(mediaType) && isOneOfSeveral(answer, operation)) return RANGE_BESIDE_OTHERS
  return !isUsualType(answer, operation) && status >= 400
    ? 'the mock answers errors in one media type only, as servers do'
    : undefined
}

/** A number for a documented status. `fetch` cannot represent informational ones. */
export function chooseStatus(documented: string, operation: Operation): number | undefined {
  if (/^[2-5]\d\d$/.test(documented)) return Number(documented)
  const isFree = (status: number) => operation.responses[status] === undefined
  const range = /^([2-5])XX$/.exec(documented)?.[1]
  if (range) return Array.from({ length: 100 }, (_, index) => Number(range) * 100 + index).find(isFree)
  if (documented !== 'default') return undefined
  // A range comes before what is documented for all others.
  return [500, 503, 520, 418, 300].find(status => findResponse(operation, status)?.status === 'default')
}

const RANGE_BESIDE_OTHERS = 'a range of media types is for what the others are not, which nobody can ask for'

function isOneOfSeveral({ status }: DocumentedAnswer, { responses }: Operation): boolean {
  return Object.keys(responses[status]?.content ?? {}).length > 1
}

function isUsualType({ mediaType, status }: DocumentedAnswer, { responses }: Operation): boolean {
  return mediaType === undefined || mediaType === usualMediaType(Object.keys(responses[status]?.content ?? {}))
}
