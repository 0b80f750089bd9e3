/** A value as TypeScript. Files have no text: they are empty ones. */
export function renderValue(value: unknown): string {
  if (value instanceof Blob) return 'new Blob()'
  if (Array.isArray(value)) return `[${value.map(renderValue).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{ ${entries.map(([name, item]) => `${JSON.stringify(name)}: ${renderValue(item)}`).join(', ')} }`
  }
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? 'undefined')
}
