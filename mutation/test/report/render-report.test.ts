import { expect, test } from 'vitest'
import { listStale, listSurvivors } from '../../src/explanations.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { type JudgedMutant, scoreOf, tallyBy } from '../../src/tally.ts'

const killed: JudgedMutant = {
  id: 'shop spec a',
  target: 'spec',
  group: 'g',
  vendor: 'shop',
  killers: ['contract cases'],
}
const alive: JudgedMutant = { ...killed, id: 'shop spec b', killers: [] }
const other: JudgedMutant = { ...alive, id: 'kiosk spec b', vendor: 'kiosk' }

test('a mutant that nothing notices is a survivor, with its reason or without', () => {
  expect(listSurvivors([killed, alive, other], [{ mutant: 'shop spec b', reason: 'cannot show' }])).toEqual([
    { id: 'shop spec b', reason: 'cannot show' },
    { id: 'kiosk spec b', reason: undefined },
  ])
})

test('a star in an explanation stands for any vendor, and for nothing else', () => {
  const explanations = [{ mutant: '* spec b', reason: 'cannot show' }]
  expect(listSurvivors([alive, other], explanations).map(({ reason }) => reason)).toEqual([
    'cannot show',
    'cannot show',
  ])
  expect(listSurvivors([{ ...alive, id: 'shop spec bb' }], explanations)).toEqual([
    { id: 'shop spec bb', reason: undefined },
  ])
})

test('an explanation of a mutant that is killed, or does not exist, is stale', () => {
  const explanations = ['shop spec a', 'shop spec b', 'shop spec c'].map(mutant => ({ mutant, reason: 'why' }))
  expect(listStale([killed, alive], explanations).map(({ mutant }) => mutant)).toEqual(['shop spec a', 'shop spec c'])
})

test('the score is never rounded up', () => {
  const mutants = [...Array.from({ length: 1999 }, () => killed), alive]
  expect(scoreOf(mutants)).toBe(99.9)
  expect(tallyBy(mutants, ({ group }) => group)).toEqual([{ name: 'g', mutants: 2000, killed: 1999 }])
})

test('the report counts mutants, and names every survivor under its reason', () => {
  const judged = [killed, alive, other]
  const survivors = listSurvivors(judged, [{ mutant: 'shop spec b', reason: 'Cannot show.' }])
  const report = renderReport(judged, survivors, { seed: 1 })
  expect(report).toMatch(/\| \*\*all\*\* +\| 3 +\| 1 +\| 2 +\|/)
  expect(report).toContain('Score: 33.3 %.')
  expect(report).toContain('Cannot show.\n\n- `shop spec b`')
  expect(report).toContain('**Not explained.**\n\n- `kiosk spec b`')
})

test('the report says so when not all mutants were tried', () => {
  expect(renderReport([killed], [], { seed: 1 })).not.toContain('seed 1')
  expect(renderReport([killed], [], { seed: 1, sample: 2000 })).toContain(
    'Of each spec, 2000 mutants were tried, or all where it has fewer, chosen by the seed 1.',
  )
})
