import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { renderVendor } from '../../src/generate/render-vendor.ts'
import { shareDetails } from '../../src/generate/share-details.ts'

const limits = { numericHeaders: ['retry-after'] }

test('what two operations repeat is taken out once, under the name of the detail', () => {
  const { shared, named } = shareDetails({
    listThings: ['/things', 'GET', limits],
    addThing: ['/things', 'POST', { ...limits, idempotent: true }],
    getThing: ['/things/{id}', 'GET'],
  })
  expect([...shared]).toEqual([['numericHeaders', ['retry-after']]])
  expect(String(named.addThing?.[2] && (named.addThing[2] as Record<string, symbol>).numericHeaders)).toBe(
    'Symbol(numericHeaders)',
  )
  expect(named.addThing?.[2]).toMatchObject({ idempotent: true })
  expect(named.getThing).toEqual(['/things/{id}', 'GET'])
})

test('all the details that several operations have are one constant, and what is in no other stays in it', () => {
  const details = { accept: ['text/csv'], parseAs: 'auto' }
  const { shared, named } = shareDetails({
    listThings: ['/things', 'GET', details],
    listOthers: ['/others', 'GET', { ...details }],
    addThing: ['/things', 'POST', limits],
    addOther: ['/others', 'POST', { ...limits, idempotent: true }],
    editThing: ['/things', 'PUT', limits],
  })
  expect([...shared.keys()]).toEqual(['numericHeaders', 'withAcceptAndParseAs', 'withNumericHeaders'])
  expect(shared.get('withAcceptAndParseAs')).toEqual(details)
  expect(String(named.listOthers?.[2])).toBe('Symbol(withAcceptAndParseAs)')
  expect(String(named.editThing?.[2])).toBe('Symbol(withNumericHeaders)')
})

test('different values of one detail get different names, and what is there once stays', () => {
  const pages = (items: string) => ({ pagination: { style: 'page', parameter: 'page', items: [items] } })
  const { shared } = shareDetails({
    listA: ['/a', 'GET', pages('a')],
    listB: ['/b', 'GET', pages('b')],
    findA: ['/a/find', 'GET', pages('a')],
    findB: ['/b/find', 'GET', { ...pages('b'), idempotent: true }],
    searchA: ['/a/search', 'POST', { ...pages('a'), idempotent: true }],
    listC: ['/c', 'GET', pages('c')],
  })
  expect([...shared.keys()]).toEqual(['pagination', 'pagination2', 'withPagination'])
})

test('the constants read as if written by hand', () => {
  const responses = {
    200: { description: 'Things.', content: { 'text/csv': { schema: { type: 'string' } } } },
  }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': { get: { operationId: 'listThings', responses } },
      '/others': { get: { operationId: 'listOthers', responses } },
    },
  }
  const rendered = renderVendor('things', loadApiSync(document as unknown as OpenApiDocument))
  expect(rendered).toContain(`
// What several operations have in common.
const withAcceptAndParseAs = {
  accept: ['text/csv'],
  parseAs: 'auto',
} as const

/** Path and method of each operation, and what departs from the default. */
export const operations = {
  listThings: ['/things', 'GET', withAcceptAndParseAs],`)
})
