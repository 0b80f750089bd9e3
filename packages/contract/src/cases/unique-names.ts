import { splitPointer } from '@crm-clients/openapi/document'
import type { ContractCase } from './contract-case.ts'

/** A place for people: `/body/phones/0` becomes `body.phones.0`. */
export function describeLocation(location: string): string {
  return splitPointer(location).join('.')
}

/** Test runners tell tests apart by name, so equal names are numbered. */
export function uniqueNames(cases: readonly ContractCase[]): ContractCase[] {
  const counts = new Map<string, number>()
  return cases.map(contractCase => {
    const count = (counts.get(contractCase.name) ?? 0) + 1
    counts.set(contractCase.name, count)
    return count === 1 ? contractCase : { ...contractCase, name: `${contractCase.name} (${count})` }
  })
}
