import { isRecord } from '../../document/record.ts'
import { entriesOfParts } from './parts.ts'
import { readDelimited, writeDelimited } from './simple.ts'
import type { Parts, Styled, TextStyle } from './style.ts'

/** `;id=1,2`, or exploded `;id=1;id=2` and `;role=admin`. */
export const matrix: TextStyle = {
  write(styled, parts) {
    if (!isSpread(styled, parts)) return `;${styled.name}=${writeDelimited(parts, false, styled.letters, ',')}`
    const { encode } = styled.letters
    const entries = isRecord(parts)
      ? entriesOfParts(parts)
      : [parts].flat().map(item => [styled.name, String(item)] as const)
    return entries.map(([name, value]) => `;${encode(name)}=${encode(value)}`).join('')
  },
  read(styled, kind, text) {
    if (!text.startsWith(';')) return undefined
    const bare = text.slice(1)
    const prefix = `${styled.name}=`
    if (kind === 'object' && styled.explode) return readDelimited(kind, bare, true, styled.letters, ';')
    if (!bare.startsWith(prefix)) return undefined
    if (kind !== 'list' || !styled.explode)
      return readDelimited(kind, bare.slice(prefix.length), false, styled.letters, ',')
    const items = bare.split(';')
    return items.every(item => item.startsWith(prefix))
      ? items.map(item => styled.letters.decode(item.slice(prefix.length)))
      : undefined
  },
}

/** Exploded, each item has the name, and each property its own. */
function isSpread({ explode }: Styled, parts: Parts): boolean {
  return explode && typeof parts === 'object'
}
