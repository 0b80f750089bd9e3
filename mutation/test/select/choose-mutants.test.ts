import { expect, test } from 'vitest'
import { findTouched } from '../../src/select/find-touched.ts'
import { sampleMutants } from '../../src/select/sample-mutants.ts'

const mutants = Array.from({ length: 100 }, (_, index) => ({ id: `mutant ${index}` }))

test('a seed chooses the same mutants each time, and another seed others', () => {
  const chosen = sampleMutants(mutants, 10, 1)
  expect(chosen).toHaveLength(10)
  expect(sampleMutants(mutants, 10, 1)).toEqual(chosen)
  expect(sampleMutants(mutants, 10, 2)).not.toEqual(chosen)
  expect(sampleMutants(mutants, 1000, 1)).toEqual(mutants)
})

test('mutants that come or go change the choice by no more than themselves', () => {
  const chosen = sampleMutants(mutants, 10, 1)
  const without = sampleMutants(mutants.slice(0, 99), 10, 1)
  expect(chosen.filter(mutant => !without.includes(mutant)).length).toBeLessThanOrEqual(1)
})

const document = {
  security: [{ token: [] }],
  paths: {
    '/a': { parameters: [{ name: 'a' }], get: { operationId: 'getA' }, put: { operationId: 'putA' } },
    '/b': { get: { operationId: 'getB' } },
  },
  components: { schemas: { Thing: { type: 'object' }, Other: { type: 'string' } } },
}
const places = [
  '/security/0/token',
  '/paths/~1a/parameters/0',
  '/paths/~1a/get/responses/200',
  '/paths/~1a/put',
  '/paths/~1b/get',
  '/components/schemas/Thing/type',
  '/components/schemas/Other/type',
].map(pointer => ({ pointer }))

const touchedBy = (before: object | undefined) => findTouched(places, document, before).map(({ pointer }) => pointer)

test('an operation or a component that changed is touched as a whole, and nothing else', () => {
  expect(touchedBy(document)).toEqual([])
  expect(touchedBy(undefined)).toHaveLength(places.length)
  const { paths, components } = document
  const changedOperation = { ...paths, '/a': { ...paths['/a'], get: { operationId: 'getAll' } } }
  expect(touchedBy({ ...document, paths: changedOperation })).toEqual(['/paths/~1a/get/responses/200'])
  const changedSchema = { schemas: { ...components.schemas, Thing: {} } }
  expect(touchedBy({ ...document, components: changedSchema })).toEqual(['/components/schemas/Thing/type'])
  expect(touchedBy({ ...document, security: [] })).toEqual(['/security/0/token'])
})
