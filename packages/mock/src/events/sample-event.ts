import { randomUUID } from 'node:crypto'
import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import { listExamples, type Operation } from '@crm-clients/openapi/operation'
import { sampleResponse } from '@crm-clients/openapi/sampling'
import { findPropertySchemas, listPossibleSchemas } from '@crm-clients/openapi/schema'
import { findJson } from '@crm-clients/openapi/serialization'

/**
 * An event as the document describes it: its example, or one made from its schema. The property that tells events apart names this
 * one, and an id that is a UUID is new each time, because receivers know events by it.
 */
export function sampleEvent(api: ApiDescription, webhook: Operation): unknown {
  const content = findJson(webhook.requestBody?.content)?.[1] ?? {}
  const { schema } = content
  const [example] = listExamples(api.document, content)
  // What a vendor sends by itself is like an answer: it has what is read-only, and nothing that is write-only.
  const sample = example ? example.value : sampleResponse(api, schema ?? true)
  if (!isRecord(sample)) return sample
  const describes = (name: string, isSuch: (schema: Readonly<Record<string, unknown>>) => boolean) =>
    findPropertySchemas(api.document, schema, name).some(property =>
      listPossibleSchemas(api.document, property).some(isSuch),
    )
  const named = Object.keys(sample).filter(name =>
    describes(name, ({ enum: listed, const: constant }) => [listed, constant].flat().includes(webhook.path)),
  )
  const isNew = describes('id', ({ format }) => format === 'uuid')
  return {
    ...sample,
    ...Object.fromEntries(named.map(name => [name, webhook.path])),
    ...(isNew && { id: randomUUID() }),
  }
}
