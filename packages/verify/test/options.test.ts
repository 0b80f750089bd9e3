import { loadApiSync } from '@crm-clients/openapi'
import { UsageError } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { createVerifyingFetch } from '../src/create-verifying-fetch.ts'
import { startVerifyingProxy } from '../src/start-verifying-proxy.ts'
import { verifyServer } from '../src/verify-server.ts'

const SHOP = loadApiSync(new URL('../../../specs/fintoro.yaml', import.meta.url))
const baseUrl = 'http://127.0.0.1:9'

async function expectRefusal(name: string, problem: string, start: Promise<unknown>): Promise<void> {
  const reason = await start.catch((caught: unknown) => caught)
  expect(reason).toBeInstanceOf(UsageError)
  expect(String(reason)).toContain(problem.replace('FUNCTION', name))
  expect(String(reason)).not.toContain('of-a-tenant')
}

const OF_EVERY_SERVER: [options: unknown, problem: string][] = [
  [undefined, 'The options of FUNCTION are undefined.'],
  [null, 'The options of FUNCTION are null.'],
  ['https://of-a-tenant@shop.test', 'The options of FUNCTION are a text.'],
  [{}, 'The option baseUrl of FUNCTION is undefined.'],
  [{ baseUrl: 5 }, 'The option baseUrl of FUNCTION is 5.'],
  [{ baseUrl, write: true }, 'FUNCTION has no option write. Do you mean writes?'],
  [{ baseUrl, writes: 'no' }, 'The option writes of FUNCTION is "no". It has to be true or false.'],
  [{ baseUrl, credentials: 5 }, 'The option credentials of FUNCTION is 5.'],
  [{ baseUrl, credentials: 'of-a-tenant' }, 'The option credentials of FUNCTION is a text.'],
  [{ baseUrl, credentials: { token: 5 } }, 'The option credentials.token of FUNCTION is 5.'],
  [{ baseUrl, headers: {} }, 'FUNCTION has no option headers. It has: baseUrl, credentials, '],
  [{ baseUrl, timeout: NaN }, 'The option timeout of FUNCTION is NaN. It has to be a whole number from 1 to'],
  [{ baseUrl, timeout: '5s' }, 'The option timeout of FUNCTION is "5s".'],
  [{ baseUrl, timeout: 2 ** 31 }, 'The option timeout of FUNCTION is 2147483648.'],
]

test.each<[unknown, string]>([
  ...OF_EVERY_SERVER,
  [{ baseUrl, parameters: 5 }, 'The option parameters of FUNCTION is 5.'],
  [{ baseUrl, parameters: { id: 5 } }, 'The option parameters.id of FUNCTION is 5.'],
  [{ baseUrl, exchanges: {} }, 'The option exchanges of FUNCTION is an object.'],
  [{ baseUrl, exchanges: [5] }, 'The option exchanges[0] of FUNCTION is 5.'],
])('no server is asked with %o', async (options, problem) => {
  await expectRefusal('verifyServer', problem, verifyServer(SHOP, options as never))
})

test.each<[unknown, string]>([
  ...OF_EVERY_SERVER,
  [{ baseUrl, port: '80x' }, 'The option port of FUNCTION is "80x".'],
  [{ baseUrl, exchanges: [] }, 'FUNCTION has no option exchanges.'],
])('no proxy starts with %o', async (options, problem) => {
  await expectRefusal('startVerifyingProxy', problem, startVerifyingProxy(SHOP, options as never))
})

test.each<[unknown, string]>([
  [undefined, 'The options of FUNCTION are undefined.'],
  [null, 'The options of FUNCTION are null.'],
  [{}, 'The option report of FUNCTION is undefined. It has to be a function.'],
  [{ report: () => {}, sampel: 1 }, 'FUNCTION has no option sampel. Do you mean sample?'],
  [{ report: () => {}, sample: NaN }, 'The option sample of FUNCTION is NaN. It has to be a number from 0 to 1.'],
  [{ report: () => {}, baseUrl: 'of-a-tenant' }, 'The option baseUrl of FUNCTION is a text. It has to be a URL.'],
])('no fetch is wrapped with %o', async (options, problem) => {
  await expectRefusal('createVerifyingFetch', problem, createVerifyingFetch(SHOP, options as never))
})

test.each([null, undefined, 5, []])('nothing is verified against %o', async source => {
  const problem = 'The argument source of FUNCTION is '
  await expectRefusal('verifyServer', problem, verifyServer(source as never, { baseUrl }))
  await expectRefusal('startVerifyingProxy', problem, startVerifyingProxy(source as never, { baseUrl }))
  await expectRefusal('createVerifyingFetch', problem, createVerifyingFetch(source as never, { report: () => {} }))
})
