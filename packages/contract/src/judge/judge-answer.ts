import type { Operation } from '@crm-clients/openapi/operation'
import { findResponse } from '@crm-clients/openapi/operation'
import { asRead } from '@crm-clients/openapi/sampling'
import { isJson, readMediaType } from '@crm-clients/openapi/serialization'
import { isAnswerable } from '../cases/answerable.ts'
import type { Exchange } from '../run/exchange.ts'
import type { Finding } from './finding.ts'
import type { Court } from './judge-request.ts'

/** Everything in the answer to an accepted request that its operation does not document. */
export async function judgeAnswer(court: Court, operation: Operation, exchange: Exchange): Promise<Finding[]> {
  const { status, headers, text } = exchange
  const documented = findResponse(operation, status)
  if (!documented) return [{ location: '', rule: `status ${status}` }]
  const { response } = documented
  const roots = (court.roots.get(operation) ?? []).filter(root => root.status === documented.status)
  const contentType = readMediaType(headers.get('content-type') ?? '')
  const findings = roots.map(async ({ location, schema, mediaType }) => {
    if (mediaType !== undefined) {
      if (readMediaType(mediaType) !== contentType || !isJson(contentType) || text === '') return []
      // A mock that cannot do any better is not to blame.
      if (!isAnswerable(court.api, mediaType, response.content?.[mediaType])) return []
      return await court.schemas.judge('response', schema.pointer, JSON.parse(text))
    }
    const header = headers.get(location.slice('/header/'.length))
    if (header === null) return []
    return await court.schemas.judge('response', schema.pointer, asRead(court.api, schema.schema, 'text', header))
  })
  return (await Promise.all(findings)).flat()
}
