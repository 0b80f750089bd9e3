/**
 * What a schema is used for. It decides which properties may be sent (`readOnly`, `writeOnly`), and what a file is. A field
 * is one that a form names. A value of a parameter or a header was written as text, and is validated like one of a request once
 * it is read.
 */
export type SchemaPurpose = 'request' | 'form' | 'field' | 'parameter' | 'response'
