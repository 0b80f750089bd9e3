import { canonicalJson, joinPointer } from '@crm-clients/openapi/document'
import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer } from './schema-context.ts'
import { readTypes } from './value-types.ts'

/** The values that a schema lists, by their JSON. */
export interface EnumValues {
  readonly values: ReadonlySet<string>
  /** Listed by `x-extensible-enum`: values may come that are not listed. */
  readonly isOpen: boolean
  /** JSON pointer to the list. */
  readonly pointer: string
}

/**
 * The values that all parts allow, without null; undefined when they list none. `enum` and `const` decide, and
 * `x-extensible-enum` where neither is there.
 */
export function readEnum(parts: readonly LabelledPart[]): EnumValues | undefined {
  const closed = readLists(parts, ['const', 'enum'])
  return closed ? { ...closed, isOpen: false } : readLists(parts, ['x-extensible-enum'])
}

/** Both values that a boolean has, where parts accept no other type: that lists them as well. */
export function readBooleans(parts: readonly LabelledPart[]): EnumValues | undefined {
  const types = [...(readTypes(parts) ?? [])].filter(type => type !== 'null')
  if (types.join() !== 'boolean') return undefined
  return { values: new Set(['true', 'false']), isOpen: false, pointer: keywordPointer(parts, 'type') ?? '#' }
}

/** The values that parts list, and no others; undefined when they list none. */
export function readListedValues(parts: readonly LabelledPart[]): unknown[] | undefined {
  const listed = readEnum(parts)
  return listed && !listed.isOpen ? [...listed.values].map(value => JSON.parse(value) as unknown) : undefined
}

function readLists(parts: readonly LabelledPart[], keywords: readonly string[]): EnumValues | undefined {
  const lists = parts.flatMap(({ schema, pointer }) =>
    keywords.flatMap(keyword => {
      const values = keyword === 'const' && 'const' in schema ? [schema.const] : schema[keyword]
      if (!Array.isArray(values)) return []
      return [
        { values: values.filter(value => value !== null).map(canonicalJson), pointer: joinPointer(pointer, keyword) },
      ]
    }),
  )
  const [first, ...others] = lists
  if (!first) return undefined
  const values = new Set(first.values.filter(value => others.every(other => other.values.includes(value))))
  return { values, isOpen: true, pointer: first.pointer }
}
