import { splitPointer } from '@crm-clients/openapi/document'
import { escapeForLine } from '@crm-clients/openapi/escape'
import type { ContractCase } from './contract-case.ts'

/** A place for people: `/body/phones/0` becomes `body.phones.0`. */
export function describeLocation(location: string): string {
  return splitPointer(location).join('.')
}

/** Test runners print names as they are, and tell tests apart by them: they are one line, and equal ones are numbered. */
export function uniqueNames(cases: readonly ContractCase[]): ContractCase[] {
  const counts = new Map<string, number>()
  return cases.map(contractCase => {
    const name = escapeForLine(contractCase.name)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { ...contractCase, name: count === 1 ? name : `${name} (${count})` }
  })
}
