import type { ApiDescription } from '@crm-clients/openapi'
import { readPointer, replaceAt, splitPointer } from '@crm-clients/openapi/document'
import type { Answer } from '../../answer/answer.ts'
import { isValidAnswer } from '../../answer/valid-answer.ts'
import type { Checked } from '../../check/check.ts'
import type { RecordList } from '../records/record-store.ts'
import type { ShowRecord } from '../records/show-record.ts'
import { createUrls } from './fill-envelope.ts'
import type { ListPlan } from './list-plan.ts'
import type { Pages } from './list-query.ts'
import { describeSelection, selectRecords } from './select-records.ts'
import { type RecordPage, turnTo } from './turn-records.ts'

/** A documented answer with the page of records that a request asks for. */
export function answerList(
  api: ApiDescription,
  show: ShowRecord,
  { place, query, fill, isFree }: ListPlan,
  { values = {}, request }: Checked,
  documented: Answer,
  list: RecordList,
): Answer {
  const keys = splitPointer(place.pointer)
  const selected = list.remember(describeSelection(query, values), records => selectRecords(records, query, values))
  const page = turnTo(selected, query, values)
  const [example] = [readPointer(documented.body, place.pointer)?.value].flat()
  const items = page.items.map(record => show(record, place.schema, example))
  const body = replaceAt(documented.body, keys, items)
  const isCounted = !query.count || (values.query?.[query.count.name] ?? query.count.usual) === true
  const filled = { ...documented, body: fill(body, page, request.url, isCounted, 'boldly') }
  // Each item was judged when it was first shown.
  const judged = isFree ? { ...filled, body: replaceAt(filled.body, keys, []) } : filled
  const listed = isValidAnswer(api, judged)
    ? filled
    : { ...documented, body: fill(body, page, request.url, isCounted, 'carefully') }
  const whole = query.pages?.style === 'link' ? linkToNext(listed, query.pages, page, request.url) : listed
  if (listed === filled || isValidAnswer(api, whole)) return whole
  const plain = { ...documented, body }
  return isValidAnswer(api, plain) ? plain : documented
}

/** An answer with the header that leads to the next page, where there is one and the body does not say so. */
function linkToNext(answer: Answer, pages: Pages, { page, pageCount, size }: RecordPage<unknown>, url: URL): Answer {
  const { link: _, ...headers } = answer.headers
  if (pages.next !== undefined || page >= pageCount) return { ...answer, headers }
  return { ...answer, headers: { ...headers, link: `<${createUrls(pages, url, size)(page + 1)}>; rel="next"` } }
}
