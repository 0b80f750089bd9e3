import { isRecord } from '../document/record.ts'
import type { Operation } from './operation.ts'

/** Parameters of the query that exclude each other, as `x-exclusive-parameters` says: at most one is sent. */
export interface ExclusiveParameters {
  readonly parameters: readonly string[]
  /** Whether one of them has to be sent. */
  readonly required?: boolean
}

/** The groups of parameters of an operation that exclude each other. */
export function listExclusiveParameters({ source }: Pick<Operation, 'source'>): readonly ExclusiveParameters[] {
  const groups = source['x-exclusive-parameters']
  return Array.isArray(groups) ? groups.filter(isGroup) : []
}

function isGroup(group: unknown): group is ExclusiveParameters {
  return isRecord(group) && Array.isArray(group.parameters)
}

/** The values of a query without those that exclude one of its parameters. */
export function withoutRivals(
  operation: Pick<Operation, 'source'>,
  query: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, unknown> {
  const rivals = listExclusiveParameters(operation)
    .filter(({ parameters }) => parameters.includes(name))
    .flatMap(({ parameters }) => parameters.filter(other => other !== name))
  return Object.fromEntries(Object.entries(query).filter(([other]) => !rivals.includes(other)))
}

/**
 * Which parameters of a query are sent where these are wanted: of a group the first that is wanted, or the first of all where
 * one is needed.
 */
export function choosePermitted(operation: Pick<Operation, 'source'>, wanted: readonly string[]): Set<string> {
  const chosen = new Set(wanted)
  for (const { parameters, required } of listExclusiveParameters(operation)) {
    const [first = required ? parameters[0] : undefined, ...others] = parameters.filter(name => chosen.has(name))
    for (const other of others) chosen.delete(other)
    if (first !== undefined) chosen.add(first)
  }
  return chosen
}
