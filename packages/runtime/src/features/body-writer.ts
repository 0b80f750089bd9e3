import type { FieldEncoding } from '../description.ts'
import type { keepContentType } from './keep-content-type.ts'
import type { FormFeatures } from './written-field.ts'

/** A body, and the content type that says what it is. */
export interface WrittenBody {
  readonly body: NonNullable<RequestInit['body']>
  /** Absent where the platform writes it, for a form that the caller has made. */
  readonly contentType?: string
  /** Present for a form, which belongs together with its content type: no header replaces it. */
  readonly keepType?: typeof keepContentType
}

/** The features that the writers of bodies use, where a spec needs them. */
export interface BodyFeatures extends FormFeatures {
  /** The first that knows a body's media type writes it. `writeRaw` knows them all, and comes last. */
  readonly bodies?: readonly BodyWriter[]
}

/**
 * Writes a body of certain media types; nothing where the media type is another one.
 * @throws {TypeError} for a body that its media type cannot carry.
 */
export type BodyWriter = (
  contentType: string,
  body: unknown,
  encoding: Readonly<Record<string, FieldEncoding>> | undefined,
  features: BodyFeatures,
) => WrittenBody | undefined
