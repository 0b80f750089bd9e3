import { afterAll, expect, test, vi } from 'vitest'

/** What is wrong while it is set. */
const planted = vi.hoisted(() => ({ fault: '' }))

vi.mock('../../packages/runtime/src/features/styled-parameters.ts', async load => {
  const usual = await load<typeof import('../../packages/runtime/src/features/styled-parameters.ts')>()
  const writeStyledParameter: typeof usual.writeStyledParameter = (name, value, location, encode, style) =>
    usual.writeStyledParameter(name, value, location, encode, planted.fault === 'client: styles' ? {} : style)
  return { ...usual, writeStyledParameter }
})

vi.mock('../../packages/runtime/src/serialization/write-parameter.ts', async load => {
  const usual = await load<typeof import('../../packages/runtime/src/serialization/write-parameter.ts')>()
  const writeParameter: typeof usual.writeParameter = (name, value, location, encode) =>
    usual.writeParameter(name, value, location, planted.fault === 'client: percent signs' ? String : encode)
  return { ...usual, writeParameter }
})

vi.mock('../../packages/openapi/src/serialization/styles/deep-object.ts', async load => {
  const usual = await load<typeof import('../../packages/openapi/src/serialization/styles/deep-object.ts')>()
  const { deepObject } = usual
  const read: typeof deepObject.read = (styled, kind, pairs) =>
    deepObject.read(styled, kind, planted.fault === 'mock: deepObject' ? pairs.slice(0, 1) : pairs)
  return { ...usual, deepObject: { ...deepObject, read } }
})

vi.mock('../../packages/openapi/src/serialization/url-encoded.ts', async load => {
  const usual = await load<typeof import('../../packages/openapi/src/serialization/url-encoded.ts')>()
  const readUrlEncoded: typeof usual.readUrlEncoded = text =>
    usual.readUrlEncoded(planted.fault === 'mock: forms' ? text.replace(/&[^&]*$/, '') : text)
  return { ...usual, readUrlEncoded }
})

vi.mock('../../packages/contract/src/oracle/schema-oracle.ts', async load => {
  const usual = await load<typeof import('../../packages/contract/src/oracle/schema-oracle.ts')>()
  const createSchemaOracle: typeof usual.createSchemaOracle = api => {
    const oracle = usual.createSchemaOracle(api)
    const isLenient = planted.fault === 'judge: accepts everything'
    return { judge: async (...judged) => (isLenient ? [] : await oracle.judge(...judged)) }
  }
  return { ...usual, createSchemaOracle }
})

vi.mock('../../packages/contract/src/oracle/type-texts.ts', async load => {
  const usual = await load<typeof import('../../packages/contract/src/oracle/type-texts.ts')>()
  const typeTexts: typeof usual.typeTexts = (api, schemas, value, json) =>
    planted.fault === 'judge: lists' && Array.isArray(value)
      ? value.map(String).join()
      : usual.typeTexts(api, schemas, value, json)
  return { ...usual, typeTexts }
})

// What other files have loaded knows nothing of the faults, and what is loaded here must not stay for the next file.
vi.resetModules()
afterAll(() => {
  vi.resetModules()
})

const { holdLaws } = await import('../src/hold-laws.ts')
const { laws } = await import('../src/laws.ts')

const SEED = 6

test.each([
  'client: styles',
  'client: percent signs',
  'mock: deepObject',
  'mock: forms',
  'judge: accepts everything',
  'judge: lists',
])('a fault is found within 500 documents, and nothing without it: %s', async fault => {
  planted.fault = fault
  const { documents, counterexample } = await holdLaws({ seed: SEED, runs: 500, shrink: false })
  expect(counterexample).toBeDefined()
  planted.fault = ''
  expect(await holdLaws({ seed: SEED, runs: documents })).not.toHaveProperty('counterexample')
})

test('the smallest document that shows a fault is printed, and the command fails', async () => {
  planted.fault = 'mock: deepObject'
  const printed: string[] = []
  const output = { print: (text: string) => printed.push(text), printError: () => {} }
  expect(await laws.run(['--seed', String(SEED), '--runs', '100'], output)).toBe(1)
  const [, json = ''] = /^(\{.*^\})$/ms.exec(printed.join('\n')) ?? []
  expect(Object.keys(JSON.parse(json).paths)).toHaveLength(1)
  expect(json.match(/deepObject"/g)).toHaveLength(1)
})
