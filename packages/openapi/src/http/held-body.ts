import { MOST_BODY_BYTES } from './most-body-bytes.ts'

/**
 * How many bytes the bodies of all requests together may have that a process has begun to read and has not answered, each as it comes
 * and once more decoded: 200 MiB. More would fill the memory, however small each of them is.
 */
export const MOST_HELD_BYTES: number = 4 * MOST_BODY_BYTES

// Memory belongs to the process, however many servers it has.
let held = 0

/**
 * What one request holds of {@link MOST_HELD_BYTES}, until it is disposed of.
 * @example
 * using body = new HeldBody()
 * for await (const chunk of request) if (!body.hold(chunk.length)) return busy()
 */
export class HeldBody {
  #bytes = 0

  /** Counts bytes that are about to be kept. False, and nothing is counted, where there is no room for them. */
  hold(bytes: number): boolean {
    if (held + bytes > MOST_HELD_BYTES) return false
    held += bytes
    this.#bytes += bytes
    return true
  }

  [Symbol.dispose](): void {
    held -= this.#bytes
    this.#bytes = 0
  }
}
