import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, type JsonRecord } from '@crm-clients/openapi/document'
import { isBinaryValue } from '@crm-clients/openapi/serialization'
import { createRedactor } from '@crm-clients/runtime/redaction'
import type { Answer } from '../answer/answer.ts'
import type { SeenExchange } from '../controls/recorder.ts'
import { createSecretsFinder, hideNamed } from '../controls/request-secrets.ts'
import { isFault } from '../replies/mock-reply.ts'

/** Makes the function that describes exchanges as JSON, and more that is known of them, without credentials. */
export function createExchangeView(api: ApiDescription): (exchange: SeenExchange, more?: JsonRecord) => JsonRecord {
  const findSecrets = createSecretsFinder(api)
  return ({ id, time, request, answer, isHungUp }, more = {}) => {
    const hide = createHiding(findSecrets(request, isFault(answer) ? undefined : answer.body))
    // As JSON, it already hides the credentials of headers, query and cookies.
    const {
      operationId,
      method,
      status: _,
      body,
      values,
      headers,
      ...shown
    } = (request as unknown as JsonView).toJSON()
    const described = {
      ...shown,
      ...more,
      headers: Object.fromEntries(Object.entries(headers)),
      ...(body !== undefined && { body: showValue(body) }),
      ...(values !== undefined && { values: showValue(values) }),
    }
    return {
      ...{ id, time: time.toISOString(), method },
      ...hide(described),
      ...(operationId !== undefined && { operation: operationId }),
      ...(isFault(answer) ? { error: answer.error } : !isHungUp && { answer: describeAnswer(answer, hide) }),
    }
  }
}

type Hide = (described: JsonRecord) => JsonRecord

function createHiding(secrets: ReadonlySet<string> | undefined): Hide {
  if (!secrets) return described => hideNamed(described, true) as JsonRecord
  const { redactValue } = createRedactor(secrets)
  return described => redactValue(hideNamed(described)) as JsonRecord
}

interface JsonView {
  toJSON(): JsonRecord & { readonly headers: JsonRecord }
}

function describeAnswer({ status, headers, body }: Answer, hide: Hide): JsonRecord {
  return { status, ...hide({ headers, ...(body !== undefined && { body: showValue(body) }) }) }
}

/** A value as JSON has it: of bytes and files it is said how many bytes they have. */
export function showValue(value: unknown): unknown {
  if (value instanceof Blob) {
    return { bytes: value.size, type: value.type, ...(value instanceof File && { name: value.name }) }
  }
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return { bytes: value.byteLength }
  if (Array.isArray(value)) return value.map(showValue)
  if (!isRecord(value) || isBinaryValue(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, showValue(inner)]))
}
