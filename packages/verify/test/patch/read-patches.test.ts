import { expect, test } from 'vitest'
import { readPatches } from '../../src/patch/read-patches.ts'

const patch = [{ op: 'add', path: '/a', value: 1 }]
const deviation = { rule: 'body-schema/enum', location: 'response body', patch }
const other = { rule: 'timeout', location: 'connection' }

test.each([
  ['lines', `${JSON.stringify(deviation)}\n\n${JSON.stringify(other)}\n${JSON.stringify(deviation)}\n`],
  ['a line', JSON.stringify(deviation)],
  ['a list', JSON.stringify([deviation, other])],
  ['a report', JSON.stringify({ vendor: 'acme', deviations: [other], information: [deviation] })],
])('the patches of %s are read, each once', (_, text) => {
  expect(readPatches(text, 'log')).toEqual([patch])
})

test('a report without deviations, a broken line and a wrong step are errors that name the log', () => {
  expect(() => readPatches('{"deviations":[]}', 'log')).toThrow('log has no deviations')
  expect(() => readPatches('', 'log')).toThrow('log has no deviations')
  expect(() => readPatches(`${JSON.stringify(deviation)}\n{"rule": x}`, 'log')).toThrow('log:2:10: this is no JSON')
  const wrong = { ...deviation, patch: [{ op: 'move', path: '/a' }] }
  expect(() => readPatches(JSON.stringify(wrong), 'log')).toThrow('log: {"op":"move","path":"/a"} is no step')
})
