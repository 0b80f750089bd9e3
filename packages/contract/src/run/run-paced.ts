import { randomUUID } from 'node:crypto'
import { sampleSecret } from '@crm-clients/openapi/request'
import type { PacedCase } from '../cases/client/client-case.ts'
import type { Contract } from './contract.ts'
import type { PacedEvidence } from './evidence.ts'
import { recordExchanges } from './mock-exchange.ts'

/** In milliseconds. */
const PATIENCE = 10_000
const IMPATIENCE = 500

/** A credential of its own for each run, because the clients of one process share the limit of a credential. */
export async function runPaced(contract: Contract, contractCase: PacedCase): Promise<PacedEvidence> {
  const { operationId, call, requests } = contractCase
  const run = randomUUID()
  const secrets = contract.api.credentials.map(({ option, kind }) => [option, `${sampleSecret(kind)}-${run}`])
  const { fetch, exchanges } = recordExchanges(contract.mock)
  const client = { credentials: Object.fromEntries(secrets) }
  const method = contract.method(operationId, { fetch, client, paced: true })
  const callWithin = async (totalTimeout: number) => await method({ ...call, totalTimeout })
  for (let count = 0; count < requests; count++) await callWithin(PATIENCE).catch(() => undefined)
  const sent = exchanges.length
  const outcome = await callWithin(IMPATIENCE).catch((thrown: unknown) => thrown)
  return { kind: 'paced', contractCase, sent, sentInAll: exchanges.length, outcome }
}
