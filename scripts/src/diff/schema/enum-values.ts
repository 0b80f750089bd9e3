import { joinPointer } from '@crm-clients/testing/document'
import { canonicalJson } from '../same-json.ts'
import type { Facet } from './schema-place.ts'

/** The values that a schema lists, by their JSON. */
export interface EnumValues {
  readonly values: ReadonlySet<string>
  /** Declared with `x-open-enum: true`: values may come that are not listed. */
  readonly isOpen: boolean
  /** JSON pointer to the list. */
  readonly pointer: string
}

/** The values of `enum` and `const` that all facets allow, without null; undefined when they list none. */
export function readEnum(facets: readonly Facet[]): EnumValues | undefined {
  const lists = facets.flatMap(({ schema, pointer }) => {
    const keyword = 'const' in schema ? 'const' : 'enum'
    const values = keyword === 'const' ? [schema.const] : schema.enum
    if (!Array.isArray(values)) return []
    return [
      { values: values.filter(value => value !== null).map(canonicalJson), pointer: joinPointer(pointer, keyword) },
    ]
  })
  const [first, ...others] = lists
  if (!first) return undefined
  const values = new Set(first.values.filter(value => others.every(other => other.values.includes(value))))
  return { values, isOpen: facets.some(({ schema }) => schema['x-open-enum'] === true), pointer: first.pointer }
}

/** The values of `x-extensible-enum`, which lists values without ruling others out. */
export function readExtensibleEnum(facets: readonly Facet[]): EnumValues | undefined {
  for (const { schema, pointer } of facets) {
    const list = schema['x-extensible-enum']
    if (!Array.isArray(list)) continue
    return {
      values: new Set(list.map(canonicalJson)),
      isOpen: true,
      pointer: joinPointer(pointer, 'x-extensible-enum'),
    }
  }
  return undefined
}
