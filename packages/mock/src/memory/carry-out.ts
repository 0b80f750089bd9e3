import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, type JsonRecord } from '@crm-clients/openapi/document'
import type { Answer } from '../answer/answer.ts'
import { isValidAnswer } from '../answer/valid-answer.ts'
import type { Checked } from '../check/check.ts'
import { fillReceipt } from './answers/fill-receipt.ts'
import { type Ask, refuseMissing, refuseTaken } from './answers/refuse.ts'
import { showAfterAct, showInAnswer } from './answers/show-in-answer.ts'
import type { ItemPlace } from './derive/resource.ts'
import { answerList } from './lists/answer-list.ts'
import { type FoundList, findList, findRecord } from './plan/find-records.ts'
import type { OperationPlan } from './plan/operation-plan.ts'
import { changeRecord } from './records/change-record.ts'
import { withoutFiles } from './records/make-record.ts'
import { createShowing } from './records/show-record.ts'
import type { StoredRecord } from './records/stored-record.ts'

/** Does to what is remembered what a request asks for, and answers what came of it. `ask` gives other documented answers. */
export type CarryOut = (plan: OperationPlan, checked: Checked, documented: Answer, ask: Ask) => Promise<Answer>

/** Prepares carrying out requests: creating, showing, listing, changing and deleting, each where it has to be there. */
export function createCarryingOut(api: ApiDescription): CarryOut {
  const show = createShowing(api)

  /** Creates what a request has: one thing or several, and none of them where one has a key that is taken. */
  async function create(
    { memory, place }: NonNullable<OperationPlan['own']>,
    { list, parents }: FoundList,
    checked: Checked,
    documented: Answer,
    ask: Ask,
  ): Promise<Answer> {
    const { operation, values } = checked
    const known = { ...parents, ...values?.path }
    const records: StoredRecord[] = []
    for (const sent of listSent(lasting(checked), place)) {
      const record = memory.create(list, sent, known)
      if (!record) {
        for (const { key } of records) list.delete(key)
        return await refuseTaken(operation, memory.resource, ask)
      }
      list.put(record)
      records.push(record)
    }
    const [record] = records
    if (place && record) return showInAnswer(api, show, documented, place, record)
    const told = { ...documented, body: fillReceipt(documented.body, memory.resource, records, known) }
    return isValidAnswer(api, told) ? told : documented
  }

  return async ({ steps, own, list: listPlan }, checked, documented, ask) => {
    const path = checked.values?.path ?? {}
    const missing = steps.find(step => !findRecord(steps, step, path))
    if (missing) {
      return await refuseMissing(api, checked.operation, missing.memory.resource, path[missing.key], ask)
    }
    if (!own) {
      const acted = steps.at(-1)
      const record = acted && findRecord(steps, acted, path)
      return record ? showAfterAct(api, show, documented, acted.memory.resource, record) : documented
    }
    const { role, memory, place } = own
    const step = steps.find(each => each.memory === memory)
    const found = findList(steps, memory, step, path)
    const { list, parents } = found
    if (role === 'create') return await create(own, found, checked, documented, ask)
    if (role === 'list' || role === 'search') {
      return listPlan ? answerList(api, show, listPlan, checked, documented, list) : documented
    }
    const record = step && list.get(String(path[step.key]))
    if (!record) return documented
    if (role === 'delete') list.delete(record.key)
    if (role === 'get' || role === 'delete') return showInAnswer(api, show, documented, place, record)
    const body = lasting(checked)
    const changed = changeRecord(memory, record, role, isRecord(body) ? body : {}, parents)
    list.put(changed)
    return showInAnswer(api, show, documented, place, changed)
  }
}

/** What lasts of a body: JSON has no files. */
function lasting({ content, values }: Checked): unknown {
  return content.kind === 'json' ? values?.body : withoutFiles(values?.body)
}

/** What a request creates: one thing, or each item of a list where the answer shows none of them. */
function listSent(body: unknown, place: ItemPlace | undefined): JsonRecord[] {
  const [only, ...others] = isRecord(body) ? Object.values(body) : []
  const list = Array.isArray(body) ? body : !place && others.length === 0 && Array.isArray(only) ? only : undefined
  if (list) return list.filter(isRecord)
  return [isRecord(body) ? body : {}]
}
