import { expect, test } from 'vitest'
import { listShapes } from '../../src/schema/shapes.ts'

function shapesOf(schema: object, schemas: object = {}) {
  return listShapes({ components: { schemas } }, [{ schema: { ...schema }, pointer: '#' }])
}

test('the first shape takes the first branch everywhere, and each other branch has one more', () => {
  const shapes = shapesOf({
    allOf: [{ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, { anyOf: [{ maximum: 3 }, { maximum: 4 }] }],
  })
  expect(shapes.map(({ branches }) => branches)).toEqual([
    ['#/allOf/0/oneOf/0', '#/allOf/1/anyOf/0'],
    ['#/allOf/0/oneOf/1', '#/allOf/1/anyOf/0'],
    ['#/allOf/0/oneOf/0', '#/allOf/1/anyOf/1'],
  ])
  expect(shapes[1]?.parts.map(({ schema }) => schema)).toContainEqual({ minimum: 2 })
})

test('a branch has to have a value that stands for it, unless it says itself which one', () => {
  const branches = { Cat: { type: 'object' }, Dog: { properties: { kind: { const: 'hound' } } } }
  const oneOf = Object.keys(branches).map(name => ({ $ref: `#/components/schemas/${name}` }))
  const impliedIn = (discriminator: object) =>
    shapesOf({ oneOf, discriminator }, branches).map(({ parts }) =>
      parts.filter(({ isImplied }) => isImplied).map(({ schema }) => schema),
    )
  const demand = (...values: string[]) => ({ properties: { kind: { enum: values } }, required: ['kind'] })
  expect(impliedIn({ propertyName: 'kind' })).toEqual([[demand('Cat')], []])
  expect(impliedIn({ propertyName: 'kind', mapping: { c: 'Cat', k: '#/components/schemas/Cat', d: 'Dog' } })).toEqual([
    [demand('c', 'k')],
    [demand('d')],
  ])
})

test('schemas that are alternatives of each other have shapes, and not more than can be counted', () => {
  const names = Array.from({ length: 12 }, (_, index) => `S${index}`)
  const all = names.map(name => ({ $ref: `#/components/schemas/${name}` }))
  const schemas = Object.fromEntries(names.map((name, index) => [name, { anyOf: [...all, { minimum: index }] }]))
  const shapes = shapesOf({ $ref: '#/components/schemas/S0' }, schemas)
  expect(shapes.length).toBeGreaterThan(12)
  expect(shapes.length).toBeLessThan(10_000)
})

test('what holds for a value already is not taken apart again, however many ways lead back to it', () => {
  const names = Array.from({ length: 12 }, (_, index) => `S${index}`)
  const allOf = names.map(name => ({ $ref: `#/components/schemas/${name}` }))
  const schemas = Object.fromEntries(names.map(name => [name, { anyOf: [{ allOf }, { type: 'string' }] }]))
  const shapes = shapesOf({ $ref: '#/components/schemas/S0' }, schemas)
  expect(shapes.length).toBeLessThan(50)
  const added = shapes[0]?.parts.map(({ schema }) => schema) ?? []
  expect(added.filter(({ anyOf }) => anyOf)).toHaveLength(12)
})
