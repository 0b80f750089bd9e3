import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, type MediaType, type Parameter } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { listPossibleSchemas, listPropertyNames } from '@crm-clients/openapi/schema'
import { isForm, listFormParameters, takesAnyName } from '@crm-clients/openapi/serialization'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/**
 * Exploded objects whose properties nobody can tell apart from those of another one, or from another parameter or field: each property
 * is one of its own, so that two objects of any names, or of one name, are read as one.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function checkSpreadObjects(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, api.document)
  return api.operations.flatMap(operation =>
    [...listPlaces(operation), ...listForms(api, operation)].flatMap(place =>
      listClashes(api, place).map(({ parameter, message }) => ({
        ...locate(place.pointerOf(parameter)),
        rule: 'spec/spread-objects',
        severity: 'error' as const,
        message,
        fix: 'Give it `style: deepObject`, or other names, or `additionalProperties: false` to all of them but one.',
      })),
    ),
  )
}

/** A part of a request in which names stand side by side. */
interface Place {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly pointerOf: (parameter: Parameter) => string
  /** Whether it has names of its own that nobody has described. */
  readonly isOpen?: boolean
}

interface Clash {
  readonly parameter: Parameter
  readonly message: string
}

function listPlaces({ parameters, pointers }: Operation): Place[] {
  return ['query', 'cookie'].map(name => ({
    name,
    parameters: parameters.filter(parameter => parameter.in === name),
    pointerOf: parameter => pointers.parameters[parameters.indexOf(parameter)] ?? '#',
  }))
}

function listForms(api: ApiDescription, { requestBody, pointers }: Operation): Place[] {
  return Object.entries(requestBody?.content ?? {})
    .filter(([mediaType]) => isForm(mediaType))
    .map(([mediaType, described]) => ({
      name: 'form',
      parameters: listFormParameters(api, mediaType, described),
      pointerOf: ({ name }) => {
        const content = joinPointer(pointers.requestBody ?? '#', 'content', mediaType)
        return described.encoding?.[name] ? joinPointer(content, 'encoding', name) : joinPointer(content, 'schema')
      },
      isOpen: describesOthers(api, described),
    }))
}

/** Whether a form says what fields are that it does not name. */
function describesOthers({ document }: ApiDescription, { schema }: MediaType): boolean {
  return listPossibleSchemas(document, schema).some(
    ({ additionalProperties = false, patternProperties }) => additionalProperties !== false || patternProperties,
  )
}

function listClashes(api: ApiDescription, { name: place, parameters, isOpen }: Place): Clash[] {
  // What is asked of the query is the same in cookies.
  const spread = parameters.filter(parameter => takesAnyName(api, [{ ...parameter, in: 'query' }]))
  const rivals = isOpen ? ['others', ...spread.map(({ name }) => name)] : spread.map(({ name }) => name)
  const open = spread.slice(isOpen ? 0 : 1).map(parameter => ({
    parameter,
    message: `The ${place} has properties of any name for ${rivals[0]}, and for ${parameter.name} as well: nobody can tell whose they are.`,
  }))
  const named = parameters.flatMap((parameter, index) => {
    const names = namesOf(api, parameter)
    const rival = parameters.slice(0, index).find(other => namesOf(api, other).some(name => names.includes(name)))
    const message = `${rival?.name} and ${parameter.name} have a name in common in the ${place}: nobody can tell whose it is.`
    return rival ? [{ parameter, message }] : []
  })
  return [...open, ...named]
}

/** The names under which a parameter stands in a query: its own, or those of its properties. */
function namesOf(
  api: ApiDescription,
  { name, style = 'form', explode = style === 'form', content, schema }: Parameter,
) {
  const properties = !content && explode && style !== 'deepObject' ? listPropertyNames(api.document, schema) : []
  return properties.length > 0 ? properties : [name]
}
