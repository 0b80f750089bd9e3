import { isRecord } from '@crm-clients/openapi/document'

/** Values that stand in for others, of each type, some of them such as edits speak of. */
const OTHERS: readonly unknown[] = [null, true, 1, 11, 1.5, 'no', 'new', 'a long text', [], [1, 'b'], {}, { name: 'a' }]

/** The names of properties that objects get. */
export const ADDED_NAMES: readonly string[] = ['added', 'name', 'extra', 'x-a', 'a longer name']

const MOST_LEVELS = 3

/** A value, and what becomes of it when something in it is another value, gone, or new. */
export function listVariations(value: unknown): unknown[] {
  return [value, ...OTHERS, ...variationsBelow(value, MOST_LEVELS)]
}

function variationsBelow(value: unknown, levels: number): unknown[] {
  if (levels === 0) return []
  if (Array.isArray(value)) {
    return [
      [...value, ...value],
      ...OTHERS.map(other => [...value, other]),
      ...value.flatMap((item, index) =>
        replacements(item, levels).map(other => value.map((old, at) => (at === index ? other : old))),
      ),
    ]
  }
  if (!isRecord(value)) return []
  return [
    ...ADDED_NAMES.flatMap(name => [
      { ...value, [name]: 1 },
      { ...value, [name]: 'no' },
    ]),
    ...Object.keys(value).flatMap(key => {
      const { [key]: item, ...others } = value
      return [others, ...replacements(item, levels).map(other => ({ ...value, [key]: other }))]
    }),
  ]
}

function replacements(item: unknown, levels: number): unknown[] {
  return [...OTHERS, ...variationsBelow(item, levels - 1)]
}
