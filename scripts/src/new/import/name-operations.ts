import { freeName } from '@crm-clients/openapi/document'
import { camelCase } from '@crm-clients/openapi/operation'
import { isUsableOperationId } from '../../check/rules/operation-id.ts'
import { type Draft, draftOperations, type Note } from './draft.ts'
import { plainLetters } from './plain-letters.ts'

/** Gives every operation an operationId that can be a method in camelCase, and that no other has. */
export function nameOperations(draft: Draft): Note[] {
  const operations = draftOperations(draft)
  const kept = new Set<unknown>()
  // The first of two keeps its name, and what is in order already is never pushed aside by what is not.
  const unnamed = operations.filter(({ operation: { operationId } }) => {
    const isInOrder = typeof operationId === 'string' && isMethodName(operationId) && !kept.has(operationId)
    if (isInOrder) kept.add(operationId)
    return !isInOrder
  })
  return unnamed.map(({ path, method, operation }) => {
    const given = operation.operationId
    const name = freeName(wishedName(given, method, path), kept)
    kept.add(name)
    operation.operationId = name
    const request = `${method.toUpperCase()} ${path}`
    return typeof given === 'string'
      ? { heading: 'Renamed operations', detail: `\`${given}\` is now \`${name}\` (${request})` }
      : { heading: 'Named operations', detail: `${request} is now \`${name}\`` }
  })
}

function isMethodName(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name) && isUsableOperationId(name)
}

/** The name in camelCase, without accents; empty where nothing is left of it that a method could be called. */
function methodName(name: string): string {
  const words = camelCase(plainLetters(name))
  return isMethodName(words) ? words : ''
}

/** The given name as that of a method, or else one made of method and path. */
function wishedName(given: unknown, method: string, path: string): string {
  const words = path.replace(/\{([^{}]*)\}/g, 'by $1')
  const wish = typeof given === 'string' ? methodName(given) : ''
  return wish || methodName(`${method} ${/\w/.test(words) ? words : 'root'}`) || `${method}Operation`
}
