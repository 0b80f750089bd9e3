import type { LintRule } from './rule.ts'

/** Where it does nothing, or something else than it says, integers would still be rounded. */
export const exactInteger: LintRule = {
  severity: 'error',
  stopsGeneration: true,
  fix: 'Write `x-int64: bigint` or `x-int64: text` beside `format: int64` of an integer, or at the root for all of them.',
  visit: () => ({
    any: {
      enter(node: unknown, { report, location, type }) {
        if (typeof node !== 'object' || node === null || !('x-int64' in node)) return
        const { 'x-int64': value, format, type: types } = node as Record<string, unknown>
        const names = [types].flat()
        const at = location.child('x-int64')
        const isHere = type.name === 'Root' || (type.name === 'Schema' && format === 'int64' && names.some(isNumeric))
        if (!isHere) report({ message: '`x-int64` does nothing here.', location: at.key() })
        else if (value !== 'bigint' && value !== 'text')
          report({ message: `\`x-int64\` is ${JSON.stringify(value)}.`, location: at })
        else if (value === 'text' && names.includes('string'))
          report({ message: 'Nobody tells the text of an integer from the other texts of this schema.', location: at })
      },
    },
  }),
}

function isNumeric(name: unknown): boolean {
  return name === 'integer' || name === 'number'
}
