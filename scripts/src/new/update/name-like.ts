import { freeName } from '@crm-clients/openapi/document'
import { type Draft, draftOperations, isObject, type JsonObject, objectIn } from '../import/draft.ts'
import { giveComponentsNames } from '../import/rename-components.ts'
import { renameParameters } from '../import/rename-path-parameters.ts'
import { matchComponents } from './match-components.ts'

/** What a document calls operations and components that another one calls otherwise. */
export interface GivenNames {
  /** Our operationIds, by those of the other document. */
  readonly operations: ReadonlyMap<string, string>
  /** Pointers to our components, by those of the other document. */
  readonly components: ReadonlyMap<string, string>
}

const NO_NAMES: GivenNames = { operations: new Map(), components: new Map() }

/**
 * Gives a document the names that another one has for the same things: operations and path parameters by method and path, components
 * by what refers to them. None of these names travels, so whoever changes one changes nothing but the client.
 *
 * @param known names that are known already, from an earlier version of the document.
 * @returns the names that were given, those that were known included.
 */
export function nameLike(draft: Draft, model: Draft, known: GivenNames = NO_NAMES): GivenNames {
  namePaths(draft, model)
  const operations = nameOperationsLike(draft, model, known.operations)
  giveComponentsNames(draft, known.components)
  const components = matchComponents(draft, model)
  giveComponentsNames(draft, components)
  return { operations, components: new Map([...known.components, ...components]) }
}

function namePaths(draft: Draft, model: Draft): void {
  const wanted = new Map(Object.keys(objectIn(model, 'paths')).map(path => [withoutNames(path), path]))
  const entries = Object.entries(objectIn(draft, 'paths')).map(([path, item]) => {
    const fresh = wanted.get(withoutNames(path)) ?? path
    if (fresh === path || !isObject(item)) return [path, item] as const
    const others = namesIn(fresh)
    const names = new Map(namesIn(path).map((name, index) => [name, others[index] ?? name]))
    const operations = draftOperations({ ...draft, paths: { [path]: item } }).map(({ operation }) => operation)
    for (const owner of [item, ...operations]) renameParameters(draft, owner, names)
    return [fresh, item] as const
  })
  if (isObject(draft.paths)) draft.paths = Object.fromEntries(entries)
}

function nameOperationsLike(
  draft: Draft,
  model: Draft,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byRequest = new Map(draftOperations(model).map(found => [requestOf(found), idOf(found.operation)]))
  const operations = draftOperations(draft)
  const given = new Map<JsonObject, string>()
  const taken = new Set<string>()
  const give = (operation: JsonObject, name: string | undefined) => {
    if (name === undefined || taken.has(name)) return
    taken.add(name)
    given.set(operation, name)
  }
  for (const found of operations) give(found.operation, byRequest.get(requestOf(found)))
  // What has moved to another path is known by its old name.
  for (const { operation } of operations) if (!given.has(operation)) give(operation, known.get(idOf(operation) ?? ''))
  for (const { operation } of operations)
    if (!given.has(operation)) give(operation, freeName(idOf(operation) ?? '', taken))
  const names = new Map(operations.map(({ operation }) => [idOf(operation) ?? '', given.get(operation) ?? '']))
  for (const [operation, name] of given) if (name !== '') operation.operationId = name
  return new Map([...known, ...names])
}

function requestOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${withoutNames(path)}`
}

function idOf({ operationId }: JsonObject): string | undefined {
  return typeof operationId === 'string' ? operationId : undefined
}

const PARAMETER = /\{([^{}]*)\}/g

function withoutNames(path: string): string {
  return path.replaceAll(PARAMETER, '{}')
}

function namesIn(path: string): string[] {
  return [...path.matchAll(PARAMETER)].map(([, name]) => name ?? '')
}
