import { expect, test } from 'vitest'
import { writeXml } from '../../src/serialization/xml.ts'
import { apiOf } from '../documents.ts'

const { document } = apiOf(`
paths: {}
components:
  schemas:
    Book:
      type: object
      xml: { name: book, namespace: 'https://shop.test/books', prefix: b }
      properties:
        id: { type: integer, xml: { attribute: true } }
        title: { type: string }
        tags: { type: array, xml: { wrapped: true }, items: { type: string, xml: { name: tag } } }
        pages: { type: array, items: { type: integer } }
        author: { $ref: '#/components/schemas/Person' }
    Person: { type: object, properties: { full name: { type: string }, 1st: { type: boolean }, none: { type: 'null' } } }
`)
const write = (name: string, value: unknown) =>
  writeXml(document, { $ref: `#/components/schemas/${name}` }, value).split('\n')[1]

test('names, attributes, wrapped lists and namespaces are as the schema says', () => {
  const book = { id: 7, title: 'A & B', tags: ['x', 'y'], pages: [1, 2], author: { 'full name': 'Ada' } }
  expect(write('Book', book)).toBe(
    '<b:book xmlns:b="https://shop.test/books" id="7"><title>A &amp; B</title><tags><tag>x</tag><tag>y</tag></tags>' +
      '<pages>1</pages><pages>2</pages><author><full_name>Ada</full_name></author></b:book>',
  )
})

test('what is no name becomes one, and null is an element without content', () => {
  expect(write('Person', { '1st': true, none: null, more: undefined })).toBe(
    '<Person><_1st>true</_1st><none/></Person>',
  )
})

test('a list without a name has a root all the same', () => {
  expect(writeXml(document, undefined, [1, { a: '"' }])).toMatch(
    /<root><root>1<\/root><root><a>&quot;<\/a><\/root><\/root>$/,
  )
})
