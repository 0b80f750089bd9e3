import { expect, test } from 'vitest'
import { loadApiSync } from '../../src/load-api.ts'
import { exampleForm, sampleForm } from '../../src/sampling/form-body.ts'

const API = loadApiSync({ openapi: '3.1.1', info: { title: 'Forms', version: '1' }, paths: {} })
const file = { type: 'string', format: 'binary' }
const schema = {
  type: 'object',
  required: ['title', 'files'],
  properties: { title: { type: 'string' }, photo: file, files: { type: 'array', minItems: 1, items: file } },
}

test('a form is made with every file, and with a file in every list of files', () => {
  expect(sampleForm(API, { schema })).toEqual({ title: 'string', photo: expect.any(Blob), files: [expect.any(Blob)] })
})

test('a list or an object that would leave no trace in a form has something in it', () => {
  const list = { type: 'array', items: { type: 'string' } }
  const filter = { type: 'object', properties: { a: { type: 'integer' } } }
  const lists = { type: 'object', required: ['list'], properties: { list } }
  expect(sampleForm(API, { schema: lists })).toEqual({ list: ['string'] })
  expect(sampleForm(API, { schema: lists, encoding: { list: { contentType: 'application/json' } } })).toEqual({
    list: [],
  })
  const objects = { type: 'object', required: ['filter'], properties: { filter } }
  expect(sampleForm(API, { schema: objects, encoding: { filter: { style: 'deepObject' } } })).toEqual({
    filter: { a: 1 },
  })
  expect(sampleForm(API, { schema: objects })).toEqual({ filter: {} })
})

test('files of a form have a size and a number that its schema allows', () => {
  const sized = (limits: object) => ({ type: 'string', format: 'binary', ...limits })
  const sizes = sampleForm(API, {
    schema: {
      type: 'object',
      properties: {
        long: sized({ minLength: 9 }),
        short: sized({ maxLength: 2 }),
        two: { type: 'array', minItems: 2, items: sized({ maxLength: 1 }) },
      },
    },
  })
  const sizeOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(sizeOf) : (value as Blob).size)
  expect(Object.values(sizes).map(sizeOf)).toEqual([9, 2, [1, 1]])
})

test('texts of an example that stand for files are files, alone and in a list', () => {
  const example = { title: 'a', photo: 'b', files: ['c', 'd'] }
  expect(exampleForm(API, schema, example)).toEqual({
    title: 'a',
    photo: expect.any(Blob),
    files: [expect.any(Blob), expect.any(Blob)],
  })
})
