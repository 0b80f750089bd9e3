import { type ExclusiveParameters, listExclusiveParameters, type Operation } from '@crm-clients/openapi/operation'
import type { Report } from '../change-log.ts'
import { partReport } from './diff-parameters.ts'
import { type OperationPair, operationPointer, reportArguments } from './operation-pair.ts'

/** Compares which parameters of an operation exclude each other, among those that it has in both versions. */
export function diffExclusiveParameters(pair: OperationPair): void {
  const { before, after, name } = pair
  const [old, current] = [groupsOf(before, after), groupsOf(after, before)]
  const place = { before: placeIn(before), after: placeIn(after) }
  for (const group of current.filter(group => !old.some(other => implies(other, group))))
    reportQuery(pair, 'request-parameters-exclusive', place, `\`${name}\` takes ${describe(group)}`)
  for (const group of old.filter(group => !current.some(other => implies(other, group))))
    reportQuery(pair, 'request-parameters-inclusive', place, `\`${name}\` is no longer limited to ${describe(group)}`)
}

/** That a query has to be given shows in the arguments, and what it has to be in itself. */
function reportQuery(pair: OperationPair, ...change: Parameters<Report>): void {
  reportArguments(pair)(...change)
  partReport(pair, { in: 'query' })(...change)
}

const EXTENSION = 'x-exclusive-parameters'

function placeIn(operation: Operation): string | undefined {
  return operation.source[EXTENSION] === undefined ? undefined : operationPointer(operation, EXTENSION)
}

function groupsOf(operation: Operation, other: Operation): ExclusiveParameters[] {
  const isShared = (name: string) => other.parameters.some(parameter => parameter.name === name)
  return listExclusiveParameters(operation)
    .map(group => ({ ...group, parameters: group.parameters.filter(isShared) }))
    .filter(({ parameters, required }) => required || parameters.length > 1)
}

/** Whether whatever keeps to one group keeps to the other as well. */
function implies(group: ExclusiveParameters, other: ExclusiveParameters): boolean {
  const isWithin = other.parameters.every(name => group.parameters.includes(name))
  if (!other.required) return isWithin
  return isWithin && group.required === true && group.parameters.length === other.parameters.length
}

function describe({ parameters, required }: ExclusiveParameters): string {
  const names = parameters.map(name => `\`${name}\``).join(', ')
  return `${required ? 'exactly' : 'at most'} one of ${names}`
}
