import type { LabelledPart } from './labelled-schema.ts'
import type { ValueType } from './value-types.ts'

/** One shape that a value may have: parts without a choice between them, and at most one type. */
export interface Alternative {
  readonly parts: readonly LabelledPart[]
  /** Undefined when the type may be any. */
  readonly type: ValueType | undefined
  /** The names of the schemas that were chosen in `oneOf` and `anyOf`. */
  readonly names: readonly string[]
}

/** All shapes that a value may have, apart from null. None at all when nothing fits. */
export interface Union {
  readonly alternatives: readonly Alternative[]
  readonly isNullable: boolean
  /** JSON pointer and label for a change of the whole. */
  readonly pointer: string
  readonly label: string
}
