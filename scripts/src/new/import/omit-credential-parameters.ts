import { HTTP_METHODS, resolveReference } from '@crm-clients/openapi/document'
import {
  type Draft,
  draftOperations,
  filterParameters,
  isObject,
  type JsonObject,
  type Note,
  objectIn,
  objectsIn,
  requestOf,
} from './draft.ts'

/** Omits the parameters that are credentials of their operation as well: a client sends those by itself, and asks for them once. */
export function omitCredentialParameters(draft: Draft): Note[] {
  separateShared(draft)
  return draftOperations(draft).flatMap(drafted => {
    const credentials = listCredentials(draft, drafted.operation)
    const omitted = filterParameters(drafted.operation, parameter => !credentials.has(placeOf(draft, parameter)))
    return omitted.map(parameter => ({
      heading: 'Omitted parameters that are credentials',
      detail: `${placeOf(draft, parameter).replace(/ (.*)/, ' `$1`')} of ${requestOf(drafted)}`,
    }))
  })
}

/** Gives each operation of a path its own of those parameters that are a credential of one of them. */
function separateShared(draft: Draft): void {
  for (const item of Object.values(objectIn(draft, 'paths')).filter(isObject)) {
    const operations = HTTP_METHODS.map(method => item[method]).filter(isObject)
    const credentials = operations.flatMap(operation => [...listCredentials(draft, operation)])
    const shared = filterParameters(item, parameter => !credentials.includes(placeOf(draft, parameter)))
    if (shared.length === 0) continue
    for (const operation of operations) {
      const own = objectsIn(operation, 'parameters')
      const places = own.map(parameter => placeOf(draft, parameter))
      operation.parameters = [...own, ...shared.filter(each => !places.includes(placeOf(draft, each)))]
    }
  }
}

/** Where the keys of an operation travel: `header x-api-key`. */
function listCredentials(draft: Draft, operation: JsonObject): ReadonlySet<string> {
  const schemes = objectIn(objectIn(draft, 'components'), 'securitySchemes')
  const alternatives = objectsIn(operation.security === undefined ? draft : operation, 'security')
  const keys = alternatives
    .flatMap(Object.keys)
    .map(name => resolveReference<JsonObject>(draft, objectIn(schemes, name)))
  return new Set(keys.filter(({ type }) => type === 'apiKey').map(key => placeOf(draft, key)))
}

function placeOf(draft: Draft, parameter: JsonObject): string {
  const { in: place, name } = resolveReference<JsonObject>(draft, parameter)
  return `${place} ${place === 'header' ? String(name).toLowerCase() : name}`
}
