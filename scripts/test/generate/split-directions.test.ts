import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { renderSchema } from '../../src/generate/render-schema.ts'
import { splitDirections } from '../../src/generate/split-directions.ts'

const pet = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: { type: 'integer', readOnly: true },
    name: { type: 'string' },
    password: { type: 'string', writeOnly: true },
  },
}
const content = { 'application/json': { schema: { $ref: '#/components/schemas/Litter' } } }
const document = {
  openapi: '3.1.1',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/litters': {
      post: {
        operationId: 'addLitter',
        requestBody: { content },
        responses: { 200: { description: 'Added', content } },
      },
    },
  },
  components: {
    schemas: {
      Pet: pet,
      Litter: { type: 'object', properties: { pets: { type: 'array', items: { $ref: '#/components/schemas/Pet' } } } },
      Colour: { type: 'string' },
    },
  },
} as unknown as OpenApiDocument

test('readOnly properties cannot be sent, and writeOnly ones are not answered (openapi-typescript #604)', async () => {
  const types = await renderSchema(splitDirections(document), [])
  const schema = (name: string) => types.split(`\n        ${name}: {`)[1]?.split('\n        }')[0] ?? ''
  expect(schema('Pet')).toContain('readonly id: number')
  expect(schema('Pet')).not.toContain('password')
  expect(schema('PetWritable')).toContain('id?: never')
  expect(schema('PetWritable')).toContain('password?: string')
  expect(types).toMatch(/requestBody\?: \{[\s\S]*?LitterWritable/)
  expect(types).toMatch(/200: \{[\s\S]*?components\["schemas"\]\["Litter"\]/)
  expect(types).not.toContain('ColourWritable')
})

test('a document without such properties stays the same object', () => {
  const plain = { ...document, components: { schemas: { Colour: { type: 'string' } } }, paths: {} } as OpenApiDocument
  expect(splitDirections(plain)).toBe(plain)
})
