import { deriveResources, type Resource } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, joinPointer } from '@crm-clients/openapi/document'
import { FILTER_OPERATORS, type Operation, RESOURCE_ROLES, readFilter } from '@crm-clients/openapi/operation'
import { findPropertySchemas, listPropertyNames } from '@crm-clients/openapi/schema'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

const EXTENSION = 'x-resource'
const FIELDS = ['name', 'role', 'filters', 'sort', 'ignoreCase']
const README = 'See specs/README.md.'

/** What is wrong with `x-resource`, and where below it. */
interface Problem {
  readonly keys: readonly (string | number)[]
  readonly message: string
  readonly fix: string
}

/** What `x-resource` says and a mock with a memory could not follow. */
export function checkResources(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  if (!api.operations.some(({ source }) => source[EXTENSION] !== undefined)) return []
  const locate = pointerLocator(vendor, api.document)
  const resources = deriveResources(api)
  return api.operations.flatMap(operation =>
    listProblems(api, resources, operation).map(({ keys, message, fix }) => ({
      ...locate(joinPointer(operation.pointers.operation, EXTENSION, ...keys)),
      rule: 'spec/resource',
      severity: 'error' as const,
      message,
      fix,
    })),
  )
}

function listProblems(api: ApiDescription, resources: readonly Resource[], operation: Operation): Problem[] {
  const said = operation.source[EXTENSION]
  if (said === undefined) return []
  if (!isRecord(said)) {
    return [
      {
        keys: [],
        message: 'This is no object.',
        fix: `Write \`name\`, \`role\`, \`filters\`, \`sort\` or \`ignoreCase\`. ${README}`,
      },
    ]
  }
  const unknown = Object.keys(said).find(field => !FIELDS.includes(field))
  if (unknown !== undefined) {
    return [
      { keys: [unknown], message: `There is no \`${unknown}\`.`, fix: `There are ${FIELDS.join(', ')}. ${README}` },
    ]
  }
  if (said.role !== undefined && !RESOURCE_ROLES.some(role => role === said.role)) {
    return [{ keys: ['role'], message: `There is no role "${said.role}".`, fix: `It is ${RESOURCE_ROLES.join(', ')}.` }]
  }
  if (said.ignoreCase !== undefined && typeof said.ignoreCase !== 'boolean') {
    return [{ keys: ['ignoreCase'], message: 'This is neither true nor false.', fix: `Write true. ${README}` }]
  }
  if (said.role === 'none') return []
  const resource = resources.find(({ operations }) => operations.some(each => each.operation === operation))
  if (!resource) return [describeLost(resources, said)]
  const schema = resource.operations.find(each => each.operation === operation)?.place?.schema
  return [...checkFilters(api, operation, said.filters, schema), ...checkSort(api, said.sort, schema)]
}

function describeLost(resources: readonly Resource[], { name }: Record<string, unknown>): Problem {
  const known = resources.map(each => each.name).join(', ') || 'none'
  const message =
    name === undefined
      ? 'No resource has this operation.'
      : `No resource "${name}" is written and shown by the operations of this document.`
  return { keys: name === undefined ? [] : ['name'], message, fix: `Name one of these: ${known}.` }
}

type ItemSchema = NonNullable<Resource['operations'][number]['place']>['schema']

function checkFilters(api: ApiDescription, operation: Operation, filters: unknown, schema: ItemSchema): Problem[] {
  if (filters === undefined) return []
  const fix = `Write a list of texts such as \`price >= priceFrom\`, with ${FILTER_OPERATORS.join(', ')}. ${README}`
  if (!Array.isArray(filters)) return [{ keys: ['filters'], message: 'This is no list.', fix }]
  return filters.flatMap((text: unknown, index): Problem[] => {
    const keys = ['filters', index]
    const filter = typeof text === 'string' ? readFilter(text) : undefined
    if (!filter) return [{ keys, message: `"${text}" is no filter.`, fix }]
    const { parameter, property } = filter
    if (!operation.parameters.some(each => each.in === 'query' && each.name === parameter)) {
      return [
        { keys, message: `The operation has no parameter "${parameter}" in the query.`, fix: 'Name one that it has.' },
      ]
    }
    return checkProperty(api, schema, property, keys)
  })
}

function checkSort(api: ApiDescription, sort: unknown, schema: ItemSchema): Problem[] {
  if (sort === undefined) return []
  const fix = `Write the name of a property, after a minus where the last one comes first. ${README}`
  if (typeof sort !== 'string') return [{ keys: ['sort'], message: 'This is no text.', fix }]
  return checkProperty(api, schema, sort.replace(/^-/, '').split('.'), ['sort'])
}

function checkProperty(
  { document }: ApiDescription,
  schema: ItemSchema,
  names: readonly string[],
  keys: Problem['keys'],
): Problem[] {
  let below = schema === undefined ? [] : [schema]
  for (const name of names) {
    if (!below.some(each => listPropertyNames(document, each).includes(name))) {
      return [{ keys, message: `An item has no property "${names.join('.')}".`, fix: 'Name one that its schema has.' }]
    }
    below = below.flatMap(each => findPropertySchemas(document, each, name))
  }
  return []
}
