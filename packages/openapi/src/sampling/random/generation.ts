import type { Arbitrary } from 'fast-check'
import type { ApiDescription } from '../../api-description.ts'
import type { Schema } from '../../document/openapi-document.ts'
import { accepts } from '../../validation/validator.ts'
import { asRead } from '../as-read.ts'

/** Where a value stands in a request. It decides what can be written there. */
export type ValuePlace = 'path' | 'query' | 'header' | 'cookie' | 'form' | 'json'

/** What arbitraries are made from. */
export interface Generation {
  readonly api: ApiDescription
  readonly place: ValuePlace
  /** How many objects the value is in. Files can be in a form alone, and not in what is JSON in it. */
  readonly level?: number
  /** Is told what could not be generated as the schema says, and what was done instead. */
  readonly limit: (reason: string) => void
}

/** Makes an arbitrary for the values of a schema; `undefined` when there are none. `depth` counts nested schemas. */
export type MakeArbitrary = (generation: Generation, schema: Schema, depth: number) => Arbitrary<unknown> | undefined

/** Whether a schema allows a value in its place, once it is read there. */
export function isAllowed({ api, place }: Generation, schema: Schema, value: unknown): boolean {
  const serialization = place === 'json' || place === 'form' ? place : 'text'
  return accepts(api, place === 'form' ? 'form' : 'request', schema, asRead(api, schema, serialization, value))
}
