import { equalsJson } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { type Content, diffContent } from '../operations/diff-content.ts'
import { diffDeprecation } from '../operations/diff-deprecation.ts'
import { type PlacedParameter, parametersByPlace, readStyle } from '../operations/diff-parameters.ts'
import { findRewrittenForms } from '../operations/encodings.ts'
import { type OperationPair, operationPointer, schemaContext } from '../operations/operation-pair.ts'
import { readValueSchema } from '../operations/value-schema.ts'
import { diffSchemas } from '../schema/diff-schemas.ts'
import { diffAnswers } from './diff-answers.ts'

/**
 * Compares a request that the vendor sends. What it carries is for reading, as responses are elsewhere, and what it is answered
 * is what callers send.
 */
export function diffEvent(pair: OperationPair): void {
  diffDeprecation(pair)
  diffParameters(pair)
  diffBody(pair)
  diffAnswers(pair)
}

function diffParameters(pair: OperationPair): void {
  const { report } = pair.comparison.log
  const [before, after] = [parametersAsReceived(pair.before), parametersAsReceived(pair.after)]
  const labelOf = ({ parameter }: PlacedParameter) => `${pair.name}.${parameter.in}.${parameter.name}`
  for (const [key, current] of after) {
    const old = before.get(key)
    const label = labelOf(current)
    if (!old) {
      report('response-event-parameter-added', { after: current.pointer }, `\`${label}\` is new`)
      continue
    }
    const place = { before: old.pointer, after: current.pointer }
    const [was, is] = [old, current].map(({ parameter }) => parameter.required === true)
    if (is && !was) report('response-event-parameter-required', place, `\`${label}\` is always there`)
    if (was && !is) report('response-event-parameter-optional', place, `\`${label}\` is not always there`)
    if (!equalsJson(readStyleAsReceived(old), readStyleAsReceived(current)))
      report('response-event-parameter-style-changed', place, `\`${label}\` is written in another style`)
    const read = ({ parameter, pointer }: PlacedParameter) => [readValueSchema(parameter, pointer, label)]
    diffSchemas(schemaContext(pair, 'response', report), read(old), read(current))
  }
  for (const [key, old] of before) {
    if (after.has(key)) continue
    report('response-event-parameter-removed', { before: old.pointer }, `\`${labelOf(old)}\` is gone`)
  }
}

/** Headers are received whatever the case of their names. */
function parametersAsReceived(event: Operation): Map<string, PlacedParameter> {
  const parameters = [...parametersByPlace(event)]
  return new Map(
    parameters.map(([key, placed]) => [placed.parameter.in === 'header' ? key.toLowerCase() : key, placed]),
  )
}

/** What is escaped and what is not reads the same. */
function readStyleAsReceived({ parameter: { allowReserved: _, ...parameter } }: PlacedParameter): unknown {
  return readStyle(parameter)
}

function diffBody(pair: OperationPair): void {
  const { before, after, name, comparison } = pair
  const { report } = comparison.log
  const [old, current] = [before.requestBody, after.requestBody]
  const label = `${name}.body`
  const place = { before: old && contentOf(pair.before).pointer, after: current && contentOf(pair.after).pointer }
  if (!old || !current) {
    if (current) report('response-event-body-added', place, `\`${label}\` is new`)
    if (old) report('response-event-body-removed', place, `\`${label}\` is gone`)
    return
  }
  if (current.required && !old.required) report('response-event-body-required', place, `\`${label}\` is always there`)
  if (old.required && !current.required)
    report('response-event-body-optional', place, `\`${label}\` is not always there`)
  const context = schemaContext(pair, 'response', report)
  const contents = [contentOf(before), contentOf(after)] as const
  diffContent('response', name, ...contents, report, () => context)
  for (const form of findRewrittenForms(...contents)) {
    const message = `\`${label}\`: parts of the form are written in another way`
    report('response-event-encoding-changed', { after: form }, message)
  }
}

function contentOf(event: OperationPair['before']): Content {
  return {
    content: event.requestBody?.content ?? {},
    pointer: event.pointers.requestBody ?? operationPointer(event, 'requestBody'),
  }
}
