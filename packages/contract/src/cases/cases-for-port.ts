import { isFramingHeader } from '@crm-clients/openapi/operation'
import { groupBy } from '../group-by.ts'
import type { ContractCase } from './contract-case.ts'

/**
 * The part of the cases that is tried through a socket as well: of each operation the first request that is accepted in each media
 * type, the first one that is refused, each status and each header.
 */
export function casesForPort(cases: readonly ContractCase[]): ReadonlySet<ContractCase> {
  const shownBy = groupBy(cases, each => JSON.stringify([each.operationId, each.kind, detailOf(each)]))
  const wanted = [...shownBy.values()].flatMap(([first]) => (first && isRequest(first) ? [first] : []))
  return new Set(wanted)
}

function detailOf(contractCase: ContractCase): unknown {
  const { kind, entry } = contractCase
  if (kind === 'accepted') return contractCase.call.contentType
  return kind === 'status' ? [contractCase.status, entry.mediaType, contractCase.header?.name] : undefined
}

/** What frames a request is up to whoever sends it through a socket, and so is where it goes. */
function isRequest(contractCase: ContractCase): boolean {
  const { kind } = contractCase
  if (kind !== 'accepted' && kind !== 'refused' && kind !== 'status') return false
  return !Object.keys(contractCase.call.header ?? {}).some(
    name => isFramingHeader(name) || /^(expect|host)$/i.test(name),
  )
}
