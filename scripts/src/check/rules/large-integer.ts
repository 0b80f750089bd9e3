import type { LintRule } from './rule.ts'

/**
 * The type is `number`, and what is beyond 2⁵³ is rounded without a word: by `JSON.parse`, and by whoever writes it as a literal.
 * @see https://tc39.es/ecma262/#sec-number.max_safe_integer
 */
export const largeInteger: LintRule = {
  severity: 'warning',
  fix: 'Add `x-int64: bigint` or `x-int64: text`, here or at the root, or a maximum of 9007199254740991 or less where the vendor has none beyond that.',
  visit: () => {
    let isExact = false
    return {
      Root: {
        enter(root) {
          isExact = 'x-int64' in root
        },
      },
      Schema(schema, { report, location }) {
        const { format, maximum, type } = schema
        if (format === 'int64' && (isExact || 'x-int64' in schema)) return
        const isInteger = [type].flat().some(name => name === 'integer' || name === 'number')
        const isSafe = typeof maximum === 'number' && maximum <= Number.MAX_SAFE_INTEGER
        if ((format === 'int64' || format === 'uint64') && isInteger && !isSafe) {
          const message = `${format} is typed as number: values beyond 9007199254740991 are rounded.`
          report({ message, location: location.child('format') })
        }
      },
    }
  },
}
