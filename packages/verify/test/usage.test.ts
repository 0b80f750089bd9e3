import { UsageError } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { readArguments } from '../src/arguments.ts'
import { verifyServer } from '../src/verify-server.ts'
import { SHOP } from './shop.ts'

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
  [['shop', '--base-url', BASE_URL, '--credential', 'token'], '--credential wants name=value'],
] as const

test.each(WRONG_ARGUMENTS)('the arguments %j are refused', (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError)
  expect(() => readArguments(args)).toThrow(message)
})

test('options are read, and a value may hold an equals sign', () => {
  const args = ['shop', '--base-url', BASE_URL, '--port', '0', '--credential', 'token=a=b', '--parameter', 'id=1']
  expect(readArguments(args)).toEqual({
    source: 'shop',
    baseUrl: BASE_URL,
    proxyPort: 0,
    credentials: { token: 'a=b' },
    parameters: { id: '1' },
    writes: false,
    json: false,
  })
  expect(readArguments(['--help'])).toBeUndefined()
})

const WRONG_OPTIONS = [
  [{ baseUrl: 'shop.test' }, 'not an http or https URL'],
  [{ baseUrl: 'https://ada:secret@shop.test' }, 'more than origin and path'],
  [{ baseUrl: BASE_URL }, 'set SHOP_TOKEN or pass --credential token=…'],
  [{ baseUrl: BASE_URL, credentials: { key: 'secret' } }, 'Shop has no credential key. It has: token.'],
  [{ baseUrl: BASE_URL, credentials: { token: 'secret\n' } }, 'a character that no header can carry'],
] as const

test.each(WRONG_OPTIONS)('%j is refused, and no credential is quoted', async (options, message) => {
  const error: unknown = await verifyServer(SHOP, options).catch(reason => reason)
  expect(error).toBeInstanceOf(UsageError)
  expect(String(error)).toContain(message)
  expect(String(error)).not.toContain('secret')
})
