import { expect, test } from 'vitest'
import { containsObject } from '../../src/document/contains-object.ts'

test('an object is found wherever it stands, also below itself and in a list', () => {
  const document: Record<string, unknown> = { paths: [{ deep: { wanted: true } }] }
  document.itself = document
  expect(containsObject(document, ({ wanted }) => wanted === true)).toBe(true)
  expect(containsObject(document, ({ wanted }) => wanted === false)).toBe(false)
  expect(containsObject('wanted', () => true)).toBe(false)
})
