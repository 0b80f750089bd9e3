import { sample } from 'fast-check'
import type { ApiDescription } from '../../api-description.ts'
import type { Schema } from '../../document/openapi-document.ts'
import { accepts } from '../../validation/validator.ts'
import { valueArbitrary } from './value-arbitrary.ts'

/** A body that a schema accepts in responses, another one each time; undefined where none was found. */
export function randomResponse(api: ApiDescription, schema: Schema): unknown {
  const arbitrary = valueArbitrary({ api, place: 'json', limit: () => {} }, schema)
  const values = arbitrary ? sample(arbitrary, 5) : []
  return values.find(value => accepts(api, 'response', schema, value))
}
