import type { LintRule } from './rule.ts'

/**
 * The type is `number`, and what is beyond 2⁵³ is rounded without a word: by `JSON.parse`, and by whoever writes it as a literal.
 * @see https://tc39.es/ecma262/#sec-number.max_safe_integer
 */
export const largeInteger: LintRule = {
  severity: 'warning',
  fix: 'Give a maximum of 9007199254740991 or less where the vendor has none beyond that, or describe it as a string where it sends one.',
  visit: () => ({
    Schema({ format, maximum, type }, { report, location }) {
      const isInteger = [type].flat().some(name => name === 'integer' || name === 'number')
      const isSafe = typeof maximum === 'number' && maximum <= Number.MAX_SAFE_INTEGER
      if ((format === 'int64' || format === 'uint64') && isInteger && !isSafe) {
        const message = `${format} is typed as number: values beyond 9007199254740991 are rounded.`
        report({ message, location: location.child('format') })
      }
    },
  }),
}
