import { isIgnoredParameter } from '@crm-clients/openapi/operation'
import type { LintRule } from './rule.ts'

/** OpenAPI ignores a header parameter whose header follows from elsewhere in the spec. */
export const ignoredParameter: LintRule = {
  severity: 'error',
  fix: 'Remove the parameter. Authorization follows from the security schemes, the other two from the media types.',
  visit: () => ({
    Parameter(parameter, { report, location }) {
      if (isIgnoredParameter(parameter)) {
        report({ message: `OpenAPI ignores a header parameter ${parameter.name}.`, location: location.child('name') })
      }
    },
  }),
}
