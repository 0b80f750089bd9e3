import { expect, test } from 'vitest'
import { locateJsonError } from '../../src/document/json-error-place.ts'

test('the place of each kind of JSON error is found', () => {
  const places: Record<string, [number, number]> = {
    '{"a": oops}': [1, 7],
    '[1,\n 2,]': [2, 4],
    '{"a" 1}': [1, 6],
    '{a: 1}': [1, 2],
    '{"a": 1,}': [1, 9],
    '{"a": 1': [1, 8],
    '': [1, 1],
    '[1] 2': [1, 5],
    '[1}': [1, 3],
    '"a\nb"': [1, 1],
    '[[], {}, {"a": [true, null]}, 01]': [1, 32],
    ',': [1, 1],
  }
  for (const [text, [line, column]] of Object.entries(places)) {
    expect(() => JSON.parse(text)).toThrow()
    expect([text, locateJsonError(text)]).toEqual([text, { line, column }])
  }
})
