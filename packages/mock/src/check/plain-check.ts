import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Routed } from '@crm-clients/openapi/request'
import { leaveOutPatterns, listOperationPatterns, listSlowPatterns } from '../engine/leave-out-patterns.ts'
import type { PrismRequest, PrismValidator } from '../engine/prism.ts'
import type { PrismOperation } from '../engine/prism-operation.ts'
import { exposeQuery } from '../receive/expose-query.ts'
import type { Received } from '../receive/receive.ts'
import type { RequestCheck } from './check.ts'
import { readValues } from './read-values.ts'

/** Leaves authenticating, reading and checking to Prism, with all that it lets pass. */
export function createPlainCheck(api: ApiDescription, prepare: (operation: Operation) => PrismOperation): RequestCheck {
  const known = new Map<Operation, PreparedCheck>()

  async function load(prepared: PrismOperation): Promise<PrismValidator> {
    const { createPrismValidator } = await import('../engine/prism.ts')
    return await createPrismValidator(prepared)
  }

  return async received => {
    const { operation } = received
    const values = readValues(api, received)
    if (values === undefined) return received
    const check = known.get(operation) ?? prepareCheck(prepare(operation))
    known.set(operation, check)
    const left = listSlowPatterns(check.patterns, countLetters(received))
    const key = JSON.stringify(left)
    const validator = check.validators.get(key) ?? load(leaveOutPatterns(check.prepared, left))
    check.validators.set(key, validator)
    const refusal = await (await validator)(describeForPrism(received))
    return { ...received, values, ...(refusal && { refusal }) }
  }
}

/** An operation as Prism checks it. */
interface PreparedCheck {
  readonly prepared: PrismOperation
  readonly patterns: readonly string[]
  /** By the patterns that are left out: the longer a request is, the more of them could take long. */
  readonly validators: Map<string, Promise<PrismValidator>>
}

function prepareCheck(prepared: PrismOperation): PreparedCheck {
  return { prepared, patterns: listOperationPatterns(prepared), validators: new Map() }
}

/** No text of a request is longer. */
function countLetters({ request: { url, headers, bytes } }: Received): number {
  const longest = Math.max(0, ...[...headers].map(([, value]) => value.length))
  return Math.max(url.href.length, longest, bytes.length)
}

function describeForPrism({ request, path, content }: Received & Routed): PrismRequest {
  const text = request.bytes.length > 0 ? new TextDecoder().decode(request.bytes) : undefined
  return {
    method: request.method,
    path,
    query: exposeQuery(request.url.searchParams),
    headers: { ...Object.fromEntries(request.headers), 'content-length': String(request.bytes.length) },
    body: content.kind === 'json' ? content.value : text,
  }
}
