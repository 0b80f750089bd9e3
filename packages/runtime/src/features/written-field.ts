import type { FieldEncoding } from '../description.ts'
import type { writeStyledParameter } from './styled-parameters.ts'

/** Bytes as `fetch` takes them, in words that TypeScript understands without the DOM, and before version 5.7. */
export type SendableBytes = Extract<NonNullable<RequestInit['body']>, ArrayBuffer | ArrayBufferView>

/** A field of a form, which is a part of a multipart body. */
export interface WrittenField {
  readonly name: string
  readonly content: string | Blob | SendableBytes
  /** Its media type, where that is not plain text. What has one is a file, as in the forms of the platform. */
  readonly type?: string | undefined
  readonly fileName?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Present where the field is written as a query has it, in place of name and content. */
  readonly pairs?: string
}

/** The features that the writers of forms use, where a spec needs them. */
export interface FormFeatures {
  readonly encodeField?: EncodeField
  readonly writeStyledParameter?: typeof writeStyledParameter
}

/** Writes a field of a form as the spec says. `form` is the content type of the form. */
export type EncodeField = (
  name: string,
  value: unknown,
  encoding: FieldEncoding,
  form: string,
  features: FormFeatures,
) => WrittenField[]
