import { UsageError } from '@crm-clients/openapi/command-line'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../src/create-mock.ts'
import { serveMocks } from '../src/serve-mocks.ts'
import { startMock } from '../src/start-mock.ts'

const SHOP = apiOf(`
paths:
  /ping:
    get: { operationId: ping, responses: { '204': { description: Pong } } }
`)

const OF_EVERY_MOCK: [options: unknown, problem: string][] = [
  ['x', 'The options of FUNCTION are a text.'],
  [5, 'The options of FUNCTION are 5.'],
  [null, 'The options of FUNCTION are null.'],
  [{ statefull: true }, 'FUNCTION has no option statefull. Do you mean stateful?'],
  [{ delay: [5] }, 'The option delay of FUNCTION is a list. It has to be a number of milliseconds, or two of them'],
  [{ delay: '5' }, 'The option delay of FUNCTION is "5".'],
  [{ seed: 'x' }, 'The option seed of FUNCTION is "x". It has to be a number.'],
  [{ seed: NaN }, 'The option seed of FUNCTION is NaN.'],
  [{ keep: 5 }, 'The option keep of FUNCTION is 5. It has to be an object.'],
  [{ keep: { requests: NaN } }, 'The option keep.requests of FUNCTION is NaN.'],
  [{ keep: { requests: '5' } }, 'The option keep.requests of FUNCTION is "5".'],
  [{ keep: { request: 5 } }, 'FUNCTION has no option keep.request. Do you mean requests?'],
  [{ uncompilable: 'reprot' }, 'The option uncompilable of FUNCTION is "reprot". It has to be refuse or report.'],
  [{ plain: 'yes' }, 'The option plain of FUNCTION is "yes".'],
  [{ onAnswered: 'x' }, 'The option onAnswered of FUNCTION is "x". It has to be a function.'],
  [{ replies: 'x' }, 'The option replies of FUNCTION is "x". It has to be a list.'],
  [{ replies: [5] }, 'The option replies[0] of FUNCTION is 5. It has to be an object.'],
  [{ replies: [{ status: 204 }] }, 'The option replies[0].operation of FUNCTION is undefined.'],
  [{ replies: [{ operation: 'ping', staus: 204 }] }, 'FUNCTION has no option replies[0].staus. Do you mean status?'],
]

const ON_A_PORT: [options: unknown, problem: string][] = [
  [{ port: '80x' }, 'The option port of FUNCTION is "80x". It has to be a whole number from 0 to 65535.'],
  [{ port: NaN }, 'The option port of FUNCTION is NaN.'],
  [{ port: -1 }, 'The option port of FUNCTION is -1.'],
  [{ port: 70_000 }, 'The option port of FUNCTION is 70000.'],
  [{ port: 1.5 }, 'The option port of FUNCTION is 1.5.'],
  [{ hots: '127.0.0.1' }, 'FUNCTION has no option hots. Do you mean host?'],
  [{ host: 5 }, 'The option host of FUNCTION is 5.'],
  [{ cors: 'x' }, 'The option cors of FUNCTION is "x".'],
  [{ control: 5 }, 'The option control of FUNCTION is 5.'],
  [{ allowedHosts: 5 }, 'The option allowedHosts of FUNCTION is 5.'],
  [{ allowedReceivers: 'x' }, 'The option allowedReceivers of FUNCTION is "x".'],
  [{ allowedReceivers: ['not a url'] }, 'The option allowedReceivers[0] of FUNCTION is "not a url".'],
]

async function expectRefusal(name: string, problem: string, start: Promise<unknown>): Promise<void> {
  const reason = await start.catch((caught: unknown) => caught)
  expect(reason).toBeInstanceOf(UsageError)
  expect(String(reason)).toContain(problem.replace('FUNCTION', name))
}

test.each(OF_EVERY_MOCK)('no mock in memory is made with %o', async (options, problem) => {
  await expectRefusal('createMock', problem, createMock(SHOP, options as never))
})

test.each([...OF_EVERY_MOCK, ...ON_A_PORT])('no mock starts on a port with %o', async (options, problem) => {
  await expectRefusal('startMock', problem, startMock(SHOP, options as never))
  await expectRefusal('serveMocks', problem, serveMocks([SHOP], options as never))
})

test.each(ON_A_PORT)('no mock of several starts with %o of its own', async (options, problem) => {
  await expectRefusal('serveMocks', problem, serveMocks([{ source: SHOP, ...(options as object) }]))
})

test.each([null, undefined, 5, [], true])('a mock is not made from %o', async source => {
  const problem = 'The argument source of FUNCTION is '
  await expectRefusal('createMock', problem, createMock(source as never))
  await expectRefusal('startMock', problem, startMock(source as never))
  await expectRefusal('serveMocks', 'The argument sources[0] of FUNCTION is ', serveMocks([source as never]))
})

test('a mock goes on as it was when it is to be reloaded from nothing', async () => {
  await using mock = await startMock(SHOP)
  await expectRefusal('reload', 'The argument source of FUNCTION is null.', mock.reload(null as never))
  expect((await fetch(`${mock.url}/ping`)).status).toBe(204)
})
