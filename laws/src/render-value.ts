/**
 * A value as TypeScript. Files have no text: they are empty ones.
 *
 * @param more a property that each object gets as well.
 */
export function renderValue(value: unknown, more?: string): string {
  if (value instanceof Blob) return 'new Blob()'
  if (Array.isArray(value)) return `[${value.map(item => renderValue(item, more)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    const written = entries.map(([name, item]) => `${JSON.stringify(name)}: ${renderValue(item, more)}`)
    return `{ ${[...written, ...(more === undefined ? [] : [more])].join(', ')} }`
  }
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? 'undefined')
}
