import type { CallContext } from './call-operation.ts'
import type { UntypedInit, UntypedResponse } from './openapi-fetch.ts'
import { send } from './send.ts'
import type { Operation } from './vendor.ts'

/** A call by path: openapi-fetch builds the request and reads the answer, and it is sent as the operation's method would. */
export function callPath(context: CallContext, operations: Readonly<Record<string, Operation>>, method: string) {
  const { vendor, options, api } = context
  return (path: string, init?: UntypedInit): Promise<UntypedResponse> => {
    const [operationId, operation] = findOperation(operations, method, path)
    return api.request(method, path, {
      ...init,
      fetch: request => send({ vendor, options, operationId, operation }, request),
    })
  }
}

function findOperation(
  operations: Readonly<Record<string, Operation>>,
  method: string,
  path: string,
): [string, Operation] {
  const found = Object.entries(operations).find(([, operation]) => operation[0] === method && operation[1] === path)
  // A path that the spec does not know does not compile; JavaScript may still try it.
  return found ?? [`${method} ${path}`, [method, path]]
}
