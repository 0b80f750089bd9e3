import { expect, test } from 'vitest'
import { readLimitOption } from '../../src/command-line/limit-option.ts'
import { parseArguments } from '../../src/command-line/parse-arguments.ts'
import { UsageError } from '../../src/command-line/usage-error.ts'
import { readPort, readWholeNumber } from '../../src/command-line/whole-number.ts'

test('options and what stands between them are told apart', () => {
  const { values, positionals } = parseArguments(['a', '--port', '1', 'b'], { port: { type: 'string' } })
  expect([{ ...values }, positionals]).toEqual([{ port: '1' }, ['a', 'b']])
})

test.each([
  [['--prot'], "Unknown option '--prot'."],
  [['--port'], "Option '--port <value>' argument missing."],
])('%j is a usage error in one sentence', (args, message) => {
  const parse = () => parseArguments(args, { port: { type: 'string' } })
  expect(parse).toThrow(UsageError)
  expect(parse).toThrow(new UsageError(message))
})

test.each(['', ' ', 'x', '1.5', '-1', '65536', '0x'])('%j is no port', text => {
  expect(() => readPort(text)).toThrow(
    new UsageError(`--port ${text} is not possible. Give a whole number from 0 to 65535.`),
  )
})

test('a port is a whole number from 0 to 65535, and none when it was not given', () => {
  expect([readPort('0'), readPort('65535'), readPort(undefined)]).toEqual([0, 65_535, undefined])
})

test('a whole number stays between its limits', () => {
  expect(readWholeNumber('timeout', '1', 1, 2)).toBe(1)
  expect(() => readWholeNumber('timeout', '3', 1, 2)).toThrow(
    '--timeout 3 is not possible. Give a whole number from 1 to 2.',
  )
})

test('limits are names and whole numbers', () => {
  expect(readLimitOption(['depth=300', 'values=1'])).toEqual({ depth: 300, values: 1 })
  expect(readLimitOption()).toEqual({})
  for (const text of ['depth', 'depth=', '=3', 'depth=-1', 'depth=1.5', 'depth=x'])
    expect(() => readLimitOption([text])).toThrow(
      new UsageError(`--limit ${text} is not possible. Write it as --limit depth=300.`),
    )
})
