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
  return listSpreadClashes(api).map(({ pointer, message }) => ({
    ...locate(pointer),
    rule: 'spec/spread-objects',
    severity: 'error' as const,
    message,
    fix: 'Give it `style: deepObject`, or other names, or `additionalProperties: false` to all of them but one.',
  }))
}

/** An exploded object that nobody can tell apart from what stands beside it. */
export interface SpreadClash {
  /** Where the parameter stands that has come too many, or the form of which it is a field. */
  readonly pointer: string
  /** Where the object of the two stands: its parameter, or its encoding in a form. */
  readonly object: string
  readonly in: 'query' | 'cookie' | 'form'
  readonly message: string
}

/** The exploded objects of all operations that nobody can tell apart. */
export function listSpreadClashes(api: ApiDescription): SpreadClash[] {
  return api.operations.flatMap(operation =>
    [...listPlaces(operation), ...listForms(api, operation)].flatMap(({ pointerOf, ...place }) =>
      listClashes(api, place).map(({ parameter, object = parameter, message }) => ({
        pointer: pointerOf(parameter),
        object: pointerOf(object),
        in: place.name,
        message,
      })),
    ),
  )
}

/** A part of a request in which names stand side by side. */
interface Place {
  readonly name: SpreadClash['in']
  readonly parameters: readonly Parameter[]
  readonly pointerOf: (parameter: Parameter) => string
  /** Whether it has names of its own that nobody has described. */
  readonly isOpen?: boolean
}

interface Clash {
  readonly parameter: Parameter
  /** The object of the two, where that is not the parameter. */
  readonly object?: Parameter
  readonly message: string
}

function listPlaces({ parameters, pointers }: Operation): Place[] {
  return (['query', 'cookie'] as const).map(name => ({
    name,
    parameters: parameters.filter(parameter => parameter.in === name),
    pointerOf: parameter => pointers.parameters[parameters.indexOf(parameter)] ?? '#',
  }))
}

function listForms(api: ApiDescription, { requestBody, pointers }: Operation): Place[] {
  return Object.entries(requestBody?.content ?? {})
    .filter(([mediaType]) => isForm(mediaType))
    .map(([mediaType, described]) => ({
      name: 'form' as const,
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

function listClashes(api: ApiDescription, { name: place, parameters, isOpen }: Omit<Place, 'pointerOf'>): Clash[] {
  // What is asked of the query is the same in cookies.
  const spread = parameters.filter(parameter => takesAnyName(api, [{ ...parameter, in: 'query' }]))
  const rivals = isOpen ? ['others', ...spread.map(({ name }) => name)] : spread.map(({ name }) => name)
  const open = spread.slice(isOpen ? 0 : 1).map(parameter => ({
    parameter,
    message: `The ${place} has properties of any name for ${rivals[0]}, and for ${parameter.name} as well: nobody can tell whose they are.`,
  }))
  // The first parameter that has a name: there may be thousands.
  const owners = new Map<string, { readonly parameter: Parameter; readonly index: number }>()
  const named = parameters.flatMap((parameter, index): Clash[] => {
    const names = namesOf(api, parameter)
    const [rival] = names.flatMap(name => owners.get(name) ?? []).sort((a, b) => a.index - b.index)
    for (const name of names) if (!owners.has(name)) owners.set(name, { parameter, index })
    if (!rival) return []
    const message = `${rival.parameter.name} and ${parameter.name} have a name in common in the ${place}: nobody can tell whose it is.`
    return [{ parameter, message, object: isSpread(api, parameter) ? parameter : rival.parameter }]
  })
  return [...open, ...named]
}

/** The names under which a parameter stands in a query: its own, or those of its properties. */
function namesOf(api: ApiDescription, parameter: Parameter): string[] {
  return isSpread(api, parameter) ? listPropertyNames(api.document, parameter.schema) : [parameter.name]
}

/** Whether a parameter is an object of which each property stands for itself. */
function isSpread(
  { document }: ApiDescription,
  { style = 'form', explode = style === 'form', content, schema }: Parameter,
): boolean {
  return !content && explode && style !== 'deepObject' && listPropertyNames(document, schema).length > 0
}
