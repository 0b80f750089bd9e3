import type { Parameter } from '@crm-clients/openapi/document'
import { isJson } from '@crm-clients/openapi/serialization'

const DEFAULT_STYLES: Readonly<Record<string, string>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
}

/**
 * The parameters that are not written in their location's default style, as `query.filter`. Styles matter to arrays and
 * objects only, so a parameter that can be neither keeps the default.
 * @param exact where exact integers stand in some of them.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function parameterStyles(
  parameters: readonly Parameter[],
  exact: ReadonlyMap<Parameter, unknown> = new Map(),
): Record<string, object> | undefined {
  const styles: Record<string, object> = {}
  for (const parameter of parameters) {
    const int64 = exact.get(parameter)
    const style = { ...describeStyle(parameter), ...(int64 !== undefined && { int64 }) }
    if (Object.keys(style).length > 0) styles[`${parameter.in}.${parameter.name}`] = style
  }
  return Object.keys(styles).length > 0 ? styles : undefined
}

function describeStyle({ in: place, style, explode, allowReserved, content }: Parameter): Record<string, unknown> {
  if (content) return { style: Object.keys(content).some(isJson) ? 'json' : 'text' }
  const usual = DEFAULT_STYLES[place]
  const isExploded = explode ?? (style ?? usual) === 'form'
  const usuallyExploded = (style ?? usual) === 'form'
  return {
    ...(style !== undefined && style !== usual && { style }),
    ...(isExploded !== usuallyExploded && { explode: isExploded }),
    ...(allowReserved === true && place === 'query' && { allowReserved: true }),
  }
}
