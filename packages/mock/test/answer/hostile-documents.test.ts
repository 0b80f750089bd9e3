import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadApi } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'

const SECRET = join(mkdtempSync(join(tmpdir(), 'mock-')), 'secret.json')
writeFileSync(SECRET, '{ "secret": "of this machine" }')

const REFERENCE = { $ref: SECRET }

/** A document with the reference to a file wherever a document may have data. */
function withData(data: object) {
  const schema = {
    type: 'object',
    properties: { a: { type: 'object', default: data, examples: [data], description: JSON.stringify(data) } },
  }
  const content = { 'application/json': { schema, example: data } }
  return {
    openapi: '3.1.1',
    info: { title: 'Shop', version: 'v1' },
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          parameters: [{ name: 'q', in: 'query', schema: { type: 'string' }, example: 'a' }],
          requestBody: { content },
          responses: {
            200: {
              description: 'Done',
              content: { ...content, 'application/vnd.named+json': { examples: { one: { value: data } } } },
            },
            201: { description: 'Made', content: { 'application/json': { schema: { ...schema, const: data } } } },
          },
        },
      },
    },
  }
}

test.each([false, true])(
  'a reference in an example, a default or a constant is data, and no file is read (plain: %s)',
  async plain => {
    const mock = await createMock(await loadApi(withData(REFERENCE)), { plain })
    const post = async (headers: Record<string, string> = {}) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"a":{}}' }
      const response = await mock.fetch('http://shop.test/things', init)
      return [response.status, await response.json()]
    }
    expect(await post()).toEqual([200, REFERENCE])
    expect(await post({ accept: 'application/vnd.named+json' })).toEqual([200, REFERENCE])
    expect(await post({ prefer: 'code=201' })).toEqual([201, REFERENCE])
  },
)
