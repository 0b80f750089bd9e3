import { HTTP_METHODS } from '@crm-clients/openapi/document'
import type { LintRule } from './rule.ts'

/**
 * What a client has besides its operations: methods of its own, those of calls by path, and what JavaScript looks for on
 * every object. With a `then`, `await createClient()` would call the vendor.
 */
const RESERVED: ReadonlySet<string> = new Set([
  ...['eject', 'request', 'use', 'then'],
  ...HTTP_METHODS.map(method => method.toUpperCase()),
  ...['prototype', 'toJSON'],
  ...Object.getOwnPropertyNames(Object.prototype),
])

/** Whether an operationId can be the name of a method of the client. */
export function isUsableOperationId(operationId: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(operationId) && !RESERVED.has(operationId)
}

/** An operation that is called needs a name for its method. An event of the vendor's is known by that of its webhook. */
export const presentOperationId: LintRule = {
  severity: 'error',
  fix: 'Add an operationId in camelCase. It becomes the method of the client.',
  visit: () => ({
    Operation({ operationId }, { report, location }) {
      if (operationId !== undefined || !isCalled(location.pointer)) return
      report({ message: 'The operation has no operationId.', location: location.key() })
    },
  }),
}

/** An operationId becomes a method, next to those that every client has. */
export const usableOperationId: LintRule = {
  severity: 'error',
  stopsGeneration: true,
  fix: 'Give it a name in camelCase that says what it does, such as listContacts.',
  visit: () => ({
    Operation({ operationId }, { report, location }) {
      if (operationId === undefined || !isCalled(location.pointer) || isUsableOperationId(operationId)) return
      const reason = RESERVED.has(operationId) ? 'is taken: every client has one' : 'cannot be the name of a method'
      report({ message: `The operationId "${operationId}" ${reason}.`, location: location.child('operationId') })
    },
  }),
}

/** All methods of all clients look alike. */
export const camelCaseOperationId: LintRule = {
  severity: 'warning',
  fix: 'Write it in camelCase. It is the name of a method, so after a release renaming it is a breaking change.',
  visit: () => ({
    Operation({ operationId }, { report, location }) {
      if (operationId === undefined || !isCalled(location.pointer) || !isUsableOperationId(operationId)) return
      if (/^[a-z][A-Za-z0-9]*$/.test(operationId)) return
      report({ message: `The operationId "${operationId}" is not camelCase.`, location: location.child('operationId') })
    },
  }),
}

/** Webhooks and callbacks describe calls that the vendor makes. */
function isCalled(pointer: string): boolean {
  return pointer.startsWith('#/paths/') && !pointer.includes('/callbacks/')
}
