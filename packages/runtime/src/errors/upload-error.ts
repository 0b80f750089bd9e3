import type { OperationIdentity } from '../operation-identity.ts'
import { CallError } from './call-error.ts'
import { markerOf } from './client-error.ts'

/**
 * Thrown by `withFile()` and `withFiles()` when the vendor answered the operation and a file did not get where it belongs. What
 * `withFile()` has created is there, and does without its file: do not call it again, but send the file.
 *
 * @example
 * if (isUploadError(error)) await lookAfter(error.data)
 */
export class UploadError extends CallError {
  /** The status with which the file was refused. Absent when no answer arrived: then there is a `cause`. */
  declare readonly status: number | undefined
  readonly #data: unknown

  constructor(identity: OperationIdentity, problem: string, data: unknown, status?: number, cause?: unknown) {
    super('UploadError', identity, problem + (status ? ` (${status})` : ''), { status }, { cause })
    this.#data = data
  }

  /** What the vendor has answered. Not printed when the error is: whoever knows the URL in it may send a file there. */
  get data(): unknown {
    return this.#data
  }
}

/** Whether a value is an `UploadError`, of this copy of the package or another. */
export function isUploadError(value: unknown): value is UploadError {
  return markerOf(value) === 'UploadError'
}
