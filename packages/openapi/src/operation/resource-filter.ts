/** How the value of a property and that of a parameter have to stand to each other. */
export const FILTER_OPERATORS = ['=', '<', '<=', '>', '>=', 'contains'] as const

/** Which items of a list a parameter asks for. */
export interface ResourceFilter {
  /** The names that lead to the property of an item. */
  readonly property: readonly string[]
  readonly operator: (typeof FILTER_OPERATORS)[number]
  readonly parameter: string
}

/**
 * Reads a line of `filters` of `x-resource`; undefined for what is none.
 * @example readFilter('country.name contains search') // { property: ['country', 'name'], operator: 'contains', parameter: 'search' }
 */
export function readFilter(text: string): ResourceFilter | undefined {
  const [property = '', sign, parameter, ...others] = text.trim().split(/\s+/)
  const operator = FILTER_OPERATORS.find(known => known === sign)
  if (operator === undefined || parameter === undefined || others.length > 0) return undefined
  return { property: property.split('.'), operator, parameter }
}
