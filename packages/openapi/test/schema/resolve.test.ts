import { expect, test } from 'vitest'
import { listPossibleParts, listPossibleSchemas, resolveSchema } from '../../src/schema/resolve.ts'

const document = {
  components: {
    schemas: {
      Thing: { type: 'object', properties: { name: { type: 'string' } } },
      NewThing: { $ref: '#/components/schemas/Thing', required: ['name'] },
      Named: { allOf: [{ $ref: '#/components/schemas/NewThing' }, { minProperties: 1 }], maxProperties: 9 },
      Twice: { allOf: [{ $ref: '#/components/schemas/Thing' }, { $ref: '#/components/schemas/NewThing' }] },
      Loop: { $ref: '#/components/schemas/Again', minProperties: 1 },
      Again: { allOf: [{ $ref: '#/components/schemas/Loop' }], maxProperties: 2 },
      Choice: { oneOf: [{ $ref: '#/components/schemas/Choice' }, { $ref: '#/components/schemas/Thing' }, false] },
    },
  },
}

/** A reference to a component, as it stands in a request body. */
function use(name: string) {
  return { schema: { $ref: `#/components/schemas/${name}` }, pointer: '#/use' }
}

function pointersOf(name: string): string[] {
  return resolveSchema(document, use(name)).map(({ pointer }) => pointer.replace('#/components/schemas/', ''))
}

test('what stands beside a $ref counts, wherever another schema refers to it', () => {
  expect(pointersOf('NewThing')).toEqual(['#/use', 'NewThing', 'Thing'])
  expect(resolveSchema(document, use('NewThing')).flatMap(({ schema }) => schema.required ?? [])).toEqual(['name'])
})

test('references and allOf are followed, each part with its place and the references that led there', () => {
  expect(pointersOf('Named')).toEqual(['#/use', 'Named', 'Named/allOf/0', 'NewThing', 'Thing', 'Named/allOf/1'])
  expect(
    resolveSchema(document, use('Named'))
      .at(-2)
      ?.trail.map(reference => reference.split('/').at(-1)),
  ).toEqual(['Named', 'NewThing', 'Thing'])
})

test('a schema that applies twice is one part, and one that leads back to itself is followed once', () => {
  const things = resolveSchema(document, use('Twice')).filter(({ pointer }) => pointer.endsWith('/Thing'))
  expect(things.map(({ trail }) => trail.map(reference => reference.split('/').at(-1)))).toEqual([['Twice', 'Thing']])
  expect(pointersOf('Loop')).toEqual(['#/use', 'Loop', 'Again', 'Again/allOf/0'])
})

test('true has no parts, and false has one that nothing fits', () => {
  expect(resolveSchema(document, { schema: true, pointer: '#/use' })).toEqual([])
  expect(resolveSchema(document, { schema: false, pointer: '#/use' })).toEqual([
    { schema: { not: {} }, pointer: '#/use', trail: [] },
  ])
})

test('the parts of branches are possible, also of those that offer themselves', () => {
  const pointers = listPossibleParts(document, use('Choice')).map(({ pointer }) => pointer)
  expect(pointers).toContain('#/components/schemas/Thing')
  expect(pointers).toContain('#/components/schemas/Choice/oneOf/2')
  expect(listPossibleSchemas(document, undefined)).toEqual([])
})

test('schemas that are branches of each other are possible once', () => {
  const names = Array.from({ length: 12 }, (_, index) => `S${index}`)
  const anyOf = names.map(name => ({ $ref: `#/${name}` }))
  const schemas = Object.fromEntries(names.map(name => [name, { anyOf: [...anyOf, { title: name }] }]))
  expect(listPossibleSchemas(schemas, { $ref: '#/S0' })).toHaveLength(1 + 3 * 12)
})

test('what a discriminator means of those that inherit is a part that nobody wrote', () => {
  const schema = { discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: 'Dog' } } }
  expect(resolveSchema(document, { schema, pointer: '#/use' })[1]).toEqual({
    schema: { properties: { kind: { enum: ['cat', 'dog'] } }, required: ['kind'] },
    pointer: '#/use/discriminator',
    trail: [],
    isImplied: true,
  })
})

test('a reference that leads nowhere is refused, with its place', () => {
  expect(() => resolveSchema(document, { ...use('Nobody') })).toThrow(
    '#/use: the $ref #/components/schemas/Nobody leads nowhere',
  )
})
