import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { placesIn } from '../../../src/document/document-origin.ts'
import { loadDocument } from '../../../src/document/load-document.ts'
import { loadApiSync } from '../../../src/load-api.ts'

/** Writes files to a new folder, and gives the path of the first. */
function write(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return join(folder, Object.keys(files)[0] as string)
}

const HEAD = 'openapi: 3.1.1\ninfo: { title: Acme, version: "1" }\n'

function loadFiles(root: string, others: Readonly<Record<string, string>>) {
  return loadDocument(write({ 'acme.yaml': HEAD + root, ...others }))
}

const oneSchema = (reference: string) =>
  `paths:\n  /a: { get: { responses: { "200": { description: One., content: { application/json: { schema: { $ref: "${reference}" } } } } } } }`

test('what is in other files becomes a component, also where files refer to each other in circles', () => {
  const document = loadFiles(oneSchema('schemas/Order.yaml'), {
    'schemas/Order.yaml': 'type: object\nproperties:\n  parent: { $ref: Order.yaml }\n  line: { $ref: ./Line.yaml }',
    'schemas/Line.yaml': 'type: object\nproperties: { order: { $ref: ../schemas/Order.yaml } }',
  })
  expect(document.components?.schemas).toEqual({
    Order: {
      type: 'object',
      properties: { parent: { $ref: '#/components/schemas/Order' }, line: { $ref: '#/components/schemas/Line' } },
    },
    Line: { type: 'object', properties: { order: { $ref: '#/components/schemas/Order' } } },
  })
})

test('a component that refers to a file is what others of that file mean', () => {
  const document = loadFiles(
    `${oneSchema('order.yaml')}\ncomponents: { schemas: { Purchase: { $ref: order.yaml }, Bought: { $ref: order.yaml } } }`,
    { 'order.yaml': 'type: object\nproperties: { parent: { $ref: "#" } }' },
  )
  expect(document.components?.schemas).toEqual({
    Purchase: { type: 'object', properties: { parent: { $ref: '#/components/schemas/Purchase' } } },
    Bought: { $ref: '#/components/schemas/Purchase' },
  })
  expect(JSON.stringify(document.paths)).toContain('#/components/schemas/Purchase')
})

test('each kind of object moves to its own components, and a path item to where it is used', () => {
  const document = loadFiles('paths: { /things: { $ref: "paths/things.yaml" } }', {
    'paths/things.yaml': `parameters: [{ $ref: ../parts.yaml#/limit }]
post:
  requestBody: { $ref: ../parts.yaml#/body }
  responses: { "200": { $ref: ../parts.yaml#/ok } }`,
    'parts.yaml': `limit: { name: limit, in: query, schema: { type: integer } }
body: { content: { application/json: { schema: { $ref: "#/thing" } } } }
ok: { description: Done., headers: { X-A: { $ref: "#/header" } } }
header: { schema: { type: string } }
thing: { type: object }`,
  })
  expect(document.paths?.['/things']).toEqual({
    parameters: [{ $ref: '#/components/parameters/limit' }],
    post: {
      requestBody: { $ref: '#/components/requestBodies/body' },
      responses: { 200: { $ref: '#/components/responses/ok' } },
    },
  })
  expect(Object.keys(document.components ?? {})).toEqual([
    'parameters',
    'requestBodies',
    'schemas',
    'responses',
    'headers',
  ])
})

