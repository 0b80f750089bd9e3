import { freeName } from '@crm-clients/openapi/document'
import { type Draft, draftOperations, type Note, requestOf } from './draft.ts'
import { isOperationName, wishedNames } from './operation-name.ts'

/** Gives every operation an operationId that can be a method in camelCase, and that no other has. */
export function nameOperations(draft: Draft): Note[] {
  const operations = draftOperations(draft)
  const kept = new Set<unknown>()
  // The first of two keeps its name, and what is in order already is never pushed aside by what is not.
  const unnamed = operations.filter(({ path, method, operation: { operationId } }) => {
    const isInOrder = isOperationName(operationId, method, path) && !kept.has(operationId)
    if (isInOrder) kept.add(operationId)
    return !isInOrder
  })
  return unnamed.map(({ path, method, operation }) => {
    const given = operation.operationId
    const wishes = wishedNames(given, method, path)
    const name = wishes.find(wish => !kept.has(wish)) ?? freeName(wishes.at(-1) ?? '', kept)
    kept.add(name)
    operation.operationId = name
    const request = requestOf({ method, path })
    return typeof given === 'string'
      ? { heading: 'Renamed operations', detail: `\`${given}\` is now \`${name}\` (${request})` }
      : { heading: 'Named operations', detail: `${request} is now \`${name}\`` }
  })
}
