import { readFileSync } from 'node:fs'
import { getLineColLocation, Source } from './redocly.ts'

/** A line and a column, both from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Finds where JSON pointers lead in the text of a YAML or JSON file. A pointer that leads nowhere is where it gets lost. */
export function pointerLocator(file: string): (pointer: string) => TextPlace {
  const source = new Source(file, readFileSync(file, 'utf8'))
  return pointer => {
    const { line, col } = getLineColLocation({ source, pointer, reportOnKey: true }).start
    return { line, column: col }
  }
}
