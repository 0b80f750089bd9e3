/** A file that a mock was sent, at a URL that one of its answers has given. */
export interface RecordedUpload {
  /** The operation that gave the URL. */
  readonly operationId: string
  /** The bytes, with the media type that came with them and the name that was announced, or `file`. */
  readonly file: File
}
