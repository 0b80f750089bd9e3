import { parseExactJson, splitPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { findResponse } from '@crm-clients/openapi/operation'
import { isJson } from '@crm-clients/openapi/serialization'
import { isAnswerable } from '../cases/answerable.ts'
import { jsonOrText } from '../run/json-or-text.ts'
import type { MockExchange } from '../run/mock-exchange.ts'
import type { BrokenRule } from './broken-rule.ts'
import { findDocumentedType } from './documented-type.ts'
import { judgeHeader } from './judge-header.ts'
import type { OperationOracle } from './judge-meant.ts'

/** Everything in the answer to an accepted request that its operation does not document. */
export async function judgeAnswer(
  { api, schemas, roots }: OperationOracle,
  operation: Operation,
  { status, headers, text }: Pick<MockExchange, 'status' | 'headers' | 'text'>,
): Promise<BrokenRule[]> {
  const documented = findResponse(operation, status)
  if (!documented) return [{ location: '', rule: `status ${status}` }]
  const { content = {} } = documented.response
  const contentType = headers.get('content-type') ?? ''
  const answered = findDocumentedType(Object.keys(content), contentType)
  const broken = roots.map(async root => {
    const { location, schema, mediaType = '' } = root
    if (root.status !== documented.status) return []
    if (location === '/body') {
      if (mediaType !== answered || !isJson(contentType) || text === '') return []
      // A mock that cannot do any better is not to blame.
      if (!isAnswerable(api, mediaType, content[mediaType])) return []
      return await schemas.judge('response', schema.pointer, parseExactJson(text))
    }
    const header = headers.get(splitPointer(location)[1] ?? '')
    if (header === null) return []
    const judge = (value: unknown) => schemas.judge('response', schema.pointer, value)
    if (root.serialization === 'json') return await judge(jsonOrText(header))
    return await judgeHeader(api, schema, header, judge)
  })
  return (await Promise.all(broken)).flat()
}
