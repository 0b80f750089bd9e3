import type { TextPlace } from './yaml.ts'

/** The line and column of an offset in a text, from 1. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
