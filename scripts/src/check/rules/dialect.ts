import type { Rule } from './rule.ts'

/** @see https://spec.openapis.org/oas/v3.1.1.html#specifying-schema-dialects */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** Without it, mocks take the schemas for draft-07 and ignore keywords without a word. */
export const dialect: Rule = {
  severity: 'error',
  fix: `Write jsonSchemaDialect: ${DIALECT} below the line with openapi.`,
  visit: () => ({
    Root(root, { report, location }) {
      if ((root as { jsonSchemaDialect?: unknown }).jsonSchemaDialect !== DIALECT) {
        report({ message: 'The dialect of the schemas is not set.', location: location.child('openapi') })
      }
    },
  }),
}

/** There is one version of OpenAPI in this repository, so that everybody knows what a keyword means. */
export const openApiVersion: Rule = {
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
