import { freeName, joinPointer, splitPointer, walkDocument } from '@crm-clients/openapi/document'
import { type Draft, isObject, type Note, objectIn } from './draft.ts'
import { plainLetters } from './plain-letters.ts'

/** @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-5 */
const VALID = /^[a-zA-Z0-9._-]+$/

/** Gives components names that OpenAPI allows, such as those of files with an umlaut, and mends what refers to them. */
export function renameComponents(draft: Draft): Note[] {
  const renamed = new Map<string, string>()
  for (const [section, components] of Object.entries(objectIn(draft, 'components'))) {
    if (!isObject(components) || Object.keys(components).every(name => VALID.test(name))) continue
    const taken = new Set(Object.keys(components).filter(name => VALID.test(name)))
    const entries = Object.entries(components).map(([name, component]) => {
      const fresh = VALID.test(name) ? name : freeName(validName(name), taken)
      taken.add(fresh)
      if (fresh !== name)
        renamed.set(joinPointer('#', 'components', section, name), joinPointer('#', 'components', section, fresh))
      return [fresh, component]
    })
    objectIn(draft, 'components')[section] = Object.fromEntries(entries)
  }
  if (renamed.size > 0) mendReferences(draft, renamed)
  return [...renamed].map(([from, to]) => ({ heading: 'Renamed components', detail: `\`${from}\` is now \`${to}\`` }))
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
  }
}

function mend(reference: string, renamed: ReadonlyMap<string, string>): string {
  if (!reference.startsWith('#/')) return reference
  const keys = splitPointer(reference)
  const fresh = renamed.get(joinPointer('#', ...keys.slice(0, 3)))
  return fresh === undefined ? reference : joinPointer(fresh, ...keys.slice(3))
}
