import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'
import { type Operation, type ResourceRole, readResource } from '@crm-clients/openapi/operation'
import { findPropertySchemas, listPossibleSchemas, listPropertyNames, namesType } from '@crm-clients/openapi/schema'
import { findJson } from '@crm-clients/openapi/serialization'
import { componentOf, findItemPlace, findListPlace } from './item-place.ts'
import { isLiterallyBelow, type PathTemplate, readPathTemplate } from './path-template.ts'
import type { Resource, ResourceOperation } from './resource.ts'
import { endsWithWords, equalWords, joinWords, normalizeName, pluralize, readAction, verbOf } from './words.ts'

/** A resource while its operations are being found. */
interface Draft {
  readonly form: string
  /** That of an operation whose path ends with the key. */
  readonly path: string
  readonly parameters: readonly string[]
  readonly members: Member[]
}

type Member = Pick<ResourceOperation, 'role' | 'operation'>

/** An operation, and what its path, its id and `x-resource` say. */
interface Candidate extends PathTemplate {
  readonly operation: Operation
  readonly verb: ResourceRole | undefined
  readonly noun: readonly string[]
  readonly said: ReturnType<typeof readResource>
}

/**
 * The resources of an API that can be written and read, each with its operations: those of one path and of this path with a key, and
 * others with the same component and a name like it. `x-resource` outweighs all of it.
 * @example deriveResources(api).map(({ name }) => name) // ['clients', 'suppliers']
 */
export function deriveResources(api: ApiDescription): readonly Resource[] {
  const candidates = api.operations.map(readCandidate).filter(({ said }) => said?.role !== 'none')
  const drafts = draftByKey(candidates.filter(({ said }) => said?.name === undefined))
  const rest = candidates.filter(({ collection, said }) => said?.name === undefined && collection === undefined)
  for (const candidate of rest) {
    const found = findByPath(api, drafts, candidate)
    if (found) found.draft.members.push({ role: found.role, operation: candidate.operation })
  }
  for (const candidate of rest.filter(({ operation }) => !isTaken(drafts, operation))) {
    const found = findByComponent(api, drafts, candidate)
    if (found) found.draft.members.push({ role: found.role, operation: candidate.operation })
  }
  joinNamed(api, drafts, candidates)
  const resources = drafts.map(draft => finish(api, draft)).filter(isWorthRemembering)
  return withUniqueNames(resources)
}

function readCandidate(operation: Operation): Candidate {
  const action = readAction(operation.operationId)
  const path = readPathTemplate(operation.path)
  const last = operation.path.split('/').at(-1)
  // An operation without an id is called after its path.
  const isNamed = operation.source.operationId !== undefined
  const noun = isNamed ? action.noun : []
  const verb = (isNamed ? action.verb : undefined) ?? verbOf(last)
  return { ...path, operation, verb, noun, said: readResource(operation) }
}

/** One draft for each path that ends with a key. */
function draftByKey(candidates: readonly Candidate[]): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const { collection, parameters, operation, verb, said } of candidates) {
    const role = said?.role ?? roleOnItem(operation, verb)
    if (collection === undefined || role === undefined || role === 'none') continue
    const draft = drafts.get(collection) ?? { form: collection, path: operation.path, parameters, members: [] }
    drafts.set(collection, { ...draft, members: [...draft.members, { role, operation }] })
  }
  return [...drafts.values()]
}

const ROLES_ON_ITEMS: Readonly<Record<string, ResourceRole>> = {
  GET: 'get',
  PUT: 'replace',
  PATCH: 'update',
  DELETE: 'delete',
}

function roleOnItem({ method }: Operation, verb: ResourceRole | undefined): ResourceRole | undefined {
  if (method === 'POST') return verb === 'update' || verb === 'replace' || verb === 'delete' ? verb : undefined
  return ROLES_ON_ITEMS[method]
}

interface Found {
  readonly draft: Draft
  readonly role: Member['role']
}

/** The resource at whose path an operation is, or just below it: `POST /clients`, `POST /leads/search`. */
function findByPath(api: ApiDescription, drafts: readonly Draft[], candidate: Candidate): Found | undefined {
  const { form, noun, said } = candidate
  const own = drafts.find(draft => draft.form === form)
  const above = drafts.filter(draft => isLiterallyBelow(form, draft.form)).sort((a, b) => b.form.length - a.form.length)
  const draft = own ?? above[0]
  const role = said?.role ?? roleOnCollection(api, candidate)
  if (!draft || role === undefined || role === 'none') return undefined
  const isOwn = own !== undefined || said?.role !== undefined || role === 'search'
  return isOwn || (role === 'create' && endsWithWords(noun, nounOf(draft))) ? { draft, role } : undefined
}

