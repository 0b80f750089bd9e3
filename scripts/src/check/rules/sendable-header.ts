import type { LintRule } from './rule.ts'

/** Clients write headers into an object, in which this name is the prototype. */
export const sendableHeader: LintRule = {
  severity: 'error',
  stopsGeneration: true,
  fix: 'Remove the parameter: no server asks for it in earnest.',
  visit: () => ({
    Parameter(parameter, { report, location }) {
      if (parameter.in === 'header' && parameter.name === '__proto__') {
        report({ message: 'No client sends a header called __proto__.', location: location.child('name') })
      }
    },
  }),
}
