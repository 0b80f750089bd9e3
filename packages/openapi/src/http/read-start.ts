import type { Bytes } from '../serialization/bytes.ts'
import { joinChunks } from './join-chunks.ts'

/** A body, or its beginning and the rest. */
export interface ReadBody {
  readonly bytes: Bytes
  readonly rest?: ReadableStream<Uint8Array>
}

/** Reads a body until it ends, or is longer than so many bytes. */
export async function readStart(body: ReadableStream<Uint8Array> | null, most: number): Promise<ReadBody> {
  const reader = body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let chunk = await reader?.read(); reader && chunk?.value; chunk = await reader.read()) {
    chunks.push(chunk.value)
    size += chunk.value.length
    if (size > most) return { bytes: joinChunks(chunks, size), rest: streamFrom(reader) }
  }
  return { bytes: joinChunks(chunks, size) }
}

/** What was read before, if anything was, and then what a reader reads. It is asked for no more than somebody takes. */
export function streamFrom(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  before?: Uint8Array,
): ReadableStream<Uint8Array> {
  let first = before
  return new ReadableStream(
    {
      async pull(controller) {
        const { value = first, done } = first ? { done: false } : await reader.read()
        first = undefined
        if (done || !value) controller.close()
        else controller.enqueue(value)
      },
      cancel: reason => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
