import { resolveReference } from '@crm-clients/openapi/document'
import { type Draft, draftOperations, isObject, type JsonObject, type Note, objectIn, objectsIn } from './draft.ts'
import { plainLetters } from './plain-letters.ts'

/** The names that tools find between the braces of a path. */
const PLAIN = /^[A-Za-z0-9_.-]+$/

/**
 * Gives path parameters plain names. The vendor never sees them: in a request stands the value.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function renamePathParameters(draft: Draft): Note[] {
  const notes: Note[] = []
  const entries = Object.entries(objectIn(draft, 'paths')).map(([path, item]) => {
    const names = plainNames(path)
    if (names.size === 0 || !isObject(item)) return [path, item] as const
    const fresh = path.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
      names.has(name) ? `{${names.get(name)}}` : whole,
    )
    const owners = [item, ...draftOperations({ ...draft, paths: { [path]: item } }).map(({ operation }) => operation)]
    for (const owner of owners) renameParameters(draft, owner, names)
    notes.push({ heading: 'Renamed path parameters', detail: `\`${path}\` is now \`${fresh}\`` })
    return [fresh, item] as const
  })
  if (notes.length > 0) draft.paths = Object.fromEntries(entries)
  return notes
}

function plainNames(path: string): ReadonlyMap<string, string> {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')
  const odd = names.filter(name => !PLAIN.test(name))
  return new Map(odd.map((name, index) => [name, plainName(name, index, path)]))
}

/** Gives the path parameters of a path or an operation other names. */
export function renameParameters(draft: Draft, owner: JsonObject, names: ReadonlyMap<string, string>): void {
  if (!Array.isArray(owner.parameters)) return
  owner.parameters = objectsIn(owner, 'parameters').map(reference => {
    const parameter = resolveReference<JsonObject>(draft, reference)
    const name = parameter.in === 'path' ? names.get(String(parameter.name)) : undefined
    // A copy: what others refer to keeps its name.
    return name === undefined ? reference : { ...parameter, name }
  })
}

function plainName(name: string, index: number, path: string): string {
  const plain = plainLetters(name).replace(/[^A-Za-z0-9_.-]+/g, '_')
  const wish = /[A-Za-z0-9]/.test(plain) ? plain : `parameter${index + 1}`
  return path.includes(`{${wish}}`) ? `${wish}${index + 1}` : wish
}
