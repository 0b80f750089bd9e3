import { expect, test } from 'vitest'
import { mockOf } from '../documents.ts'

const item = (token: string) => `{ type: object, properties: { token: ${token}, of: { type: object } } }`
const upload = (token: string) => `
    post:
      requestBody:
        content: { multipart/form-data: { schema: { type: object, properties: { files: { type: array, items: { type: string, format: binary } } } } } }
      responses:
        '201':
          description: OK
          content:
            application/json:
              schema: { type: object, properties: { data: { type: array, items: ${item(token)} } } }
              examples: { one: { value: { data: [{ token: abc, of: { name: example.txt, type: text/plain, size: 1 } }] } } }`
const note = (operation: string) => `
    post:
      x-upload:
        style: token
        operation: ${operation}
        files: /files
        items: /data
        token: /token
        name: /of/name
        type: /of/type
        size: /of/size
        tokens: /tokens
      responses: { '204': { description: OK } }`

const mock = await mockOf(`
paths:
  /files:${upload('{ type: string }').replace('post:', 'post:\n      operationId: upload')}
  /fixed:${upload('{ const: abc }').replace('post:', 'post:\n      operationId: uploadFixed')}
  /other:${upload('{ type: string }').replace('post:', 'post:\n      operationId: uploadOther')}
  /notes:${note('upload')}
  /fixed-notes:${note('uploadFixed')}
`)

async function data(path: string, ...files: readonly File[]) {
  const body = new FormData()
  for (const file of files) body.append('files', file)
  const response = await mock.fetch(`http://shop.test${path}`, { method: 'POST', body })
  return (await response.json()).data
}

const one = new File(['one'], 'one.csv', { type: 'text/csv' })
const two = new File(['more'], 'two.pdf', { type: 'application/pdf' })

test('each uploaded file has an entry with a token of its own', async () => {
  expect(await data('/files', one, two)).toEqual([
    { token: 'abc', of: { name: 'one.csv', type: 'text/csv', size: 3 } },
    { token: 'abc2', of: { name: 'two.pdf', type: 'application/pdf', size: 4 } },
  ])
})

test('what the schema does not allow is not said, and other uploads are answered as documented', async () => {
  const documented = [{ token: 'abc', of: { name: 'example.txt', type: 'text/plain', size: 1 } }]
  expect(await data('/fixed', one, two)).toEqual(documented)
  expect(await data('/other', one, two)).toEqual(documented)
})
