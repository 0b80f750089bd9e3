import { findGeneralResponse } from '@crm-clients/openapi/operation'
import { type Content, diffContent } from '../operations/diff-content.ts'
import { headersByName, type PlacedHeader } from '../operations/diff-headers.ts'
import { type OperationPair, schemaContext } from '../operations/operation-pair.ts'
import { readValueSchema } from '../operations/value-schema.ts'
import { diffSchemas } from '../schema/diff-schemas.ts'

/** Compares what the vendor expects as the answer to a request of its own. */
export function diffAnswers(pair: OperationPair): void {
  const { before, after, name, comparison } = pair
  const { report } = comparison.log
  for (const status of Object.keys(after.responses)) {
    const place = { after: after.pointers.responses[status] }
    const known = findStatus(before, status)
    if (known === undefined) report('request-answer-added', place, `\`${name}[${status}]\` may be answered`)
    else diffAnswer(pair, known, status)
  }
  for (const status of Object.keys(before.responses)) {
    if (after.responses[status]) continue
    const place = { before: before.pointers.responses[status] }
    const known = findStatus(after, status)
    if (known !== undefined) diffAnswer(pair, status, known)
    else report('request-answer-removed', place, `\`${name}[${status}]\` cannot be answered any more`)
  }
}

/** What speaks for a status: itself, its range or the default. */
function findStatus(event: OperationPair['before'], status: string): string | undefined {
  return event.responses[status] ? status : findGeneralResponse(event, status)?.status
}

function diffAnswer(pair: OperationPair, statusBefore: string, status: string): void {
  diffBody(pair, statusBefore, status)
  diffHeaders(pair, statusBefore, status)
}

function diffBody(pair: OperationPair, statusBefore: string, status: string): void {
  const { report } = pair.comparison.log
  const [old, current] = [contentOf(pair.before, statusBefore), contentOf(pair.after, status)]
  const [had, has] = [old, current].map(({ content }) => Object.keys(content).length > 0)
  const place = { before: old.pointer, after: current.pointer }
  const label = `${pair.name}[${status}]`
  if (!had && has) report('request-answer-body-added', place, `\`${label}\` needs a body`)
  else if (had && !has) report('request-answer-body-removed', place, `\`${label}\` needs no body any more`)
  else diffContent('request', label, old, current, report, () => schemaContext(pair, 'request', report))
}

function diffHeaders(pair: OperationPair, statusBefore: string, status: string): void {
  const { comparison, name } = pair
  const { report } = comparison.log
  const before = headersByName(comparison.before, pair.before, statusBefore)
  const after = headersByName(comparison.after, pair.after, status)
  for (const [key, current] of after) {
    const label = `${name}[${status}].headers.${current.name}`
    const old = before.get(key)
    const place = { before: old?.pointer, after: current.pointer }
    const isRequired = current.header.required === true
    if (isRequired && !old?.header.required)
      report('request-answer-header-required', place, `\`${label}\` has to be answered`)
    else if (!old) report('request-answer-header-added', place, `\`${label}\` may be answered`)
    else if (old.header.required && !isRequired)
      report('request-answer-header-optional', place, `\`${label}\` need not be answered`)
    if (!old) continue
    const context = schemaContext(pair, 'request', report)
    const read = ({ header, pointer }: PlacedHeader) => [readValueSchema(header, pointer, label)]
    diffSchemas(context, read(old), read(current))
  }
  for (const [key, old] of before) {
    if (after.has(key)) continue
    report(
      'request-answer-header-removed',
      { before: old.pointer },
      `\`${name}[${status}].headers.${old.name}\` is gone`,
    )
  }
}

function contentOf({ responses, pointers }: OperationPair['before'], status: string): Content {
  return { content: responses[status]?.content ?? {}, pointer: pointers.responses[status] ?? '#' }
}
