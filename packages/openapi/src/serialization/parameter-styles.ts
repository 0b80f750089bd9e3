import { isRecord } from '../document/record.ts'

/** `role,admin,name,Ada` becomes `{ role: 'admin', name: 'Ada' }`. */
export function pairs(parts: readonly string[]): Record<string, string> {
  const entries: [string, string][] = []
  for (let index = 0; index < parts.length; index += 2) entries.push([parts[index] ?? '', parts[index + 1] ?? ''])
  return Object.fromEntries(entries)
}

/** The items of a list that stands in one text. */
export function readDelimited(text: string, style: string): string[] {
  const separator = style === 'pipeDelimited' ? '|' : style === 'spaceDelimited' ? ' ' : ','
  return text === '' ? [] : text.split(separator)
}

/** `filter[name]=Ada&filter[tag]=a&filter[tag]=b` becomes `{ name: 'Ada', tag: ['a', 'b'] }`. */
export function nestKeys(name: string, source: URLSearchParams): Record<string, unknown> | undefined {
  const nested: Record<string, unknown> = Object.create(null)
  for (const [key, value] of source) {
    if (!isNestedKey(name, key)) continue
    const path = key.slice(name.length + 1, -1).split('][')
    let current = nested
    for (const step of path.slice(0, -1)) {
      const next = current[step]
      const below: Record<string, unknown> = isRecord(next) ? next : Object.create(null)
      current[step] = below
      current = below
    }
    const last = path.at(-1) ?? ''
    current[last] = current[last] === undefined ? value : [current[last], value].flat()
  }
  return Object.keys(nested).length > 0 ? nested : undefined
}

/** Whether a key of the query belongs to a deep object: `filter[name]` to `filter`. */
export function isNestedKey(name: string, key: string): boolean {
  return key.startsWith(`${name}[`) && key.endsWith(']')
}
