import { readPointer, setOwn } from '@crm-clients/openapi/document'
import { type Draft, draftOperations, isObject, type JsonObject, type Note, objectIn, requestOf } from './draft.ts'

/**
 * Gives each path an item, and each method an operation of its own. What is shared, by `$ref` or by a YAML alias, would share
 * its name, and a client has one method for a name.
 */
export function separatePaths(draft: Draft): Note[] {
  return [...separateItems(draft), ...separateOperations(draft)]
}

function separateItems(draft: Draft): Note[] {
  const seen = new Set<unknown>()
  const owners = [objectIn(draft, 'paths'), objectIn(draft, 'webhooks')]
  const notes = owners.flatMap(owner =>
    Object.entries(owner).flatMap(([path, item]): Note[] => {
      const target = follow(draft, item)
      const isShared = target !== item || seen.has(target)
      seen.add(target)
      if (!isObject(target) || !isShared) return []
      setOwn(owner, path, structuredClone(target))
      return [{ heading: 'Copied paths that refer to another', detail: `\`${path}\`` }]
    }),
  )
  // Their operations would be there twice.
  delete objectIn(draft, 'components').pathItems
  return notes
}

function separateOperations(draft: Draft): Note[] {
  const seen = new Set<unknown>()
  return draftOperations(draft).flatMap(({ path, method, item, operation }): Note[] => {
    const isShared = seen.has(operation)
    seen.add(operation)
    if (!isShared) return []
    item[method] = structuredClone(operation)
    return [{ heading: 'Copied operations that refer to another', detail: requestOf({ method, path }) }]
  })
}

function follow(draft: Draft, item: unknown, seen: ReadonlySet<unknown> = new Set()): unknown {
  if (!isObject(item) || typeof item.$ref !== 'string' || seen.has(item)) return item
  const target = follow(draft, readPointer(draft, item.$ref)?.value, new Set([...seen, item]))
  if (!isObject(target)) return item
  const { $ref: _, ...own } = item
  return Object.keys(own).length > 0 ? ({ ...target, ...own } satisfies JsonObject) : target
}
