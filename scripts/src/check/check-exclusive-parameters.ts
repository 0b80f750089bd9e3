import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

const EXTENSION = 'x-exclusive-parameters'

/** What is wrong with `x-exclusive-parameters`, and where below it. */
interface Problem {
  readonly keys: readonly (string | number)[]
  readonly message: string
  readonly fix: string
}

/** What `x-exclusive-parameters` names and the operation does not have: then calls would be refused, or none would. */
export function checkExclusiveParameters(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, api.document)
  return api.operations.flatMap(operation =>
    listProblems(operation).map(({ keys, message, fix }) => ({
      ...locate(joinPointer(operation.pointers.operation, EXTENSION, ...keys)),
      rule: 'spec/exclusive-parameters',
      severity: 'error' as const,
      message,
      fix,
    })),
  )
}

function listProblems(operation: Operation): Problem[] {
  const groups = operation.source[EXTENSION]
  if (groups === undefined) return []
  const fix = 'Write a list of objects with `parameters` and perhaps `required`: see specs/README.md.'
  if (!Array.isArray(groups)) return [{ keys: [], message: 'This is no list.', fix }]
  const met = new Set<string>()
  return groups.flatMap((group: unknown, index): Problem[] => {
    const names = isRecord(group) ? group.parameters : undefined
    if (!isRecord(group) || !Array.isArray(names) || names.length < 2)
      return [{ keys: [index], message: 'This names no two parameters.', fix }]
    const required = group.required ?? true
    const isFlag = typeof required === 'boolean'
    return [
      ...(isFlag ? [] : [{ keys: [index, 'required'], message: `\`required\` is ${JSON.stringify(required)}.`, fix }]),
      ...names.flatMap((name: unknown, place) =>
        checkName(operation, String(name), met).map(problem => ({ keys: [index, 'parameters', place], ...problem })),
      ),
    ]
  })
}

function checkName({ parameters }: Operation, name: string, met: Set<string>): Omit<Problem, 'keys'>[] {
  const parameter = parameters.find(each => each.in === 'query' && each.name === name)
  if (!parameter) {
    const message = `The operation has no parameter "${name}" in the query.`
    return [{ message, fix: 'Name parameters of the query, as they are spelt there.' }]
  }
  if (parameter.required)
    return [{ message: `"${name}" is required, so the others could never be sent.`, fix: 'Make it optional.' }]
  if (met.has(name)) return [{ message: `"${name}" is named already.`, fix: 'Name a parameter once, in one group.' }]
  met.add(name)
  return []
}
