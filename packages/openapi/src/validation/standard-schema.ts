import type { ApiDescription } from '../api-description.ts'
import { readPointer } from '../document/json-pointer.ts'
import type { Schema } from '../document/openapi-document.ts'
import { validate } from './validator.ts'

/** What {@link standardSchema} makes: a schema of a document, for whatever knows Standard Schema. @see https://standardschema.dev */
export interface DocumentSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'crm-clients'
    readonly validate: (value: unknown) => DocumentSchemaResult
  }
}

/** The value where it fits, and what is wrong with it where it does not. */
export type DocumentSchemaResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] }

/**
 * A schema of a document as a Standard Schema, which holds answers to it: to validate the answers of a client by what its vendor
 * documents, or anything else that has such a schema. It is compiled when it is first used.
 *
 * @param pointer where the schema stands: `#/components/schemas/Client`.
 * @throws when there is no schema.
 * @example
 * const api = await loadApi('fintoro')
 * const validate = validateAnswers({ getClient: standardSchema(api, '#/components/schemas/Client') })
 */
export function standardSchema(api: ApiDescription, pointer: string): DocumentSchema {
  const found = readPointer(api.document, pointer)
  const schema = found && found.keys.length > 0 ? found.value : undefined
  if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null || Array.isArray(schema))) {
    const fix = 'Give a JSON pointer such as #/components/schemas/Contact.'
    throw new Error(`${api.name}: there is no schema at ${pointer}. ${fix}`)
  }
  return {
    '~standard': {
      version: 1,
      vendor: 'crm-clients',
      validate: value => {
        const violations = validate(api, 'response', schema as Schema, value, { name: 'The data', location: [] })
        if (violations.length === 0) return { value }
        return { issues: violations.map(({ message, location }) => ({ message, path: location })) }
      },
    },
  }
}
