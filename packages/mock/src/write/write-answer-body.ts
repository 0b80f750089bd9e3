import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import { isBinaryValue, isForm, isJsonLines, isXml, writeContent, writeXml } from '@crm-clients/openapi/serialization'
import type { Answer } from '../answer/answer.ts'
import { documentedContent } from '../answer/documented-content.ts'

/**
 * An answer whose body is written as its media type has it: as a form, line by line or as XML. JSON, texts and bytes are left as
 * they are, and so is what no standard writes.
 */
export function writeAnswerBody(api: ApiDescription, answer: Answer): Answer {
  const { body, headers } = answer
  const contentType = String(headers['content-type'] ?? '')
  if (isBinaryValue(body) || !(isRecord(body) || Array.isArray(body))) return answer
  if (isXml(contentType)) {
    return { ...answer, body: writeXml(api.document, documentedContent(answer)?.schema, body) }
  }
  if (!isJsonLines(contentType) && !(isForm(contentType) && isRecord(body))) return answer
  const written = writeContent(contentType, documentedContent(answer), body)
  return { ...answer, headers: { ...headers, 'content-type': written.contentType }, body: written.body }
}
