import { UsageError } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { readArguments } from '../src/arguments.ts'

const BASE_URL = 'http://127.0.0.1:1'

const WRONG_ARGUMENTS = [
  [[], 'Which vendor?'],
  [['shop'], '--base-url'],
  [['shop', 'other', '--base-url', BASE_URL], 'other is too much'],
  [['shop', '--base-url', BASE_URL, '--prot', '1'], '--prot'],
  [['shop', '--base-url', BASE_URL, '--port', '65536'], '--port 65536'],
  [['shop', '--base-url', BASE_URL, '--port', ''], '--port'],
  [['shop', '--base-url', BASE_URL, '--timeout', '0'], '--timeout 0'],
  [['shop', '--base-url', BASE_URL, '--proxy', '--replay', 'a.json'], 'exclude each other'],
  [['shop', '--base-url', BASE_URL, '--limit', 'depth'], '--limit depth is not possible'],
  [['shop', '--base-url', BASE_URL, '--credential', 'token'], '--credential wants name=value'],
  [['shop', '--patch', 'log'], 'shop is none of YAML or JSON'],
  [['shop.yaml', '--patch', 'log', '--base-url', BASE_URL], 'leave out --base-url'],
] as const

test.each(WRONG_ARGUMENTS)('the arguments %j are refused', (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError)
  expect(() => readArguments(args)).toThrow(message)
})

test('options are read, and a value may hold an equals sign', () => {
  const args = [
    'shop',
    '--base-url',
    BASE_URL,
    '--port',
    '0',
    '--limit',
    'depth=300',
    '--credential',
    'token=a=b',
    '--parameter',
    'id=1',
  ]
  expect(readArguments(args)).toEqual({
    source: 'shop',
    baseUrl: BASE_URL,
    proxyPort: 0,
    limits: { depth: 300 },
    credentials: { token: 'a=b' },
    parameters: { id: '1' },
    writes: false,
    json: false,
  })
})
