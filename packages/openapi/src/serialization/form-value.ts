import type { ApiDescription } from '../api-description.ts'
import type { MediaType, Parameter, Schema } from '../document/openapi-document.ts'
import { findPropertySchemas } from '../schema/properties.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'
import { isSchema } from '../schema/subschemas.ts'
import { namesType } from '../schema/types.ts'
import { isNestedKey } from './parameter-styles.ts'
import { readPairs } from './read-parameter.ts'
import type { FormField } from './request-content.ts'
import { uploadedFile } from './uploaded-file.ts'

/** A form as an object, and what of it was JSON: all else are texts, which may stand for numbers. */
export interface FormValue {
  readonly value: Readonly<Record<string, unknown>>
  readonly json: ReadonlySet<unknown>
}

/**
 * A form as the object that its schema describes: a list where the schema wants one, JSON where it wants an object, and
 * stand-ins for files. Numbers stay texts until validation.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function readFormValue(api: ApiDescription, mediaType: MediaType, fields: readonly FormField[]): FormValue {
  const json = new Set<unknown>()
  const styled = readStyled(api, mediaType, fields)
  const names = [...new Set(fields.map(({ name }) => name))].filter(name => !styled.fieldNames.has(name))
  const plain = names.map(name => {
    const schemas = findPropertySchemas(api.document, mediaType.schema, name)
    const wantsList = schemas.some(schema => namesType(api.document, schema, 'array'))
    const valueSchemas = wantsList ? schemas.flatMap(schema => itemsOf(api, schema)) : schemas
    const values = fields.filter(field => field.name === name).map(field => readField(api, valueSchemas, field))
    for (const value of values) if (typeof value === 'object') json.add(value)
    return [name, wantsList || values.length > 1 ? values : values[0]] as const
  })
  return { value: Object.fromEntries([...plain, ...styled.entries]), json }
}

function readField(api: ApiDescription, schemas: readonly Schema[], { text, file }: FormField): unknown {
  const wantsObject = schemas.some(schema => namesType(api.document, schema, 'object'))
  const wantsText = schemas.some(schema => namesType(api.document, schema, 'string'))
  if (text !== undefined && wantsObject && (file || !wantsText)) return parseOr(text, text)
  return file ? uploadedFile(file.size) : text
}

/** Fields whose encoding has a `style` are written like query parameters. */
function readStyled(api: ApiDescription, { schema, encoding = {} }: MediaType, fields: readonly FormField[]) {
  const texts = new URLSearchParams(fields.map(({ name, text = '' }) => [name, text]))
  const parameters = Object.entries(encoding).flatMap(([name, { style, explode }]): Parameter[] => {
    if (style === undefined && explode === undefined) return []
    const [property] = findPropertySchemas(api.document, schema, name)
    const styles = { ...(style !== undefined && { style }), ...(explode !== undefined && { explode }) }
    return [{ name, in: 'query', ...styles, ...(property !== undefined && { schema: property }) }]
  })
  const isStyled = (field: string) => parameters.some(({ name }) => name === field || isNestedKey(name, field))
  return {
    fieldNames: new Set(fields.map(({ name }) => name).filter(isStyled)),
    entries: parameters.flatMap(parameter => {
      const value = readPairs(api, parameter, texts)
      return value === undefined ? [] : [[parameter.name, value] as const]
    }),
  }
}

function itemsOf(api: ApiDescription, schema: Schema): Schema[] {
  return listPossibleSchemas(api.document, schema).flatMap(({ items }) => (isSchema(items) ? [items] : []))
}

function parseOr(text: string, fallback: unknown): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return fallback
  }
}
