import { camelCase } from '@crm-clients/openapi/operation'
import { isUsableOperationId } from '../../check/rules/operation-id.ts'
import { plainLetters } from './plain-letters.ts'

/** Whether an operationId can be a method in camelCase as it is, and does not say method and path over again. */
export function isOperationName(operationId: unknown, method: string, path: string): operationId is string {
  if (typeof operationId !== 'string' || !isMethodName(operationId)) return false
  const isRequest = saysRequest(operationId, method, path)
  return isRequest ? operationId.length <= requestName(method, path).length : !ownName(operationId, method, path)
}

/**
 * The names that fit an operation, the best one first: the given one; or what stands in it before path and method; or, where
 * nothing else stands in it, method and path, once.
 */
export function wishedNames(given: unknown, method: string, path: string): readonly string[] {
  const request = requestName(method, path) || `${method}Operation`
  if (typeof given !== 'string' || saysRequest(given, method, path) || spellsRequest(given, method, path))
    return [request]
  if (endsWithRequest(given, method, path)) return [ownName(given, method, path), request].filter(Boolean)
  return [methodName(given) || request]
}

function isMethodName(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name) && isUsableOperationId(name)
}

/** The name in camelCase, without accents; empty where nothing is left of it that a method could be called. */
function methodName(name: string): string {
  const words = camelCase(plainLetters(name))
  return isMethodName(words) ? words : ''
}

function requestName(method: string, path: string): string {
  const words = path.replace(/\{([^{}]*)\}/g, ' by $1 ')
  return methodName(`${method} ${/\w/.test(words) ? words : 'root'}`)
}

/** What stands before path and method in a name such as `read_item_items__item_id__get`; empty where there is nothing. */
function ownName(given: string, method: string, path: string): string {
  if (!endsWithRequest(given, method, path) || saysRequest(given, method, path)) return ''
  const length = letters(given).length - letters(path).length - method.length
  let own = given
  while (letters(own).length > length) own = own.slice(0, -1)
  return methodName(own)
}

function endsWithRequest(name: string, method: string, path: string): boolean {
  return letters(path) !== '' && letters(name).endsWith(`${letters(path)}${method}`)
}

/** Whether nothing is left of a name without method and path, as in `get-/lists/{id}_/lists/{id}`. */
function saysRequest(name: string, method: string, path: string): boolean {
  const said = letters(path)
  return said !== '' && letters(name).replaceAll(said, '').replaceAll(method, '') === ''
}

/**
 * Whether a program put method and path before whatever follows, as in `post-/items/batch/archive_archive`. What follows is often the
 * same for several operations.
 */
function spellsRequest(name: string, method: string, path: string): boolean {
  return path.length > 1 && name.includes(path) && letters(name.slice(0, name.indexOf(path))) === method
}

function letters(text: string): string {
  return plainLetters(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
