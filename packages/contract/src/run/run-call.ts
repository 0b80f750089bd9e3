import assert from 'node:assert/strict'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { isJson, serializeParameter } from '@crm-clients/openapi/serialization'
import { type Violation, validate } from '@crm-clients/openapi/validation'
import type { SentCase, UnsentCase } from '../cases/client/client-case.ts'
import type { RequestCase, StatusCase } from '../cases/contract-case.ts'
import type { CallSettings, Contract } from './contract.ts'
import type { CallEvidence } from './evidence.ts'
import { jsonOrText } from './json-or-text.ts'
import { type MockExchange, recordExchanges } from './mock-exchange.ts'
import { writeDirectly } from './write-directly.ts'

/** Calls the client, or sends without it what no client sends. */
export async function runCall(
  contract: Contract,
  contractCase: RequestCase | SentCase | UnsentCase,
): Promise<CallEvidence> {
  const operation = contract.api.operation(contractCase.operationId)
  assert(operation, `The document has no operation ${contractCase.operationId}.`)
  const own = { kind: 'call', contractCase, operation } as const
  const { kind, call } = contractCase
  const isAltered = kind === 'refused' && contractCase.alteration !== undefined
  if (isAltered) return await askPlain(contract, await sendDirectly(contract, operation, contractCase, own))
  const { fetch, exchanges } = recordExchanges(contract.mock)
  const settings = { fetch, ...settingsOf(operation, contractCase) }
  const outcome = await contract.call(operation.operationId, call, settings).then(
    result => ({ result }),
    (error: unknown) => ({ error }),
  )
  // A client may refuse to send such a call. Its mock has to refuse it all the same.
  if (kind === 'refused' && exchanges.length === 0) {
    return await askPlain(contract, await sendDirectly(contract, operation, contractCase, own))
  }
  const answerViolations = contractCase.kind === 'status' ? validateAnswer(contract, contractCase, exchanges) : []
  return await askPlain(contract, { ...own, exchanges, answerViolations, isDirect: false, ...outcome })
}

async function sendDirectly(
  { mock, baseUrl }: Contract,
  operation: Operation,
  contractCase: RequestCase,
  own: Pick<CallEvidence, 'kind' | 'contractCase' | 'operation'>,
): Promise<CallEvidence> {
  const { fetch, exchanges } = recordExchanges(mock)
  await fetch(writeDirectly(baseUrl, operation, contractCase))
  return { ...own, exchanges, answerViolations: [], isDirect: true }
}

/** What the mock's validator has against a documented answer. One to HEAD has no body. */
function validateAnswer(
  { mock }: Contract,
  { content, status }: StatusCase,
  [exchange]: readonly MockExchange[],
): readonly Violation[] {
  const isRead = exchange?.status === status && exchange.request.method !== 'HEAD'
  if (!content || !isJson(content.mediaType) || !isRead) return []
  const subject = { name: 'The answer', location: [] }
  return validate(mock.api, 'response', content.schema, jsonOrText(exchange.text), subject)
}

function settingsOf(operation: Operation, contractCase: RequestCase | SentCase | UnsentCase): CallSettings {
  switch (contractCase.kind) {
    case 'status': {
      const { prefer, accept, call } = contractCase
      return {
        headers: {
          prefer: [...ownPreferences(operation, call), prefer].join(', '),
          ...(accept !== undefined && { accept }),
        },
      }
    }
    case 'sent':
    case 'unsent':
      return { client: contractCase.client }
    default:
      return {}
  }
}

/** What a call says in a header `Prefer` that the operation describes itself. */
function ownPreferences({ parameters }: Operation, { header = {} }: CallArguments): string[] {
  const own = parameters.filter(each => each.in === 'header' && each.name.toLowerCase() === 'prefer')
  return own.flatMap(each => (header[each.name] === undefined ? [] : [serializeParameter(each, header[each.name])]))
}

/** Plain Prism answers other statuses differently, and says nothing about what a client does by itself. */
async function askPlain({ plain }: Contract, evidence: CallEvidence): Promise<CallEvidence> {
  const { kind } = evidence.contractCase
  const [exchange] = evidence.exchanges
  if (!plain || !exchange || (kind !== 'accepted' && kind !== 'refused')) return evidence
  const { status } = await plain.answer(exchange.request)
  return { ...evidence, plainStatus: status }
}
