import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Routed } from '@crm-clients/openapi/request'
import type { PrismRequest, PrismValidator } from '../engine/prism.ts'
import type { PrismOperation } from '../engine/prism-operation.ts'
import { exposeQuery } from '../receive/expose-query.ts'
import type { Received } from '../receive/receive.ts'
import type { RequestCheck } from './check.ts'
import { readValues } from './read-values.ts'

/** Leaves authenticating, reading and checking to Prism, with all that it lets pass. */
export function createPlainCheck(api: ApiDescription, prepare: (operation: Operation) => PrismOperation): RequestCheck {
  const validators = new Map<Operation, Promise<PrismValidator>>()

  async function load(prepared: PrismOperation): Promise<PrismValidator> {
    const { createPrismValidator } = await import('../engine/prism.ts')
    return await createPrismValidator(prepared)
  }

  return async received => {
    const { operation } = received
    const values = readValues(api, received)
    if (values === undefined) return received
    const validator = validators.get(operation) ?? load(prepare(operation))
    validators.set(operation, validator)
    const refusal = await (await validator)(describeForPrism(received))
    return { ...received, values, ...(refusal && { refusal }) }
  }
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
