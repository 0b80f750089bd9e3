/** How texts are spelt in one place of a request: what is a delimiter there stands for itself only when it is encoded. */
export interface Letters {
  encode(text: string): string
  decode(text: string): string
}

/** In paths and cookies. @see https://www.rfc-editor.org/rfc/rfc3986#section-2.1 */
export const PERCENT_ENCODED: Letters = { encode: encodeURIComponent, decode: decodePercent }

/** In queries and forms, where a plus sign is a blank. @see https://url.spec.whatwg.org/#urlencoded-parsing */
export const FORM_ENCODED: Letters = {
  encode: encodeURIComponent,
  decode: text => decodePercent(text.replaceAll('+', ' ')),
}

/** In headers, where nothing is encoded, and in the parts of a multipart form. */
export const PLAIN: Letters = { encode: String, decode: String }

/** A percent-encoded text, decoded; what is not percent-encoded stays as it is. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}
