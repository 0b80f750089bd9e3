import type { ApiDescription } from '@crm-clients/openapi'
import { problem } from '@crm-clients/openapi/http'
import { findIdempotencyKey, findResponse, listExamples, type Operation } from '@crm-clients/openapi/operation'
import { listPossibleSchemas } from '@crm-clients/openapi/schema'
import type { Answer } from '../answer/answer.ts'
import { objectTo } from '../answer/object-to.ts'
import type { Checked } from '../check/check.ts'
import type { Preference } from '../receive/preference.ts'
import type { Replay } from './memory-snapshot.ts'

/** The key with which a request may be sent again, and what it is then. Undefined where it has none. */
export function readIdempotencyKey({
  operation,
  request,
  path,
}: Checked): { key: string; request: string } | undefined {
  const header = findIdempotencyKey(operation)
  const key = header === undefined ? null : request.headers.get(header)
  if (key === null) return undefined
  const body = Buffer.from(request.bytes).toString('base64')
  return { key: `${operation.operationId} ${path} ${key}`, request: `${request.url.search} ${body}` }
}

/** The answer to a request that was sent before, which does nothing again. */
export function answerAgain(api: ApiDescription, { operation, request }: Checked, replay: Replay): Answer {
  const { status, headers, body } = replay
  return markAnswer(api, operation, request.headers, { status, headers, body, operation }, true)
}

/** An answer that says which key it is for, and whether it is that of an earlier request, where the document has headers for it. */
export function markAnswer(
  { document }: ApiDescription,
  operation: Operation,
  sent: Headers,
  answer: Answer,
  isRepeated: boolean,
): Answer {
  const documented = Object.entries(findResponse(operation, answer.status)?.response.headers ?? {})
  const marks = documented.flatMap(([name, { schema }]) => {
    if (/^idempotency-key$/i.test(name)) return [[name.toLowerCase(), sent.get(name)] as const]
    if (!/idempoten/i.test(name)) return []
    const values = listPossibleSchemas(document, schema).flatMap(each => (Array.isArray(each.enum) ? each.enum : []))
    const again = values.find(value => /repeat|replay|cache|hit|duplicate/i.test(String(value)))
    const usual = values.find(value => value !== again)
    if (again !== undefined && usual !== undefined) return [[name.toLowerCase(), isRepeated ? again : usual] as const]
    return [[name.toLowerCase(), String(isRepeated)] as const]
  })
  return { ...answer, headers: { ...answer.headers, ...Object.fromEntries(marks) } }
}

/** The documented refusal of a key that another request has used. */
export async function refuseReusedKey(
  { document }: ApiDescription,
  operation: Operation,
  ask: (preference: Preference) => Promise<Answer>,
): Promise<Answer> {
  for (const status of ['409', '422', '400']) {
    const contents = Object.values(findResponse(operation, status)?.response.content ?? {})
    const examples = contents.flatMap(content => listExamples(document, content))
    const example = examples.find(({ value }) => /idempoten/i.test(JSON.stringify(value)))
    if (example) return await ask({ code: status, ...(example.name !== undefined && { example: example.name }) })
  }
  const detail = 'Another request has used this key. Send the same request again, or another key.'
  return objectTo(operation, problem(422, 'The idempotency key is in use', detail))
}
