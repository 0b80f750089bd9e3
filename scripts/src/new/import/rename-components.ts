import { freeName, joinPointer, splitPointer, walkDocument } from '@crm-clients/openapi/document'
import { type Draft, isObject, type Note, objectIn, objectsIn } from './draft.ts'
import { plainLetters } from './plain-letters.ts'

/** @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-5 */
const VALID = /^[a-zA-Z0-9._-]+$/

/** Gives components names that OpenAPI allows, such as those of files with an umlaut, and mends what refers to them. */
export function renameComponents(draft: Draft): Note[] {
  const renamed = new Map<string, string>()
  for (const [section, components] of Object.entries(objectIn(draft, 'components'))) {
    if (!isObject(components)) continue
    const taken = new Set(Object.keys(components).filter(name => VALID.test(name)))
    for (const name of Object.keys(components).filter(name => !VALID.test(name))) {
      const fresh = freeName(validName(name), taken)
      taken.add(fresh)
      renamed.set(joinPointer('#', 'components', section, name), joinPointer('#', 'components', section, fresh))
    }
  }
  giveComponentsNames(draft, renamed)
  return [...renamed].map(([from, to]) => ({ heading: 'Renamed components', detail: `\`${from}\` is now \`${to}\`` }))
}

/** Moves components to other pointers, and mends what refers to them. A component that stands at one of these makes room. */
export function giveComponentsNames(draft: Draft, wanted: ReadonlyMap<string, string>): void {
  if (wanted.size === 0) return
  const renamed = new Map(wanted)
  const components = objectIn(draft, 'components')
  for (const [section, named] of Object.entries(components)) {
    if (!isObject(named)) continue
    const pointerOf = (name: string) => joinPointer('#', 'components', section, name)
    const fresh = new Set(
      Object.keys(named).flatMap(name => splitPointer(renamed.get(pointerOf(name)) ?? '').at(-1) ?? []),
    )
    if (fresh.size === 0) continue
    const taken = new Set([...Object.keys(named), ...fresh])
    const entries = Object.entries(named).map(([name, component]) => {
      const wish = renamed.get(pointerOf(name))
      if (wish === undefined && fresh.has(name)) {
        const free = freeName(name, taken)
        taken.add(free)
        renamed.set(pointerOf(name), pointerOf(free))
        return [free, component]
      }
      return [wish === undefined ? name : splitPointer(wish).at(-1), component]
    })
    components[section] = Object.fromEntries(entries)
  }
  mendReferences(draft, renamed)
}

function validName(name: string): string {
  const plain = plainLetters(name).replace(/[^a-zA-Z0-9._-]+/g, '_')
  return /[a-zA-Z0-9]/.test(plain) ? plain : 'Component'
}

function mendReferences(draft: Draft, renamed: ReadonlyMap<string, string>): void {
  for (const { node } of walkDocument(draft)) {
    if (typeof node.$ref === 'string') node.$ref = mend(node.$ref, renamed)
    const mapping = objectIn(objectIn(node, 'discriminator'), 'mapping')
    for (const [value, reference] of Object.entries(mapping)) mapping[value] = mend(String(reference), renamed)
    if (Array.isArray(node.security)) node.security = objectsIn(node, 'security').map(own => mendKeys(own, renamed))
  }
}

function mend(reference: string, renamed: ReadonlyMap<string, string>): string {
  if (!reference.startsWith('#/')) return reference
  const keys = splitPointer(reference)
  const fresh = renamed.get(joinPointer('#', ...keys.slice(0, 3)))
  return fresh === undefined ? reference : joinPointer(fresh, ...keys.slice(3))
}

/** A security requirement names its schemes by their keys. */
function mendKeys(requirement: object, renamed: ReadonlyMap<string, string>): object {
  const entries = Object.entries(requirement).map(([key, scopes]) => {
    const fresh = renamed.get(joinPointer('#', 'components', 'securitySchemes', key))
    return [fresh === undefined ? key : splitPointer(fresh).at(-1), scopes]
  })
  return Object.fromEntries(entries)
}
