import type { Bytes } from '../serialization/bytes.ts'

/** The bytes of a body that came in chunks, which are copied once: a large one keeps everybody waiting meanwhile. */
export function joinChunks(chunks: readonly Uint8Array[], size: number): Bytes {
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
