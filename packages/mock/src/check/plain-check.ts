import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { listSlowPatterns } from '@crm-clients/openapi/patterns'
import type { Routed } from '@crm-clients/openapi/request'
import { listTextsIn } from '@crm-clients/openapi/serialization'
import { leaveOutPatterns, listOperationPatterns } from '../engine/leave-out-patterns.ts'
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
    const left = listSlowPatterns(check.patterns, textsOf(received, values))
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
  /** By the patterns that are left out, because Prism would take too long to match them with a request. */
  readonly validators: Map<string, Promise<PrismValidator>>
}

function prepareCheck(prepared: PrismOperation): PreparedCheck {
  return { prepared, patterns: listOperationPatterns(prepared), validators: new Map() }
}

/** What Prism may match a pattern with: values as they were read, and as they were sent. */
function textsOf({ request: { url, headers } }: Received, values: CallArguments): string[] {
  return [...listTextsIn(values), ...[...url.searchParams].flat(), ...[...headers].flat()]
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
