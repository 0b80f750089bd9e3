import type { Encoding, Parameter, Schema } from '../document/openapi-document.ts'

/** Whether a field of a form is written like a parameter of a query. @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object */
export function isStyled({ style, explode, allowReserved }: Encoding = {}): boolean {
  return style !== undefined || explode !== undefined || allowReserved !== undefined
}

/** A field of a form that is written like a parameter of a query, as that parameter. */
export function asParameter(name: string, { style, explode }: Encoding, schema?: Schema): Parameter {
  return {
    name,
    in: 'query',
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(schema !== undefined && { schema }),
  }
}

/** The content types that are documented for a part of a form; none where any will do. */
export function listPartTypes({ contentType = '' }: Encoding = {}): string[] {
  return contentType
    .split(',')
    .map(type => type.trim())
    .filter(Boolean)
}
