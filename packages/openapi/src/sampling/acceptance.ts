import type { ApiDescription } from '../api-description.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import type { SchemaPurpose } from '../schema/schema-purpose.ts'
import { accepts } from '../validation/validator.ts'

/** Whether schemas accept a value together. It helps to choose among several samples. */
export type Acceptance = (schemas: readonly PlacedSchema[], value: unknown) => boolean

/** What the schemas of a document accept where they are used for a purpose. Below a form, its fields are values like others. */
export function createAcceptance(api: ApiDescription, purpose: SchemaPurpose): Acceptance {
  const known = acceptances.get(api) ?? {
    request: acceptanceOf(api, 'request'),
    response: acceptanceOf(api, 'response'),
  }
  acceptances.set(api, known)
  return known[purpose === 'response' ? 'response' : 'request']
}

/** One for each level, by which what it has chosen is known again. */
const acceptances = new WeakMap<ApiDescription, Readonly<Record<Level, Acceptance>>>()

type Level = 'request' | 'response'

function acceptanceOf(api: ApiDescription, level: Level): Acceptance {
  return (schemas, value) => schemas.every(({ schema }) => accepts(api, level, schema, value))
}
