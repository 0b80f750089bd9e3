import { randomUUID } from 'node:crypto'
import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { sampleBodies } from '@crm-clients/openapi/sampling'
import { findPropertySchemas, listPossibleSchemas } from '@crm-clients/openapi/schema'
import { findJson, isJson } from '@crm-clients/openapi/serialization'

/**
 * An event as the document describes it: its example, or one made from its schema. The property that tells events apart names this
 * one, and an id that is a UUID is new each time, because receivers know events by it.
 */
export function sampleEvent(api: ApiDescription, webhook: Operation): unknown {
  const sample = sampleBodies(api, webhook).find(({ mediaType }) => isJson(mediaType))?.value
  if (!isRecord(sample)) return sample
  const schema = findJson(webhook.requestBody?.content)?.[1].schema
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
