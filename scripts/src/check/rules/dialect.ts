import type { LintRule } from './rule.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * In another dialect, keywords mean something else or nothing.
 * @see https://spec.openapis.org/oas/v3.1.1.html#specifying-schema-dialects
 */
export const dialect: LintRule = {
  severity: 'error',
  fix: `Remove jsonSchemaDialect, or write ${DIALECT}: schemas of OpenAPI 3.1 are JSON Schema 2020-12.`,
  visit: () => ({
    Root(root, { report, location }) {
      const { jsonSchemaDialect = DIALECT } = root as { jsonSchemaDialect?: unknown }
      if (jsonSchemaDialect === DIALECT) return
      report({ message: 'The schemas are in another dialect.', location: location.child('jsonSchemaDialect') })
    },
  }),
}

/** There is one version of OpenAPI in this repository, so that everybody knows what a keyword means. */
export const openApiVersion: LintRule = {
  severity: 'error',
  fix: 'Write openapi: 3.1.1. What has to change from 3.0: pnpm new <vendor> --from <file> does it for a whole document.',
  visit: () => ({
    Root({ openapi }, { report, location }) {
      if (!/^3\.1\./.test(openapi)) {
        report({ message: `The spec is written in OpenAPI ${openapi}.`, location: location.child('openapi') })
      }
    },
  }),
}