function roleOnCollection(api: ApiDescription, { operation, verb }: Candidate): Member['role'] | undefined {
  const isList = findListPlace(api, operation) !== undefined
  if (operation.method === 'GET') return isList ? (verb === 'search' ? 'search' : 'list') : undefined
  if (operation.method !== 'POST') return undefined
  if (isList && (verb === 'search' || verb === 'list')) return 'search'
  return verb === undefined || verb === 'create' ? 'create' : undefined
}

/** The resource with the same component and a name like it, wherever that is: an older path, or below another resource. */
function findByComponent(api: ApiDescription, drafts: readonly Draft[], candidate: Candidate): Found | undefined {
  const { operation, verb, noun, parameters } = candidate
  const role = operation.method === 'POST' && verb === 'create' ? 'create' : verb === 'list' ? 'list' : undefined
  if (role === undefined) return undefined
  const place = placeIn(api, operation, role, noun)
  const component = componentOf(place?.schema)
  const draft = drafts.find(each => {
    const isCalledSo = endsWithWords(noun, nounOf(each))
    // What is listed below something else belongs to that.
    const isEverywhere = role === 'create' || parameters.every(name => parentsOf(each).includes(name))
    return isCalledSo && isEverywhere && component !== undefined && componentsOf(api, each).includes(component)
  })
  return draft && { draft, role }
}

/** Adds the operations for which `x-resource` names a resource, be it another one or one of their own. */
function joinNamed(api: ApiDescription, drafts: Draft[], candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { operation, collection, parameters, verb, form, said } = candidate
    if (said?.name === undefined) continue
    const usual = collection === undefined ? roleOnCollection(api, candidate) : roleOnItem(operation, verb)
    const role = said.role ?? usual
    if (role === undefined || role === 'none') continue
    const draft = drafts.find(each => nameOf(each) === said.name)
    if (draft) draft.members.push({ role, operation })
    else if (collection !== undefined) {
      drafts.push({ form: collection, path: operation.path, parameters, members: [{ role, operation }] })
    } else
      drafts.push({
        form,
        path: `${operation.path}/{}`,
        parameters: [...parameters, ''],
        members: [{ role, operation }],
      })
  }
}

function isTaken(drafts: readonly Draft[], operation: Operation): boolean {
  return drafts.some(({ members }) => members.some(member => member.operation === operation))
}

function finish(api: ApiDescription, draft: Draft): Resource {
  const noun = nounOf(draft)
  const operations = sortByRole(draft.members).map(({ role, operation }): ResourceOperation => {
    const place = placeIn(api, operation, role, noun)
    return { role: mergesBody(api, draft, role, operation) ? 'update' : role, operation, ...(place && { place }) }
  })
  const shown = keepRepresentations(api, operations)
  const key = draft.parameters.at(-1) ?? ''
  const id = findId(api, shown, key, noun)
  return {
    name: nameOf(draft),
    noun,
    path: draft.path.replace(/\/[^/]*$/, ''),
    parents: parentsOf(draft),
    key,
    ...(id !== undefined && { id }),
    ignoresCase: draft.members.some(({ operation }) => readResource(operation)?.ignoreCase === true),
    operations: shown,
  }
}

const ORDER: readonly ResourceRole[] = ['create', 'list', 'search', 'get', 'update', 'replace', 'delete']

function sortByRole(members: readonly Member[]): Member[] {
  return ORDER.flatMap(role => members.filter(member => member.role === role))
}

function placeIn(api: ApiDescription, operation: Operation, role: ResourceRole, noun: readonly string[]) {
  return role === 'list' || role === 'search' ? findListPlace(api, operation) : findItemPlace(api, operation, noun)
}

/** A PUT that demands nothing, of a resource that cannot be created out of nothing, can only mean a change. */
function mergesBody(api: ApiDescription, draft: Draft, role: ResourceRole, operation: Operation): boolean {
  if (role !== 'replace' || readResource(operation)?.role === 'replace') return false
  const creates = draft.members.filter(member => member.role === 'create')
  return !demandsAnything(api, operation) && creates.some(member => demandsAnything(api, member.operation))
}

function demandsAnything({ document }: ApiDescription, { requestBody }: Operation): boolean {
  const [, content] = findJson(requestBody?.content) ?? []
  return listPossibleSchemas(document, content?.schema).some(
    ({ required }) => Array.isArray(required) && required.length > 0,
  )
}

/**
 * The operations, without the places where an answer says something else than what the resource is: a number of created things, or a
 * receipt. What it is, is what getting one shows, or else a list, or a change.
 */
