import type { ApiDescription } from '../api-description.ts'
import type { Parameter } from '../document/openapi-document.ts'
import { listPropertyNames } from '../schema/properties.ts'
import { namesType } from '../schema/types.ts'
import { isJson } from './media-type.ts'
import type { ParameterSource } from './parameter-source.ts'
import { nestKeys, pairs, readDelimited } from './parameter-styles.ts'

/**
 * The value of a parameter, taken apart as its `style` and `explode` say; undefined when it was not sent. Numbers stay
 * texts: only validation knows which of them the schema wants.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function readParameter(api: ApiDescription, parameter: Parameter, source: ParameterSource): unknown {
  switch (parameter.in) {
    case 'path':
      return readSegment(api, parameter, source.path[parameter.name])
    case 'header':
      return readSegment(api, parameter, source.headers.get(parameter.name) ?? undefined)
    case 'cookie':
      return readPairs(api, parameter, source.cookies)
    default:
      return readPairs(api, parameter, source.query)
  }
}

/** Parameters in paths and headers: one text that holds everything. */
function readSegment(api: ApiDescription, parameter: Parameter, text: string | undefined): unknown {
  if (text === undefined) return undefined
  if (parameter.content) return readJson(parameter, text)
  const { style = 'simple', explode = false, name } = parameter
  const isList = namesType(api.document, parameter.schema, 'array')
  const isObject = namesType(api.document, parameter.schema, 'object')
  const bare = text.replace({ label: /^\./, matrix: /^;/ }[style] ?? '', '')
  // Exploded, each item has the name, and each property its own.
  const isNamed = style === 'matrix' && !(explode && (isList || isObject))
  const plain = isNamed && bare.startsWith(`${name}=`) ? bare.slice(name.length + 1) : bare
  if (!isList && !isObject) return plain
  const separator = explode && style !== 'simple' ? { label: '.', matrix: ';' }[style] : ','
  // Around the items of a header there may be blanks: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1
  const parts = plain === '' ? [] : plain.split(parameter.in === 'header' ? / *, */ : (separator ?? ','))
  if (isObject) return explode ? Object.fromEntries(parts.map(part => part.split('='))) : pairs(parts)
  return explode && style === 'matrix' ? parts.map(part => part.replace(`${name}=`, '')) : parts
}

/** Parameters in the query, in cookies and in forms: pairs of name and value. */
export function readPairs(api: ApiDescription, parameter: Parameter, source: URLSearchParams): unknown {
  const { name, style = 'form', explode = style === 'form', schema } = parameter
  if (style === 'deepObject') return nestKeys(name, source)
  const isObject = namesType(api.document, schema, 'object')
  if (isObject && explode && !parameter.content) {
    const present = listPropertyNames(api.document, schema).filter(property => source.has(property))
    if (present.length > 0) return Object.fromEntries(present.map(property => [property, source.get(property)]))
  }
  const values = source.getAll(name)
  const last = values.at(-1)
  if (last === undefined) return undefined
  if (parameter.content) return readJson(parameter, last)
  if (namesType(api.document, schema, 'array')) return explode ? values : readDelimited(last, style)
  if (isObject) return pairs(last.split(','))
  return values.length > 1 ? values : last
}

function readJson({ content = {} }: Parameter, text: string): unknown {
  if (!Object.keys(content).some(isJson)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
