import type { Pair } from './pair.ts'

/** One field of a form. The text of a file is what it holds, where a person can read that. */
export interface FormField extends Pair {
  readonly file?: File
  /** The headers of a part, beside those that every part has. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Whether the text of a field may be a list or an object of JSON, also where nothing says so. */
export function mayBeJson(text: string): boolean {
  return /^\s*[[{]/.test(text)
}
