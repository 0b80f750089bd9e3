import { equalsJson, joinPointer, type Parameter } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Report } from '../change-log.ts'
import { diffSchemas } from '../schema/diff-schemas.ts'
import { type OperationPair, reportArguments, reportWithin, schemaContext } from './operation-pair.ts'
import { readValueSchema } from './value-schema.ts'

/** A parameter, and where it stands. */
export interface PlacedParameter {
  readonly parameter: Parameter
  readonly pointer: string
}

/** Compares the parameters of an operation. */
export function diffParameters(pair: OperationPair): void {
  const before = parametersByPlace(pair.before)
  const after = parametersByPlace(pair.after)
  const removed = new Set([...before.keys()].filter(key => !after.has(key)))
  const added = [...after.keys()].filter(key => !before.has(key))
  for (const [key, current] of after) {
    const old = before.get(key)
    if (old) diffParameter(pair, old, current, partReport(pair, current.parameter))
  }
  const report = reportArguments(pair)
  for (const key of added) {
    const current = after.get(key) as PlacedParameter
    const { name, in: place, required } = current.parameter
    const label = `\`${labelOf(pair, current)}\``
    const movedFrom = [...removed].find(other => before.get(other)?.parameter.name === name)
    const old = movedFrom === undefined ? undefined : before.get(movedFrom)
    if (old && movedFrom !== undefined) {
      removed.delete(movedFrom)
      const message = `${label} is in the ${place}, was in the ${old.parameter.in}`
      report('request-parameter-moved', { before: old.pointer, after: current.pointer }, message)
      diffParameter(pair, old, current, report)
    } else if (required) {
      report('request-required-parameter-added', { after: current.pointer }, `${label} is new and has to be sent`)
    } else report('request-parameter-added', { after: current.pointer }, `${label} is new`)
  }
  for (const key of removed) {
    const old = before.get(key) as PlacedParameter
    report('request-parameter-removed', { before: old.pointer }, `\`${labelOf(pair, old)}\` is gone`)
  }
}

/** The parameters of an operation by place and name. */
export function parametersByPlace({ parameters, pointers }: Operation): Map<string, PlacedParameter> {
  return new Map(
    parameters.map((parameter, index) => [
      `${parameter.in} ${parameter.name}`,
      { parameter, pointer: pointers.parameters[index] ?? '#' },
    ]),
  )
}

function labelOf({ name }: OperationPair, { parameter }: PlacedParameter): string {
  return `${name}.${parameter.in}.${parameter.name}`
}

/** Notes changes of what stands in one place of a request. */
export function partReport(pair: OperationPair, { in: place }: Pick<Parameter, 'in'>): Report {
  const typeOf = (operation: string) => `NonNullable<${operation}["parameters"][${JSON.stringify(place)}]>`
  return reportWithin(pair, 'request', place, typeOf)
}

function diffParameter(pair: OperationPair, before: PlacedParameter, after: PlacedParameter, report: Report): void {
  const label = `\`${labelOf(pair, after)}\``
  const place = (keyword: string) => ({
    before: keyword in before.parameter ? joinPointer(before.pointer, keyword) : before.pointer,
    ...(keyword in after.parameter && { after: joinPointer(after.pointer, keyword) }),
  })
  const is = (keyword: 'required' | 'deprecated') =>
    [before, after].map(({ parameter }) => readFlag(parameter, keyword))
  const [wasRequired, isRequired] = is('required')
  if (isRequired && !wasRequired) report('request-parameter-required', place('required'), `${label} is required`)
  if (wasRequired && !isRequired) report('request-parameter-optional', place('required'), `${label} is optional`)
  const [wasDeprecated, isDeprecated] = is('deprecated')
  if (isDeprecated && !wasDeprecated)
    report('request-parameter-deprecated', place('deprecated'), `${label} is deprecated`)
  if (wasDeprecated && !isDeprecated) {
    report('request-parameter-undeprecated', place('deprecated'), `${label} is no longer deprecated`)
  }
  const hasMoved = before.parameter.in !== after.parameter.in
  if (!hasMoved && !equalsJson(readStyle(before.parameter), readStyle(after.parameter))) {
    const keyword = ['style', 'explode', 'allowReserved', 'content'].find(name => name in after.parameter) ?? 'style'
    report('request-parameter-style-changed', place(keyword), `${label} is written in another style`)
  }
  const path = labelOf(pair, after)
  const context = { ...schemaContext(pair, 'request', report), isRequired: wasRequired === true && isRequired === true }
  const read = ({ parameter, pointer }: PlacedParameter) => [readValueSchema(parameter, pointer, path)]
  diffSchemas(context, read(before), read(after))
}

function readFlag(parameter: object, keyword: string): boolean {
  return (parameter as Record<string, unknown>)[keyword] === true
}

/** How a parameter is written. @see https://spec.openapis.org/oas/v3.1.1.html#style-values */
export function readStyle({ in: place, style, explode, allowReserved, content }: Parameter): unknown {
  const effective = style ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple')
  return [effective, explode ?? effective === 'form', allowReserved === true, Object.keys(content ?? {})]
}
