/**
 * A value that was made for a case, and that the mock's validator refuses: there is no case then, because the sample is
 * probably wrong. The independent judge has to agree, or else the mock is wrong.
 */
export interface Doubt {
  /** What it was made for: `createContact: body.phones.0, maxLength`. */
  readonly name: string
  readonly direction: 'request' | 'response'
  /** JSON pointer of the schema in the document. */
  readonly pointer: string
  readonly value: unknown
}
