import { holdingOf, namedIn, type ObjectKind } from './object-kinds.ts'

/**
 * For each key of a JSON pointer, the kind of object of which it is a field: undefined for a name that people gave, an index,
 * and whatever is inside of data.
 * @example listFieldKinds('#/components/schemas/Contact/properties') // ['document', 'components', undefined, 'schema']
 */
export function listFieldKinds(keys: readonly string[]): (ObjectKind | undefined)[] {
  // Either inside of an object, at the names or indices below one of its fields, or in data.
  let place: { readonly kind: ObjectKind; readonly isName: boolean } | undefined = { kind: 'document', isName: false }
  return keys.map(key => {
    const current = place
    if (!current) return undefined
    if (current.isName) {
      place = { kind: current.kind, isName: false }
      return undefined
    }
    const holding = holdingOf(current.kind, key)
    place = holding && { kind: holding.kind, isName: holding.as !== 'one' }
    return namedIn(current.kind, key) ? undefined : current.kind
  })
}
