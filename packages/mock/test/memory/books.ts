import { apiOf } from '@crm-clients/test-support'
import { createMock, type Mock } from '../../src/create-mock.ts'

const json = (schema: string, more = '') => `content: { application/json: { schema: ${schema}${more} } }`
const path = (...names: string[]) =>
  `parameters: [${names.map(name => `{ name: ${name}, in: path, required: true, schema: { type: integer } }`).join(', ')}]`
const missing = `'404': { description: Missing, ${json('{ type: object, properties: { message: { type: string } } }', ", example: { message: 'No such thing.' }")} }`

/** Shelves, which have books. A shelf is replaced, and a book is changed. */
export const BOOKS = `
paths:
  /shelves:
    get:
      operationId: listShelves
      responses: { '200': { description: OK, ${json("{ type: array, items: { $ref: '#/components/schemas/Shelf' } }")} } }
    post:
      operationId: createShelf
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      requestBody: { required: true, ${json("{ $ref: '#/components/schemas/ShelfInput' }")} }
      responses:
        '201':
          description: OK
          headers: { Idempotency-Status: { schema: { type: string, enum: [Original, Repeated] } } }
          ${json("{ $ref: '#/components/schemas/Shelf' }")}
        '422': { description: Bad, ${json('{ type: object, properties: { error: { type: string } } }', ', examples: { invalid: { value: { error: Invalid } }, reused: { value: { error: Idempotency-Key reused } } }')} }
  /shelves/{shelf}:
    ${path('shelf')}
    get: { operationId: getShelf, responses: { '200': { description: OK, ${json("{ $ref: '#/components/schemas/Shelf' }", ', example: { id: 7, name: Novels, room: Cellar, createdAt: 2026-01-02T03:04:05Z }')} }, ${missing} } }
    put:
      operationId: replaceShelf
      requestBody: { required: true, ${json("{ $ref: '#/components/schemas/ShelfInput' }")} }
      responses: { '200': { description: OK, ${json("{ $ref: '#/components/schemas/Shelf' }")} }, ${missing} }
    delete: { operationId: deleteShelf, responses: { '204': { description: OK }, ${missing} } }
  /shelves/{shelf}/label: { get: { operationId: printLabel, ${path('shelf')}, responses: { '200': { description: OK, content: { text/plain: { schema: { type: string } } } }, ${missing} } } }
  /shelves/{shelf}/books:
    ${path('shelf')}
    get:
      operationId: listBooks
      x-pagination: { style: page, parameter: page, items: /data, total: /total, next: /nextPageUrl }
      parameters:
        - { name: page, in: query, schema: { type: integer, default: 1 } }
        - { name: perPage, in: query, schema: { type: integer, default: 2 } }
        - { name: search, in: query, description: Only books with this text in their title., schema: { type: string } }
        - { name: authorId, in: query, schema: { type: integer } }
        - { name: pagesFrom, in: query, schema: { type: integer } }
        - { name: pagesTo, in: query, schema: { type: integer } }
        - { name: sortBy, in: query, schema: { type: string } }
        - { name: sortDirection, in: query, schema: { type: string, enum: [asc, desc] } }
      responses: { '200': { description: OK, ${json("{ $ref: '#/components/schemas/Books' }")} }, ${missing} }
    post:
      operationId: createBook
      requestBody: { required: true, ${json("{ $ref: '#/components/schemas/BookInput' }")} }
      responses: { '201': { description: OK, ${json("{ $ref: '#/components/schemas/Book' }")} }, ${missing} }
  /shelves/{shelf}/books/{book}:
    ${path('shelf', 'book')}
    get: { operationId: getBook, responses: { '200': { description: OK, ${json("{ $ref: '#/components/schemas/Book' }", ', example: { id: 3, shelfId: 7, title: Emma, pages: 474, author: { id: 1, name: Jane }, isbn: null }')} }, ${missing} } }
    patch:
      operationId: updateBook
      requestBody: { required: true, ${json("{ $ref: '#/components/schemas/BookUpdate' }")} }
      responses: { '200': { description: OK, ${json("{ $ref: '#/components/schemas/Book' }")} }, ${missing} }
    delete: { operationId: deleteBook, responses: { '204': { description: OK }, ${missing} } }
components:
  schemas:
    ShelfInput: { type: object, required: [name], properties: { name: { type: string }, room: { type: [string, 'null'], default: Hall }, secret: { type: string } } }
    Shelf:
      type: object
      required: [id, name]
      properties: { id: { type: integer }, name: { type: string }, room: { type: [string, 'null'] }, createdAt: { type: string, format: date-time }, updatedAt: { type: string, format: date-time } }
    BookInput: { type: object, required: [title], properties: { title: { type: string }, pages: { type: integer }, authorId: { type: integer }, notes: { type: object } } }
    BookUpdate: { type: object, properties: { title: { type: string }, pages: { type: integer }, authorId: { type: integer }, notes: { type: object } } }
    Books:
      type: object
      required: [data, total]
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Book' } }
        total: { type: integer }
        page: { type: integer }
        perPage: { type: integer }
        hasMore: { type: boolean }
        nextPageUrl: { type: [string, 'null'] }
    Book:
      type: object
      required: [id, title]
      properties:
        id: { type: integer }
        shelfId: { type: integer }
        title: { type: string }
        pages: { type: integer }
        isbn: { type: [string, 'null'] }
        notes: { type: object }
        author: { type: object, properties: { id: { type: integer }, name: { type: string } } }
`

/** A mock that remembers shelves and books. */
export function rememberBooks(): Promise<Mock> {
  return createMock(apiOf(BOOKS), { stateful: true })
}

/** Calls a mock, and gives status and body. */
export async function call(mock: Mock, request: string, body?: unknown, headers: Record<string, string> = {}) {
  const [method = '', path = ''] = request.split(' ')
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await mock.fetch(`http://shop.test${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...init,
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}
