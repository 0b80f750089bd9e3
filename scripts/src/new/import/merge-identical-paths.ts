import { isDeepStrictEqual } from 'node:util'
import { resolveReference, setOwn } from '@crm-clients/openapi/document'
import {
  type Draft,
  draftOperations,
  isObject,
  type JsonObject,
  type Note,
  objectIn,
  objectsIn,
  requestOf,
} from './draft.ts'
import { renameParameters } from './rename-path-parameters.ts'

/**
 * Makes one path of those that differ only in the names of their parameters, which OpenAPI takes for the same: `/contacts/{id}` and
 * `/contacts/{number}` become `/contacts/{idOrNumber}`. Of two operations with the same method, the first takes what either takes.
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function mergeIdenticalPaths(draft: Draft): Note[] {
  const paths = objectIn(draft, 'paths')
  const groups = Map.groupBy(Object.keys(paths), path => path.replaceAll(PARAMETER, '{}'))
  if ([...groups.values()].every(group => group.length === 1)) return []
  const merged: JsonObject = {}
  const notes = [...groups.values()].flatMap((group): Note[] => {
    const [first = ''] = group
    if (group.length === 1) {
      setOwn(merged, first, paths[first])
      return []
    }
    const path = joinNames(group)
    const item: JsonObject = {}
    setOwn(merged, path, item)
    const detail = `${group.map(given => `\`${given}\``).join(' and ')} are now \`${path}\``
    return [
      { heading: 'Merged paths that differ only in the names of parameters', detail },
      ...group.flatMap(given => moveOperations(draft, given, path, item)),
    ]
  })
  draft.paths = merged
  return notes
}

const PARAMETER = /\{([^{}]*)\}/g

function joinNames(paths: readonly string[]): string {
  const [first = ''] = paths
  const names = paths.map(namesIn)
  let position = -1
  return first.replaceAll(PARAMETER, () => {
    position += 1
    return `{${[...new Set(names.map(own => own[position] ?? ''))].reduce(joinTwo)}}`
  })
}

function joinTwo(first: string, second: string): string {
  return /[_-]/.test(first) ? `${first}_or_${second}` : `${first}Or${second.charAt(0).toUpperCase()}${second.slice(1)}`
}

function namesIn(path: string): string[] {
  return [...path.matchAll(PARAMETER)].map(([, name]) => name ?? '')
}

function moveOperations(draft: Draft, given: string, path: string, merged: JsonObject): Note[] {
  const names = new Map(namesIn(given).map((name, index) => [name, namesIn(path)[index] ?? name]))
  return draftOperations({ ...draft, paths: { [given]: objectIn(draft, 'paths')[given] } }).flatMap(
    ({ method, item, operation }): Note[] => {
      takeFromItem(draft, operation, item)
      renameParameters(draft, operation, names)
      const kept = merged[method]
      if (!isObject(kept)) {
        merged[method] = operation
        return []
      }
      widenParameters(draft, kept, operation)
      const detail = `\`${operation.operationId}\` (${requestOf({ method, path: given })}): call \`${kept.operationId}\``
      return [{ heading: 'Omitted operations whose requests are those of another', detail }]
    },
  )
}

/** What a path says about all of its operations, said by an operation. */
function takeFromItem(draft: Draft, operation: JsonObject, item: JsonObject): void {
  const own = objectsIn(operation, 'parameters')
  const keys = new Set(own.map(parameter => keyOf(draft, parameter)))
  operation.parameters = [
    ...own,
    ...objectsIn(item, 'parameters').filter(parameter => !keys.has(keyOf(draft, parameter))),
  ]
  if (operation.servers === undefined && item.servers !== undefined) operation.servers = item.servers
}

function keyOf(draft: Draft, reference: JsonObject): string {
  const { in: place, name } = resolveReference<JsonObject>(draft, reference)
  return `${place} ${name}`
}

function widenParameters(draft: Draft, kept: JsonObject, omitted: JsonObject): void {
  const others = objectsIn(omitted, 'parameters').map(reference => resolveReference<JsonObject>(draft, reference))
  kept.parameters = objectsIn(kept, 'parameters').map(reference => {
    const parameter = resolveReference<JsonObject>(draft, reference)
    const other = others.find(
      ({ in: place, name }) => place === 'path' && place === parameter.in && name === parameter.name,
    )
    if (other?.schema === undefined || isDeepStrictEqual(other.schema, parameter.schema)) return reference
    return { ...parameter, schema: { anyOf: [parameter.schema, other.schema] } }
  })
}
