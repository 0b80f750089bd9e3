import type { LintRule } from './rule.ts'

const KNOWN: ReadonlySet<string> = new Set([
  'x-base-url-required',
  'x-exclusive-parameters',
  'x-extensible-enum',
  'x-idempotent',
  'x-inferred',
  'x-comparisons',
  'x-int64',
  'x-pagination',
  'x-rate-limit',
  'x-resource',
  'x-upload',
  'x-webhook-signature',
])

/** An extension that the generator does not know does nothing, and a misspelt one looks as if it did. */
export const knownExtension: LintRule = {
  severity: 'warning',
  fix: `Correct it or remove it. There are: ${[...KNOWN].join(', ')}.`,
  visit: () => ({
    any: {
      enter(node: unknown, { report, location, type }) {
        if (typeof node !== 'object' || node === null || Array.isArray(node) || isMap(type.name)) return
        for (const key of Object.keys(node)) {
          if (key.startsWith('x-') && !KNOWN.has(key)) {
            report({ message: `No extension is called ${key}.`, location: location.child(key).key() })
          }
        }
      },
    },
  }),
}

/** Whether an object of this type is a list of named things: a header may well be called x-rate-limit. */
function isMap(typeName: string): boolean {
  return /^Named|Map$|^SchemaProperties$|^Examples?$/.test(typeName)
}
