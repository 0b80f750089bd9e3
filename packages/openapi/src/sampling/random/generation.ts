import type { Arbitrary } from 'fast-check'
import type { ApiDescription } from '../../api-description.ts'
import type { Schema } from '../../document/openapi-document.ts'
import type { SchemaPurpose } from '../../schema/schema-purpose.ts'
import { uploadedFile } from '../../serialization/uploaded-file.ts'
import { validate } from '../../validation/validator.ts'

/** Where a value stands in a request. It decides what can be written there. */
export type ValuePlace = 'path' | 'query' | 'header' | 'cookie' | 'form' | 'json'

/** What arbitraries are made from. */
export interface Generation {
  readonly api: ApiDescription
  readonly place: ValuePlace
  /** Is told what could not be generated as the schema says, and what was done instead. */
  readonly limit: (reason: string) => void
}

/** Makes an arbitrary for the values of a schema; `undefined` when there are none. `depth` counts nested schemas. */
export type MakeArbitrary = (generation: Generation, schema: Schema, depth: number) => Arbitrary<unknown> | undefined

/** Whether a schema allows a value in its place. */
export function accepts({ api, place }: Generation, schema: Schema, value: unknown): boolean {
  const subject = { name: 'The value', location: [] }
  return validate(api, PURPOSES[place] ?? 'parameter', schema, standIn(value), subject).length === 0
}

const PURPOSES: { readonly [Place in ValuePlace]?: SchemaPurpose } = { json: 'request', form: 'form' }

/** A copy in which files are what validation knows as files. Validation may change the copy. */
function standIn(value: unknown): unknown {
  if (value instanceof Blob) return uploadedFile(value.size)
  if (Array.isArray(value)) return value.map(standIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, standIn(item)]))
}
