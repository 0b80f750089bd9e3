import { isSaidIdempotent } from '@crm-clients/openapi/operation'
import { equalsJson } from '../same-json.ts'
import { type OperationPair, operationPointer } from './operation-pair.ts'

/** Compares the extensions of an operation that change what the client does. */
export function diffOperationExtensions({ comparison, before, after, name }: OperationPair): void {
  const { report } = comparison.log
  const place = (extension: 'x-idempotent' | 'x-pagination') => ({
    before: operationPointer(before, extension),
    ...(after.source[extension] !== undefined && { after: operationPointer(after, extension) }),
  })
  const [wasIdempotent, isIdempotent] = [before, after].map(isSaidIdempotent)
  if (wasIdempotent !== isIdempotent) {
    const message = isIdempotent ? 'is repeated after a failure' : 'is no longer repeated after a failure'
    report('client-idempotency-changed', place('x-idempotent'), `\`${name}\` ${message}`)
  }
  const [old, current] = [before.source['x-pagination'], after.source['x-pagination']]
  if (equalsJson(old, current)) return
  const at = place('x-pagination')
  if (old === undefined) report('client-pagination-added', at, `\`${name}\` can walk through the pages`)
  else if (current === undefined)
    report('client-pagination-removed', at, `\`${name}\` no longer walks through the pages`)
  else if (readItems(old) !== readItems(current)) {
    report('client-pagination-items-changed', at, `\`${name}\` finds its items elsewhere in the response`)
  } else report('client-pagination-changed', at, `\`${name}\` finds the next page in another way`)
}

function readItems(pagination: unknown): unknown {
  return (pagination as { items?: unknown }).items
}