test('maps and objects that may be no references can be in files of their own as well', () => {
  const document = loadFiles(`paths: { $ref: paths.yaml }\ncomponents: { schemas: { $ref: schemas.yaml } }`, {
    'paths.yaml': '/a: { get: { $ref: "get.json" } }',
    'get.json': '{ "responses": { "200": { "$ref": "answers.yaml#/ok" } } }',
    'answers.yaml':
      'ok: { description: One., content: { application/json: { schema: { $ref: schemas.yaml#/Order } } } }',
    'schemas.yaml': 'Order: { type: object, properties: { line: { $ref: "#/Line" } } }\nLine: { type: string }',
  })
  expect(document.components?.schemas).toEqual({
    Order: { type: 'object', properties: { line: { $ref: '#/components/schemas/Line' } } },
    Line: { type: 'string' },
  })
  expect(loadApiSync(document).operations.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /a'])
})

test('equal names in several files get numbers', () => {
  const document = loadFiles(`${oneSchema('a/Order.yaml')}\ncomponents: { schemas: { Order: { type: integer } } }`, {
    'a/Order.yaml': 'anyOf: [{ $ref: ../b/Order.yaml }]',
    'b/Order.yaml': 'type: boolean',
  })
  expect(document.components?.schemas).toEqual({
    Order: { type: 'integer' },
    Order2: { anyOf: [{ $ref: '#/components/schemas/Order3' }] },
    Order3: { type: 'boolean' },
  })
})

test('the values of a mapping may name files, and what stands beside a reference stays', () => {
  const document = loadFiles(oneSchema('pet.yaml'), {
    'pet.yaml':
      'description: A pet.\noneOf: [{ $ref: cat.yaml, description: A cat. }]\ndiscriminator: { propertyName: kind, mapping: { cat: cat.yaml, dog: Dog } }',
    'cat.yaml': 'type: object',
  })
  expect(document.components?.schemas?.pet).toEqual({
    description: 'A pet.',
    oneOf: [{ $ref: '#/components/schemas/cat', description: 'A cat.' }],
    discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/cat', dog: 'Dog' } },
  })
})

test('a file may refer back to the first one', () => {
  const document = loadFiles(`${oneSchema('order.yaml')}\ncomponents: { schemas: { Line: { type: string } } }`, {
    'order.yaml': 'properties: { line: { $ref: acme.yaml#/components/schemas/Line } }',
  })
  expect(document.components?.schemas?.order).toEqual({ properties: { line: { $ref: '#/components/schemas/Line' } } })
})

test('what looks like a reference in data stays data', () => {
  const document = loadFiles(
    'x-data: { $ref: secret.yaml }\npaths: {}\ncomponents: { schemas: { A: { default: { $ref: secret.yaml }, enum: [{ $ref: "#/x" }], example: { $ref: ./no.yaml } } } }',
    { 'secret.yaml': 'secret: true' },
  )
  expect(JSON.stringify(document)).not.toContain('true')
  expect(document.components?.schemas?.A).toMatchObject({ default: { $ref: 'secret.yaml' } })
})

test('the place of what came from another file is in that file', () => {
  const file = write({
    'acme.yaml': `${HEAD}paths: { /a: { $ref: a.yaml } }`,
    'a.yaml': 'get:\n  responses:\n    "200": { $ref: "answers.yaml#/ok" }',
    'answers.yaml': 'not-ok: {}\nok:\n  description: One.',
  })
  const { placeOf } = placesIn(loadDocument(file))
  const folder = dirname(file)
  expect(placeOf('#/paths/~1a/get/responses')).toBe(`${join(folder, 'a.yaml')}:2`)
  expect(placeOf('#/components/responses/ok/description')).toBe(`${join(folder, 'answers.yaml')}:3`)
  expect(placeOf('#/info/title')).toBe(`${file}:2`)
})

test.each([
  ['a file that is not there', './no.yaml', 'leads nowhere: there is no file'],
  ['a place that is not there', 'a.yaml#/no', 'leads nowhere in'],
  ['an anchor of another file', 'a.yaml#no', 'names no place in a file'],
  ['a web page', 'https://acme.test/a.yaml', 'Download it to the folder of the document, or allow its origin'],
  ['another host', '//acme.test/a.yaml', 'Download it to the folder of the document.'],
  ['a folder above', '../../etc/hosts', /leads nowhere|leads out of/],
  ['an absolute path', '/etc/hosts', 'leads out of'],
  ['a file URL', 'file:///etc/hosts', 'leads out of'],
  ['a link that leads elsewhere', 'link.yaml', 'leads out of'],
  ['a file that is itself', 'circle.yaml', 'contains itself'],
])('%s is refused, with the line that refers to it', (_, reference, reason) => {
  const file = write({
    'acme.yaml': HEAD + oneSchema(reference),
    'a.yaml': 'type: string',
    'circle.yaml': '$ref: circle.yaml',
  })
  symlinkSync('/etc/hosts', join(dirname(file), 'link.yaml'))
  expect(() => loadDocument(file)).toThrow(reason)
  expect(() => loadDocument(file)).toThrow(/(?:acme|circle)\.yaml:\d/)
})

test('a folder above is read where it is named, and no other', () => {
  const file = write({
    'acme/openapi.yaml': HEAD + oneSchema('../shared/order.yaml'),
    'shared/order.yaml': 'type: object\nproperties: { id: { type: string } }',
  })
  const root = dirname(dirname(file))
  expect(() => loadDocument(file)).toThrow('name a folder that holds both: --root <folder>')
  const document = loadDocument(file, { root })
  expect(document.components?.schemas?.order).toMatchObject({ type: 'object' })
  expect(placesIn(document).placeOf('#/components/schemas/order/properties')).toBe(
    `${join(root, 'shared/order.yaml')}:2`,
  )
})
