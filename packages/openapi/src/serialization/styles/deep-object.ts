import { isRecord } from '../../document/record.ts'
import { leadsTooDeep } from '../most-levels.ts'
import type { Pair } from '../pair.ts'
import type { PairStyle, Parts } from './style.ts'

/**
 * `filter[role]=admin`. Objects inside of others, `filter[owner][name]=Ada`, are beyond the standard, but what every server
 * reads that takes them; a list repeats its name.
 */
export const deepObject: PairStyle = {
  write: ({ name, letters: { encode } }, parts) => writeNested(name, parts, encode),
  read({ name, letters: { decode } }, kind, pairs) {
    const repeated = pairs.filter(pair => pair.name === name).map(({ text }) => decode(text))
    if (kind !== 'object' && repeated.length > 0)
      return kind === 'text' && repeated.length === 1 ? repeated[0] : repeated
    const nested: Branch = new Map()
    for (const pair of pairs.filter(pair => isNestedName(name, pair.name))) {
      addTo(nested, pair.name.slice(name.length + 1, -1).split(']['), decode(pair.text))
    }
    return nested.size > 0 ? partsOf(nested) : undefined
  },
}

/** Whether a name belongs to a deep object: `filter[role]` to `filter`. What leads too deep is a name like others. */
export function isNestedName(name: string, key: string): boolean {
  return key.startsWith(`${name}[`) && key.endsWith(']') && !leadsTooDeep(key)
}

function writeNested(name: string, parts: Parts, encode: (text: string) => string): Pair[] {
  if (isRecord(parts))
    return Object.entries(parts).flatMap(([key, part]) => writeNested(`${name}[${key}]`, part, encode))
  return [parts].flat().map(item => ({ name, text: encode(String(item)) }))
}

/** The texts at one name, or what is nested below it. */
type Branch = Map<string, string[] | Branch>

function addTo(branch: Branch, [step = '', ...others]: readonly string[], text: string): void {
  const found = branch.get(step)
  if (others.length === 0) {
    branch.set(step, Array.isArray(found) ? [...found, text] : [text])
    return
  }
  const below: Branch = found instanceof Map ? found : new Map()
  branch.set(step, below)
  addTo(below, others, text)
}

function partsOf(branch: Branch): Parts {
  const entries = [...branch].map(([step, found]): [string, Parts] => {
    if (found instanceof Map) return [step, partsOf(found)]
    return [step, found.length > 1 ? found : (found[0] ?? '')]
  })
  return Object.fromEntries(entries)
}