function keepRepresentations(
  { document }: ApiDescription,
  operations: readonly ResourceOperation[],
): ResourceOperation[] {
  const main = (['get', 'list', 'search', 'update', 'replace', 'delete'] as const)
    .map(role => operations.find(each => each.role === role && each.place?.schema !== undefined)?.place?.schema)
    .find(schema => schema !== undefined)
  if (main === undefined) return [...operations]
  const known = new Set(listPropertyNames(document, main).map(normalizeName))
  return operations.map(({ place, ...own }) => {
    if (!place || place.isList || own.role === 'get') return { ...own, ...(place && { place }) }
    const names = listPropertyNames(document, place.schema)
    const shared = names.filter(name => known.has(normalizeName(name)))
    return names.length > 0 && shared.length * 2 >= names.length ? { ...own, place } : own
  })
}

/** The property that holds what the key of the path holds. */
function findId(
  { document }: ApiDescription,
  operations: readonly ResourceOperation[],
  key: string,
  noun: readonly string[],
): string | undefined {
  const schemas = operations.flatMap(({ place }) => (place?.schema === undefined ? [] : [place.schema]))
  const isNamedAfterIt = equalWords([key], noun.slice(-1))
  const wanted = [...(isNamedAfterIt ? [] : [key]), 'id', `${joinWords(noun)}Id`, 'uuid', 'key'].map(normalizeName)
  for (const name of wanted) {
    for (const schema of schemas) {
      const found = listPropertyNames(document, schema).find(
        property => normalizeName(property) === name && isScalar(document, schema, property),
      )
      if (found !== undefined) return found
    }
  }
  return undefined
}

function isScalar(document: object, schema: Schema, name: string): boolean {
  const schemas = findPropertySchemas(document, schema, name)
  return !schemas.some(each => namesType(document, each, 'object') || namesType(document, each, 'array'))
}

/** What the answers of a draft are made of. */
function componentsOf(api: ApiDescription, draft: Draft): string[] {
  return draft.members.flatMap(
    ({ operation, role }) => componentOf(placeIn(api, operation, role, nounOf(draft))?.schema) ?? [],
  )
}

function parentsOf({ parameters }: Draft): readonly string[] {
  return parameters.slice(0, -1)
}

/** What one is called: by the operation that gets one, or changes, or deletes it; without these, by its path. */
function nounOf({ form, members }: Draft): readonly string[] {
  const named = members.filter(({ operation }) => operation.source.operationId !== undefined)
  const byRole = (['get', 'update', 'replace', 'delete', 'create'] as const).flatMap(role =>
    named.filter(member => member.role === role),
  )
  const words = byRole.map(({ operation }) => readAction(operation.operationId).noun).find(noun => noun.length > 0)
  return words ?? wordsOfPath(form)
}

/** What several are called: by the operation that lists them, or after what one is called. */
function nameOf(draft: Draft): string {
  const said = draft.members.map(({ operation }) => readResource(operation)?.name).find(name => name !== undefined)
  if (said !== undefined) return said
  const noun = nounOf(draft)
  const lists = draft.members.filter(({ role, operation }) => {
    return (role === 'list' || role === 'search') && operation.source.operationId !== undefined
  })
  const listed = lists.map(({ operation }) => readAction(operation.operationId).noun)
  return joinWords(listed.find(words => equalWords(words, noun)) ?? pluralize(noun))
}

function wordsOfPath(form: string): string[] {
  const segments = form.split('/').filter(segment => /^[a-z]/i.test(segment) && !/^v\d+$/i.test(segment))
  const last = segments.at(-1) ?? 'item'
  return last.split(/[^A-Za-z0-9]+/).map((word, index, words) => (index < words.length - 1 ? word : singular(word)))
}

function singular(word: string): string {
  return word.replace(/ies$/i, 'y').replace(/([^s])s$/i, '$1')
}

/** Whether there is something to remember: a resource is written, and what was written shows somewhere. */
function isWorthRemembering({ operations }: Resource): boolean {
  const has = (...roles: ResourceRole[]) => operations.some(({ role }) => roles.includes(role))
  const isShown = has('get', 'list', 'search') || (has('create') && has('update', 'replace', 'delete'))
  return isShown && has('create', 'update', 'replace', 'delete')
}

/** Resources that are called alike are told apart by their paths. */
function withUniqueNames(resources: readonly Resource[]): Resource[] {
  return resources.map(resource => {
    const isUnique = resources.filter(({ name }) => name === resource.name).length === 1
    return isUnique ? resource : { ...resource, name: `${resource.name} of ${resource.path}` }
  })
}
