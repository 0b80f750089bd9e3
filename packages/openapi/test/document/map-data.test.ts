import { expect, test } from 'vitest'
import { mapData } from '../../src/document/map-data.ts'

const link = { $ref: '#/info' }

test('objects in examples, defaults, enums and extensions are replaced, and those of the standard are not', () => {
  const schema = { default: { link }, enum: [[link]], properties: { default: link, link }, 'x-more': link }
  const document = {
    info: { title: 'Shop', 'x-info': link },
    components: { schemas: { Thing: schema }, examples: { one: { value: { deep: [{ link }] } }, other: link } },
  }
  const hide = (object: object) => ('$ref' in object ? { hidden: true } : object)
  const hidden = { hidden: true }
  expect(mapData(document, object => hide(object) as Record<string, unknown>)).toEqual({
    info: { title: 'Shop', 'x-info': hidden },
    components: {
      schemas: {
        Thing: {
          default: { link: hidden },
          enum: [[hidden]],
          properties: { default: link, link },
          'x-more': hidden,
        },
      },
      examples: { one: { value: { deep: [{ link: hidden }] } }, other: link },
    },
  })
})

test('a document without data is the same object', () => {
  const document = { info: { title: 'Shop' }, components: { schemas: { Thing: { properties: { link } } } } }
  expect(mapData(document, () => ({ replaced: true }))).toBe(document)
})
