/**
 * So many times one value of a request is held against schemas that lead back to themselves, which takes some 40 ms. Of twelve
 * alternatives that lead to all of them on each level, a value of three hundred levels takes as many.
 */
export const MOST_STEPS = 50_000

/** A value that nobody goes on holding against schemas. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps'
}

/** Counts the steps that are taken for one value, from the beginning of its validation to the end. */
export class BoundedSteps {
  readonly #most: number
  readonly #forgetting = new Set<() => void>()
  #left = 0

  constructor(most: number) {
    this.#most = most
  }

  /** @throws {TooManySteps} when the validation takes one too many. */
  bound<Result>(validate: () => Result): Result {
    this.#left = this.#most
    try {
      return validate()
    } finally {
      for (const forget of this.#forgetting) forget()
      this.#forgetting.clear()
    }
  }

  /** Is called for each step. */
  take(): void {
    this.#left -= 1
    if (this.#left >= 0) return
    throw new TooManySteps(`takes more than ${this.#most} steps against schemas that lead back to themselves`)
  }

  /** Has what is known of the value forgotten at the end. */
  atEnd(forget: () => void): void {
    this.#forgetting.add(forget)
  }
}
