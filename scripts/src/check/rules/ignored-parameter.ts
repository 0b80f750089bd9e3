import type { LintRule } from './rule.ts'

/** @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-schema */
export function isIgnoredParameter({ in: place, name }: { in?: unknown; name?: unknown }): boolean {
  return place === 'header' && /^(accept|content-type|authorization)$/i.test(String(name))
}

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
