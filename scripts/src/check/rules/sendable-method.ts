import type { LintRule } from './rule.ts'

/** A method that no client can send. @see https://fetch.spec.whatwg.org/#forbidden-method */
export const sendableMethod: LintRule = {
  severity: 'error',
  fix: 'Remove the operation.',
  visit: () => ({
    Operation(_operation, { key, report, location }) {
      if (key === 'trace') report({ message: 'fetch sends no TRACE.', location: location.key() })
    },
  }),
}
