import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { documentArbitrary } from '@crm-clients/contract/documents'
import { loadApi } from '@crm-clients/openapi'
import { sample } from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'

/** What is wrong with the types while it is set. */
const planted = vi.hoisted(() => ({ fault: '' }))

vi.mock('../../scripts/src/generate/render-schema.ts', async load => {
  const usual = await load<typeof import('../../scripts/src/generate/render-schema.ts')>()
  const renderSchema: typeof usual.renderSchema = async (...args) => {
    const text = await usual.renderSchema(...args)
    if (planted.fault === 'numbers are texts') return text.replace(/: number;/g, ': string;')
    return planted.fault === 'nothing is required' ? text.replace(/^( {12,}[\w"-]+): /gm, '$1?: ') : text
  }
  return { ...usual, renderSchema }
})

// What other files have loaded knows nothing of the faults, and what is loaded here must not stay for the next file.
vi.resetModules()
const { holdLaws } = await import('../src/hold-laws.ts')
const { holdTypes } = await import('../src/hold-types.ts')

// TypeScript finds packages below this one only.
const folder = await mkdtemp(join(import.meta.dirname, '../.generated-'))
afterAll(async () => {
  vi.resetModules()
  await rm(folder, { recursive: true, force: true })
})

async function checkRandomTypes(fault: string, runs: number) {
  planted.fault = fault
  const documents = sample(documentArbitrary(), { seed: 6, numRuns: runs })
  return await holdTypes(await Promise.all(documents.map(document => loadApi(document))), folder)
}

test('what a schema accepts compiles, and what it refuses does not, where types can know', async () => {
  const { compiled, refused, wrong } = await checkRandomTypes('', RUNS)
  expect(wrong).toEqual([])
  expect(compiled).toBeGreaterThan(1_000)
  expect(refused).toBeGreaterThan(300)
})

test.each(['numbers are texts', 'nothing is required'])('a fault of the types is found: %s', async fault => {
  const { wrong } = await checkRandomTypes(fault, 20)
  expect(wrong).not.toEqual([])
})

test('the laws find a fault of the types, and the smallest document that shows it', async () => {
  planted.fault = 'numbers are texts'
  const { counterexample } = await holdLaws({ seed: 6, runs: 60, types: true })
  expect(Object.keys(counterexample?.document.paths ?? {})).toHaveLength(1)
  expect(counterexample?.broken[0]).toMatch(/ (has to|must not) compile, and .*: \{/)
})

/** How many documents are compiled in one run. */
const RUNS = 100
