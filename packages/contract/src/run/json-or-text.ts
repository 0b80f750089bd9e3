import { parseExactJson } from '@crm-clients/openapi/document'

/** The JSON of a body; its text where it is none. */
export function jsonOrText(text: string): unknown {
  try {
    return parseExactJson(text)
  } catch {
    return text
  }
}
