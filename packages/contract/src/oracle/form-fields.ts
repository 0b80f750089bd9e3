import type { MediaType } from '@crm-clients/openapi/document'
import { isRecord, parseExactJson, withoutPrototype, writeExactJson } from '@crm-clients/openapi/document'
import { isStyled, isWholeJson, leavesNoTrace, losesField } from '@crm-clients/openapi/serialization'
import { FILE_MARK } from './oracle-document.ts'

/** A form as it is meant, and what of it is JSON: all else are texts and files. */
export interface FormFields {
  readonly fields: Readonly<Record<string, unknown>>
  readonly json: ReadonlySet<unknown>
  /** Those of its fields that are JSON, and no object or list. */
  readonly scalars: Readonly<Record<string, unknown>>
}

/**
 * The fields of a form: its objects are JSON, unless their encoding has a style; all else is, if their encoding says so. What
 * is null or leaves no trace is not sent.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function formFields(
  mediaType: string,
  body: unknown,
  { encoding = {} }: Pick<MediaType, 'encoding'>,
): FormFields {
  const encodings = withoutPrototype(encoding)
  const json = new Set<unknown>()
  const write = (item: unknown, isOfStyle: boolean): unknown => {
    if (item instanceof Blob) return { [FILE_MARK]: item.size }
    if (Array.isArray(item)) return item.map(part => write(part, isOfStyle))
    if (!isRecord(item)) return String(item)
    if (isOfStyle) {
      const sent = Object.entries(item).filter(([, part]) => !leavesNoTrace(part))
      return Object.fromEntries(sent.map(([name, part]) => [name, write(part, true)]))
    }
    return asJson(item)
  }
  const asJson = (item: unknown): unknown => {
    const copy: unknown = parseExactJson(writeExactJson(item))
    json.add(copy)
    return copy
  }
  const entries = Object.entries(Object(body)).filter(
    ([name, value]) => value !== undefined && value !== null && !losesField({ encoding }, { [name]: value }),
  )
  const fields: Record<string, unknown> = withoutPrototype({})
  const scalars: Record<string, unknown> = withoutPrototype({})
  for (const [name, value] of entries) {
    const isOfStyle = isStyled(encodings[name], mediaType)
    const isWhole = isWholeJson(encodings[name], value) && !isOfStyle
    // The same text may be a text elsewhere.
    if (isWhole && typeof value !== 'object') scalars[name] = value
    else fields[name] = isWhole ? asJson(value) : write(value, isOfStyle)
  }
  return { fields, json, scalars }
}
