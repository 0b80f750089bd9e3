import type { LintRule } from './rule.ts'

interface WithExamples {
  readonly schema?: unknown
  readonly example?: unknown
  readonly examples?: object
}

/** Mocks answer with the examples, and the contract tests and the README are made from them. */
export const bodyExample: LintRule = {
  severity: 'warning',
  fix: "Add a named example below examples, copied from the vendor's documentation.",
  visit: () => ({
    Operation: {
      RequestBody: {
        MediaType(mediaType, { report, location, key }) {
          // A form that takes a file cannot be written down.
          if (key !== 'multipart/form-data' && lacksExample(mediaType)) {
            report({ message: 'The request body has no example.', location: location.key() })
          }
        },
      },
      Response: {
        MediaType(mediaType, { report, location }) {
          if (/\/responses\/2/.test(location.pointer) && lacksExample(mediaType)) {
            report({ message: 'The response has no example.', location: location.key() })
          }
        },
      },
    },
  }),
}

function lacksExample({ schema, example, examples }: WithExamples): boolean {
  return schema !== undefined && example === undefined && Object.keys(examples ?? {}).length === 0
}
