import type { CallArguments } from '@crm-clients/openapi/operation'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listMisreadings } from '../../src/judge/misreadings.ts'

const api = apiOf(`
paths:
  /things:
    post:
      operationId: addThing
      parameters:
        - { name: limit, in: query, schema: { type: [integer, string] } }
        - { name: tags, in: query, style: pipeDelimited, schema: { type: [string, array] } }
        - { name: where, in: query, content: { application/json: { schema: {} } } }
        - { name: X-A, in: header, schema: { type: string } }
        - { name: Accept, in: header, schema: { type: string } }
        - { name: Idempotency-Key, in: header, schema: { type: string } }
      requestBody: { content: { application/json: { schema: {} }, multipart/form-data: { schema: {} } } }
      responses: { '201': { description: Created } }
`)

const differ = (meant: CallArguments, read: CallArguments) => listMisreadings(api.operations[0] as never, meant, read)

const form = (body: unknown) => ({ body, contentType: 'multipart/form-data' })
const json = (body: unknown) => ({ body, contentType: 'application/json' })
const xml = (body: unknown) => ({ body, contentType: 'application/xml' })
const file = (text: string, name = 'a.txt', type = 'text/plain') => new File([text], name, { type })

test.each<[what: string, meant: CallArguments, read: CallArguments, misread: string[]]>([
  ['the same values', { query: { limit: 1 } }, { query: { limit: 1 } }, []],
  ['another value', { query: { limit: 1 } }, { query: { limit: 2 } }, ['/query/limit']],
  ['a value that was not sent', { query: { limit: 1 } }, {}, ['/query/limit']],
  ['a value that nobody meant', {}, { query: { limit: 1 } }, ['/query/limit']],
  ['null, which is not sent', { query: { limit: null } }, {}, []],
  ['a text and a number, which are written alike', { query: { limit: '1' } }, { query: { limit: 1 } }, []],
  ['a text and a number in JSON', { query: { where: { a: '1' } } }, { query: { where: { a: 1 } } }, ['/query/where']],
  ['a list of one as its item, which is written alike', { query: { tags: ['a'] } }, { query: { tags: 'a' } }, []],
  ['a list as one text, which is written alike', { query: { tags: ['a', 'b'] } }, { query: { tags: 'a|b' } }, []],
  ['a list as a list of one', { query: { tags: ['a', 'b'] } }, { query: { tags: ['a|b'] } }, ['/query/tags']],
  ['a field as a list of one', form({ a: 'x' }), form({ a: ['x'] }), []],
  ['a field as a list of more', form({ a: 'x' }), form({ a: ['x', 'x'] }), ['/body/a']],
  ['a header that is described elsewhere', { header: { Accept: 'a' } }, { header: { Accept: 'b' } }, []],
  ['a key that the client made', {}, { header: { 'Idempotency-Key': 'b' } }, []],
  [
    'another key',
    { header: { 'Idempotency-Key': 'a' } },
    { header: { 'Idempotency-Key': 'b' } },
    ['/header/Idempotency-Key'],
  ],
  ['JSON of another type', json({ a: '1' }), json({ a: 1 }), ['/body']],
  ['JSON without what JSON cannot say', json({ a: undefined, b: new Date(0) }), json({ b: new Date(0).toJSON() }), []],
  ['a form', form({ a: 1, list: ['x'] }), form({ a: '1', list: ['x'] }), []],
  ['a form with another field', form({ a: 1 }), form({ a: 1, b: '' }), ['/body/b']],
  ['a form whose JSON has another type', form({ a: { n: 1 } }), form({ a: { n: '1' } }), ['/body/a']],
  ['an empty list in a form', form({ a: [] }), form({}), []],
  ['white space around a header', { header: { 'X-A': ' a ' } }, { header: { 'X-A': 'a' } }, []],
  ['a form without fields, which is no body', form({}), {}, []],
  ['the same file', form({ a: file('x') }), form({ a: file('x') }), []],
  ['another file', form({ a: file('x') }), form({ a: file('y') }), ['/body/a']],
  ['a file of another name', form({ a: file('x') }), form({ a: file('x', 'b.txt') }), ['/body/a']],
  ['a file of another type', form({ a: file('x') }), form({ a: file('x', 'a.txt', 'image/png') }), ['/body/a']],
  ['bytes, whatever they are called', { body: new Blob(['x']) }, { body: new Blob(['x'], { type: 'image/png' }) }, []],
  ['a file of letters as their text', xml(new Blob(['x'])), xml('x'), []],
  ['a file of letters as another text', xml(new Blob(['x'])), xml('y'), ['/body']],
  ['another media type', json({}), form({}), ['/contentType']],
])('what was meant and what was read: %s', async (_, meant, read, misread) => {
  expect((await differ(meant, read)).map(({ location }) => location)).toEqual(misread)
})
