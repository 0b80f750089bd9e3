import assert from 'node:assert/strict'
import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments } from '@crm-clients/openapi/operation'
import type { Arbitrary } from 'fast-check'
import { callArbitrary } from './call-arbitrary.ts'
import { findTwin } from './find-twin.ts'
import { NoValueError } from './no-value-error.ts'
import type { RequestKind } from './request-kinds.ts'

/** Valid calls of one kind of request. */
export interface GeneratedCalls {
  readonly kind: RequestKind
  readonly arbitrary: Arbitrary<CallArguments>
}

/**
 * Valid calls of each kind of request that can be made.
 *
 * @param onLimit is told what cannot be generated as its schema says: a kind of request, or a part of one.
 * @throws when no request at all can be made.
 */
export function generateCalls(
  api: ApiDescription,
  kinds: readonly RequestKind[],
  onLimit: (limit: string) => void,
): GeneratedCalls[] {
  const limits = new Set<string>()
  const generated = kinds.flatMap((kind): GeneratedCalls[] => {
    const limit = (reason: string) => void limits.add(`${kind.name}: ${reason}`)
    const twin = findTwin(api, kind.operation)
    if (twin) {
      limit(`no random requests are made. ${kind.operation.path} and ${twin.path} are the same path.`)
      return []
    }
    try {
      return [{ kind, arbitrary: callArbitrary(api, kind, limit) }]
    } catch (error) {
      if (!(error instanceof NoValueError)) throw error
      limit(`no random requests are made. ${error.message}`)
      return []
    }
  })
  for (const limit of limits) onLimit(limit)
  assert(generated.length > 0, `No random request can be made. ${[...limits].join('\n')}`)
  return generated
}
