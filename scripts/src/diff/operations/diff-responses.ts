import { findGeneralResponse, type Operation } from '@crm-clients/openapi/operation'
import { isTypedAsSchema } from '../../generate/typed-document/media-types.ts'
import { absorbed } from '../change-log.ts'
import { type Content, diffContent } from './diff-content.ts'
import { diffHeaders } from './diff-headers.ts'
import { type OperationPair, reportResult, reportWithin, schemaContext } from './operation-pair.ts'

/** Compares what an operation answers. */
export function diffResponses(pair: OperationPair): void {
  const [before, after] = [pair.before.responses, pair.after.responses]
  for (const status of Object.keys(after)) {
    if (before[status]) {
      diffBody(pair, status, status)
      diffHeaders(pair, status)
    } else reportAdded(pair, status)
  }
  for (const status of Object.keys(before)) if (!after[status]) reportRemoved(pair, status)
}

function reportAdded(pair: OperationPair, status: string): void {
  const report = reportResult(pair)
  const place = { after: pair.after.pointers.responses[status] }
  const label = `\`${pair.name}[${status}]\``
  const general = findGeneralResponse(pair.before, status)?.status
  if (isSuccess(status) && !isSuccess(general)) {
    const isFirst = !Object.keys(pair.before.responses).some(isSuccess)
    if (isFirst) {
      report('response-success-documented', place, `${label} is documented`)
      // So far a success was typed as the default.
      if (general !== undefined) diffBody(pair, general, status)
    } else report('response-success-added', place, `${label} is new: a success may have another status and body`)
    return
  }
  report('response-failure-added', place, `${label} is documented`)
  // So far the answer was typed as a more general one.
  if (general !== undefined) diffBody(pair, general, status)
}

function reportRemoved(pair: OperationPair, status: string): void {
  const report = reportResult(pair)
  const place = { before: pair.before.pointers.responses[status] }
  const label = `\`${pair.name}[${status}]\``
  const general = findGeneralResponse(pair.after, status)?.status
  if (isSuccess(status)) report('response-success-removed', place, `${label} is gone`)
  else if (general !== undefined) diffBody(pair, status, general)
  else if (hasBody(pair.before, status)) report('response-failure-removed', place, `${label} and its body are gone`)
  else report('response-bodiless-failure-removed', place, `${label} is gone`)
}

function diffBody(pair: OperationPair, statusBefore: string, statusAfter: string): void {
  const old = readContent(pair.before, statusBefore)
  const current = readContent(pair.after, statusAfter)
  const report = reportResult(pair)
  const label = `${pair.name}[${statusAfter}]`
  const place = { before: old.pointer, after: current.pointer }
  // Where no success is documented, the default is one.
  const isTaken = statusAfter !== 'default' || Object.keys(pair.after.responses).some(isSuccess)
  const kind = isSuccess(statusAfter) || !isTaken ? 'success' : 'failure'
  const [had, has] = [hasBody(pair.before, statusBefore), hasBody(pair.after, statusAfter)]
  if (had && has) {
    diffContent('response', label, old, current, report, (mediaTypeBefore, mediaType) => {
      if (statusBefore !== statusAfter) return schemaContext(pair, 'response', report)
      const typeOf = (name: string) => (operation: string) =>
        `${operation}["responses"][${JSON.stringify(statusAfter)}]["content"][${JSON.stringify(name)}]`
      const slot = `${statusAfter} ${mediaType}`
      const inside = reportWithin(pair, 'response', slot, typeOf(mediaTypeBefore), typeOf(mediaType))
      return schemaContext(pair, 'response', isTypedAsSchema(mediaType, 'response') ? inside : absorbed(inside))
    })
  } else if (has) report(`response-${kind}-body-added`, place, `\`${label}\` has a body`)
  else if (had) report(`response-${kind}-body-removed`, place, `\`${label}\` has no body any more`)
}

function readContent({ responses, pointers }: Operation, status: string): Content {
  return { content: responses[status]?.content ?? {}, pointer: pointers.responses[status] ?? '#' }
}

function hasBody({ responses }: Operation, status: string): boolean {
  return Object.keys(responses[status]?.content ?? {}).length > 0
}

function isSuccess(status: string | undefined): boolean {
  return status?.startsWith('2') ?? false
}
