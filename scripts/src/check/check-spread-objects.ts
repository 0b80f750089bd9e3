import type { ApiDescription } from '@crm-clients/openapi'
import type { Parameter } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { listPropertyNames } from '@crm-clients/openapi/schema'
import { takesAnyName } from '@crm-clients/openapi/serialization'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/**
 * Exploded objects whose properties nobody can tell apart from those of another one, or from another parameter: each property is
 * a parameter of its own, so that two objects of any names, or of one name, are read as one.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function checkSpreadObjects(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, api.document)
  return api.operations.flatMap(operation =>
    listClashes(api, operation).map(({ parameter, message }) => ({
      ...locate(operation.pointers.parameters[operation.parameters.indexOf(parameter)] ?? '#'),
      rule: 'spec/spread-objects',
      severity: 'error' as const,
      message,
      fix: 'Give it `style: deepObject`, or other names, or `additionalProperties: false` to all of them but one.',
    })),
  )
}

interface Clash {
  readonly parameter: Parameter
  readonly message: string
}

function listClashes(api: ApiDescription, { parameters }: Operation): Clash[] {
  return ['query', 'cookie'].flatMap(place => {
    const own = parameters.filter(parameter => parameter.in === place)
    // What is asked of the query is the same in cookies.
    const [first, ...others] = own.filter(parameter => takesAnyName(api, [{ ...parameter, in: 'query' }]))
    const open = others.map(parameter => ({
      parameter,
      message: `The ${place} has properties of any name for ${first?.name}, and for ${parameter.name} as well: nobody can tell whose they are.`,
    }))
    const named = own.flatMap((parameter, index) => {
      const names = namesOf(api, parameter)
      const rival = own.slice(0, index).find(other => namesOf(api, other).some(name => names.includes(name)))
      const message = `${rival?.name} and ${parameter.name} have a name in common in the ${place}: nobody can tell whose it is.`
      return rival ? [{ parameter, message }] : []
    })
    return [...open, ...named]
  })
}

/** The names under which a parameter stands in a query: its own, or those of its properties. */
function namesOf(
  api: ApiDescription,
  { name, style = 'form', explode = style === 'form', content, schema }: Parameter,
) {
  const properties = !content && explode && style !== 'deepObject' ? listPropertyNames(api.document, schema) : []
  return properties.length > 0 ? properties : [name]
}
