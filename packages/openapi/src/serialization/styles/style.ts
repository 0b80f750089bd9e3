import type { Letters } from '../letters.ts'
import type { Pair } from '../pair.ts'

/** The texts that a value consists of. Only `deepObject` has a way to write lists and objects inside of others. */
export type Parts = string | readonly Parts[] | { readonly [name: string]: Parts }

/** What a value is read as, since nothing in a text tells a list of one from the item alone. */
export type Kind = 'object' | 'list' | 'text'

/** A parameter, or the field of a form, that is written or read. */
export interface Styled {
  readonly name: string
  readonly explode: boolean
  readonly letters: Letters
}

/**
 * A style that writes a value as one text, as in paths and headers. `read` gives nothing where the text is not of this kind.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export interface TextStyle {
  write(styled: Styled, parts: Parts): string
  read(styled: Styled, kind: Kind, text: string): Parts | undefined
}

/** A style that writes a value as pairs of name and value, as in queries, cookies and forms. */
export interface PairStyle {
  write(styled: Styled, parts: Parts): Pair[]
  read(styled: Styled, kind: Kind, pairs: readonly Pair[]): Parts | undefined
}
