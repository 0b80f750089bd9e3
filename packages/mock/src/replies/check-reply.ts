import type { ApiDescription } from '@crm-clients/openapi'
import { isWithoutBody } from '@crm-clients/openapi/http'
import { findResponse, listExamples, type Operation } from '@crm-clients/openapi/operation'
import { canSendHeader } from '../answer/can-send-header.ts'
import { listUndocumentedParts } from '../answer/undocumented-parts.ts'
import { checkDelay } from '../write/pause.ts'
import { isFault, type MockFault, type MockReply, type RespondOptions } from './mock-reply.ts'
import { writeReply } from './write-reply.ts'

/** Why a reply cannot be given, one sentence each: it cannot be sent, or the document does not have it. */
export function checkReply(
  api: ApiDescription,
  operation: Operation,
  reply: MockReply | MockFault,
  options: RespondOptions,
): string[] {
  const wrongDelay = checkDelay(reply.delay)
  if (wrongDelay !== undefined) return [wrongDelay]
  return isFault(reply) ? checkFault(reply) : checkAnswer(api, operation, reply, options)
}

function checkFault(fault: MockFault): string[] {
  const { error } = fault
  if (!['connection', 'timeout'].includes(error)) return [`There is no error "${error}", only connection and timeout`]
  const parts = ['status', 'example', 'body', 'headers'].filter(name => name in fault)
  return parts.length > 0 ? [`Where the connection fails, nothing is answered: leave out ${parts.join(', ')}`] : []
}

function checkAnswer(
  api: ApiDescription,
  operation: Operation,
  reply: MockReply,
  { undocumented = false }: RespondOptions,
): string[] {
  const written = writeReply(operation, reply)
  const { status } = written
  if (!Number.isInteger(status) || status < 200 || status > 599) return [`${status} is no status from 200 to 599`]
  if (reply.body !== undefined && isWithoutBody(status)) return [`A reply with the status ${status} has no body`]
  if (reply.body !== undefined && reply.example !== undefined) return ['Give either an example or a body']
  const unsendable = checkHeaders(reply)
  if (unsendable.length > 0) return unsendable
  return [
    ...checkExample(api, operation, status, reply.example),
    ...(undocumented ? [] : listUndocumentedParts(api, operation, written)),
  ]
}

function checkHeaders({ headers = {} }: MockReply): string[] {
  const unsendable = Object.entries(headers).filter(
    ([name, value]) => ![value ?? []].flat().every(item => canSendHeader(name, String(item))),
  )
  return unsendable.map(([name]) => `The header ${JSON.stringify(name)} cannot be sent`)
}

function checkExample(api: ApiDescription, operation: Operation, status: number, example?: string): string[] {
  if (example === undefined) return []
  const contents = Object.values(findResponse(operation, status)?.response.content ?? {})
  const names = contents.flatMap(content => listExamples(api.document, content).flatMap(({ name = [] }) => name))
  if (names.includes(example)) return []
  const known = [...new Set(names)].join(', ') || 'none'
  return [`${operation.operationId} has no example "${example}" for ${status} (documented: ${known})`]
}
