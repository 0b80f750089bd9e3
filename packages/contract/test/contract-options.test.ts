import { UsageError } from '@crm-clients/openapi/command-line'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { checkContract } from '../src/check-contract.ts'
import { coverageOf } from '../src/coverage/coverage.ts'
import { testRandomRequests } from '../src/random/test-random-requests.ts'
import { testResilience } from '../src/resilience/test-resilience.ts'
import { createContract } from '../src/run/contract.ts'
import { testContract } from '../src/test-contract.ts'
import { testExchanges } from '../src/test-exchanges.ts'

const SHOP = apiOf(`
paths:
  /ping:
    get: { operationId: ping, responses: { '204': { description: Pong } } }
`)
const FUNCTIONS = { testContract, testRandomRequests, testResilience, testExchanges, createContract }

function refusalOf(name: keyof typeof FUNCTIONS, options: unknown): unknown {
  const given: unknown[] = []
  const ours = { test: () => given.push('a test'), spec: SHOP, createClient: () => ({}) }
  const needed = name === 'createContract' ? {} : name === 'testExchanges' ? { ...ours, exchanges: [] } : ours
  if (name === 'testExchanges') Reflect.deleteProperty(needed, 'createClient')
  try {
    FUNCTIONS[name]((options === Object(options) ? { ...needed, ...(options as object) } : options) as never)
  } catch (reason) {
    expect([reason, given]).toEqual([expect.any(UsageError), []])
    return (reason as Error).message
  }
  return 'none'
}

const OF_EVERY_CLIENT: [options: unknown, problem: string][] = [
  [undefined, 'The options of FUNCTION are undefined.'],
  [null, 'The options of FUNCTION are null.'],
  ['fintoro', 'The options of FUNCTION are a text.'],
  [{ sed: 5 }, 'FUNCTION has no option sed.'],
  [{ createClient: 5 }, 'The option createClient of FUNCTION is 5. It has to be a function.'],
  [{ test: 5 }, 'The option test of FUNCTION is 5. It has to be a function.'],
  [{ spec: null }, "The option spec of FUNCTION is null. It has to be a vendor's name, "],
  [{ spec: undefined }, 'The option spec of FUNCTION is undefined.'],
  [{ report: 'x' }, 'The option report of FUNCTION is "x". It has to be a function.'],
]

test.each(['testContract', 'testRandomRequests', 'testResilience'] as const)(
  '%s registers no test with wrong options',
  name => {
    for (const [options, problem] of OF_EVERY_CLIENT) {
      expect(refusalOf(name, options)).toContain(problem.replace('FUNCTION', name))
    }
  },
)

test.each<[keyof typeof FUNCTIONS, unknown, string]>([
  ['testRandomRequests', { seed: 'x' }, 'The option seed of testRandomRequests is "x". It has to be a whole number'],
  ['testRandomRequests', { sed: 5 }, 'testRandomRequests has no option sed. Do you mean seed?'],
  ['testRandomRequests', { runs: NaN }, 'The option runs of testRandomRequests is NaN.'],
  ['testRandomRequests', { onLimit: 5 }, 'The option onLimit of testRandomRequests is 5.'],
  ['testExchanges', null, 'The options of testExchanges are null.'],
  ['testExchanges', { exchanges: './fixtures' }, 'The option exchanges of testExchanges is "./fixtures".'],
  ['testExchanges', { exchanges: [5] }, 'The option exchanges of testExchanges is a list. It has to be a list of'],
  ['testExchanges', { createClient: () => ({}) }, 'testExchanges has no option createClient.'],
  ['createContract', null, 'The options of createContract are null.'],
  ['createContract', {}, 'The option mock of createContract is undefined.'],
])('%s refuses %o', (name, options, problem) => {
  expect(refusalOf(name, options)).toContain(problem)
})

test('a coverage is not made for who knows whom', () => {
  expect(() => coverageOf(SHOP, [], { isClient: 'no' } as never)).toThrow('The option isClient of coverageOf is "no".')
  expect(() => coverageOf(SHOP, [], { isclient: false } as never)).toThrow('Do you mean isClient?')
})

test.each([null, undefined, 5])('no contract is checked of %o', async source => {
  await expect(checkContract(source as never)).rejects.toThrow('The argument source of checkContract is ')
})
