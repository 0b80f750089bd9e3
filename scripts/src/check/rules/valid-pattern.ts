import type { LintRule } from './rule.ts'

/**
 * Against a pattern that does not compile, nothing is validated. The flag is the one that validators set.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export const validPattern: LintRule = {
  severity: 'error',
  stopsGeneration: true,
  fix: 'Correct it. A pattern is a regular expression with the flag u, under which needless escapes are errors.',
  visit: () => ({
    Schema({ pattern }, { report, location }) {
      const problem = typeof pattern === 'string' ? problemOfPattern(pattern) : undefined
      if (problem) report({ message: problem, location: location.child('pattern') })
    },
  }),
}

/** What is wrong with a pattern, in the words of the platform; `undefined` when it compiles. */
export function problemOfPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch (error) {
    return `${(error as Error).message}.`
  }
}
