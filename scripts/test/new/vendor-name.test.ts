import { expect, test } from 'vitest'
import { problemOfVendorName } from '../../src/new/vendor-name.ts'
import { repositoryRoot, selectVendors, UnknownVendorError } from '../../src/repository/workspace.ts'

test.each(['acme', 'acme-crm', 'a1', 'delete-crm'])('a vendor may be named %s', name => {
  expect(problemOfVendorName(name, repositoryRoot)).toBeUndefined()
})

test.each([
  ['Acme', 'cannot be the name of a package'],
  ['../acme', 'cannot be the name of a package'],
  ['1st', 'cannot be the name of a package'],
  ['class', 'is a word of JavaScript'],
  ['con', 'Windows has no file named "con"'],
  ['bench', '@crm-clients/bench is the package in bench/ already'],
])('no vendor may be named %s: it %s', (name, problem) => {
  expect(problemOfVendorName(name, repositoryRoot)).toContain(problem)
})

test('vendors are selected in the order in which they were named', () => {
  expect(selectVendors(['kare', 'fintoro', 'kare']).map(({ slug }) => slug)).toEqual(['kare', 'fintoro'])
})

test('a path in place of a vendor is answered with its name', () => {
  expect(() => selectVendors(['specs/kare.yaml'])).toThrow(UnknownVendorError)
  expect(() => selectVendors(['specs/kare.yaml'])).toThrow('Did you mean kare?')
})
