import { readFileName, withoutFolder } from './file-name.ts'

/** What a file can be made of: bytes, a stream of the platform or of Node.js, or the answer to a request. */
export type FileSource =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | Response
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>

/** What a file is to be. */
export interface FileOptions {
  /** By default what the source says of itself: a `File`, the path of a `createReadStream`, an answer. Else `file`. */
  readonly name?: string
  /** The media type. By default that of the source, if it has one. */
  readonly type?: string
}

/**
 * Makes a `File` for an upload. Streams are read to their end, because a form says how long it is: for a large file on the disk take
 * `openAsBlob(path)` of `node:fs`, which reads while it is sent.
 *
 * @example
 * const files = [await toFile(createReadStream('offer.pdf')), await toFile(buffer, { name: 'note.txt', type: 'text/plain' })]
 * await fintoro.uploadCrmEventAttachments({ body: { files } })
 */
export async function toFile(source: FileSource, { name, type }: FileOptions = {}): Promise<File> {
  const content = source instanceof Response ? await source.blob() : await toPart(source)
  const found = source instanceof Response ? readFileName(source) : nameOfSource(source)
  return new File([content], name ?? found ?? 'file', { type: type ?? (content instanceof Blob ? content.type : '') })
}

async function toPart(source: Exclude<FileSource, Response>): Promise<BlobPart> {
  if (source instanceof Blob || source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return source as BlobPart
  if (source instanceof ReadableStream) return new Response(source as BodyInit).blob()
  const chunks: BlobPart[] = []
  for await (const chunk of source) chunks.push(chunk as BlobPart)
  return new Blob(chunks)
}

function nameOfSource(source: object): string | undefined {
  const { name, path } = source as { readonly name?: unknown; readonly path?: unknown }
  return typeof name === 'string' ? name : typeof path === 'string' ? withoutFolder(path) : undefined
}
