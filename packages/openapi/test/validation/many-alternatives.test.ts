import { expect, test } from 'vitest'
import type { Schema } from '../../src/document/openapi-document.ts'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const mistakesIn = (schema: Schema) =>
  validate(apiOf('paths: {}'), 'request', schema, {}, { name: 'It', location: [] }).map(({ message }) => message)
const alternatives = (length: number) => Array.from({ length }, (_, index) => ({ type: 'string', minLength: index }))

test.each(['anyOf', 'oneOf'])('a value is held against eight hundred alternatives: %s', keyword => {
  expect(mistakesIn({ [keyword]: alternatives(800) })).toEqual(['It must be string'])
})

test.each(['anyOf', 'oneOf'])('more alternatives than the engine can take are an error of ours: %s', keyword => {
  expect(() => mistakesIn({ [keyword]: alternatives(5000) })).toThrow('A schema of Shop cannot be compiled')
})
