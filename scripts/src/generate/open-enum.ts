/** The values that a schema lists without ruling others out. */
export interface OpenEnum {
  readonly values: readonly (string | number)[]
  readonly type: 'string' | 'number'
  readonly isNullable: boolean
}

/**
 * Reads `x-extensible-enum`. Undefined where a schema has none, or where `enum` or `const` decide what may come.
 * @see https://opensource.zalando.com/restful-api-guidelines/#112
 */
export function readOpenEnum(schema: Readonly<Record<string, unknown>>): OpenEnum | undefined {
  const list = schema['x-extensible-enum']
  if (!Array.isArray(list) || 'enum' in schema || 'const' in schema) return undefined
  const types = [schema.type].flat()
  const [type, ...others] = types.filter(name => name !== 'null').map(name => (name === 'integer' ? 'number' : name))
  if (others.length > 0 || (type !== 'string' && type !== 'number')) return undefined
  const values = list.filter((value): value is string | number => typeof value === type)
  return values.length > 0 ? { values, type, isNullable: types.includes('null') } : undefined
}
