import type { LintRule } from './rule.ts'

/** The doc comments link to the vendor's page, and whoever mends a spec has to find it. */
export const documentationLink: LintRule = {
  severity: 'warning',
  fix: "Add externalDocs with the url of the vendor's page.",
  visit: () => ({
    Root(root, { report, location }) {
      if (!isUrl(root.externalDocs?.url)) {
        report({ message: 'The API has no link to its documentation.', location: location.child('info').key() })
      }
    },
    Operation(operation, { report, location }) {
      if (!isUrl(operation.externalDocs?.url)) {
        const name = operation.operationId ?? 'The operation'
        report({ message: `${name} has no link to its documentation.`, location: location.key() })
      }
    },
  }),
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)
}
