import { readDelimited, writeDelimited } from './simple.ts'
import type { TextStyle } from './style.ts'

/** `.1,2`, or exploded `.1.2` and `.role=admin`. */
export const label: TextStyle = {
  write: ({ explode, letters }, parts) => `.${writeDelimited(parts, explode, letters, explode ? '.' : ',')}`,
  read: ({ explode, letters }, kind, text) =>
    text.startsWith('.') ? readDelimited(kind, text.slice(1), explode, letters, explode ? '.' : ',') : undefined,
}
