import { equalsJson } from '@crm-clients/openapi/document'
import { isSaidIdempotent, readRateLimit, readResource, readUpload } from '@crm-clients/openapi/operation'
import { type OperationPair, operationPointer } from './operation-pair.ts'

/** Compares the extensions of an operation that change what the client does. */
export function diffOperationExtensions({ comparison, before, after, name }: OperationPair): void {
  const { report } = comparison.log
  const place = (extension: 'x-idempotent' | 'x-pagination' | 'x-rate-limit' | 'x-resource' | 'x-upload') => ({
    before: operationPointer(before, extension),
    ...(after.source[extension] !== undefined && { after: operationPointer(after, extension) }),
  })
  const [wasIdempotent, isIdempotent] = [before, after].map(isSaidIdempotent)
  if (wasIdempotent !== isIdempotent) {
    const message = isIdempotent ? 'is repeated after a failure' : 'is no longer repeated after a failure'
    report('client-idempotency-changed', place('x-idempotent'), `\`${name}\` ${message}`)
  }
  const [limitBefore, limitAfter] = [readRateLimit(before.source), readRateLimit(after.source)]
  if (!equalsJson(limitBefore, limitAfter)) {
    const message = limitAfter ? 'is called at another pace than before' : 'is called at the pace of the others'
    report('client-rate-limit-changed', place('x-rate-limit'), `\`${name}\` ${message}`)
  }
  const [upload, newUpload] = [readUpload(before), readUpload(after)]
  if (!equalsJson(upload, newUpload)) {
    const at = place('x-upload')
    if (!upload) report('client-upload-added', at, `\`${name}\` takes files`)
    else if (!newUpload) report('client-upload-removed', at, `\`${name}\` no longer takes files`)
    else if (upload.style === newUpload.style)
      report('client-upload-changed', at, `\`${name}\` sends files in another way`)
    else report('client-upload-style-changed', at, `\`${name}\` takes files in another method`)
  }
  if (!equalsJson(readResource(before), readResource(after))) {
    report(
      'client-resource-changed',
      place('x-resource'),
      `mocks with a memory remember what \`${name}\` does otherwise`,
    )
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
