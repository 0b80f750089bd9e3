import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, readPointer, replaceAt, splitPointer } from '@crm-clients/openapi/document'
import { type CallArguments, type DocumentedPagination, readPagination } from '@crm-clients/openapi/operation'
import type { Checked } from '../check/check.ts'
import type { Answer } from './answer.ts'
import { isValidAnswer } from './valid-answer.ts'

/**
 * The page that a request asks for. The items of a documented answer are all that a mock has, so that it has none on later pages: a
 * walk comes to an end, whatever the answer says about the number of pages.
 */
export function turnPage(api: ApiDescription, { operation, values }: Checked, answer: Answer): Answer {
  const pagination = readPagination(operation)
  const skipped = pagination && countSkipped(pagination, values)
  if (!pagination || !skipped) return answer
  const items = readPointer(answer.body, pagination.items)?.value
  if (!Array.isArray(items)) return answer
  const turned = { ...answer, body: replaceAt(answer.body, splitPointer(pagination.items), items.slice(skipped)) }
  return isValidAnswer(api, turned) ? turned : answer
}

/** How many items stand on the pages before the one that is asked for. Cursors and links lead to what an answer gives. */
function countSkipped(pagination: DocumentedPagination, values: CallArguments = {}): number {
  const { style, parameter = '' } = pagination
  const sent = pagination.in === 'body' ? values.body : values.query
  const position = isRecord(sent) ? sent[parameter] : undefined
  if (typeof position !== 'number') return 0
  if (style === 'page') return position > 1 ? Number.POSITIVE_INFINITY : 0
  return style === 'offset' && position > 0 ? position : 0
}
