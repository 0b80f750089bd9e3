import { expect, test } from 'vitest'
import { diffSpecs } from '../../src/diff/diff-specs.ts'
import { rules } from '../../src/diff/rules.ts'
import { readVersion } from '../../src/diff/spec-version.ts'
import { checkTypes } from '../../src/diff/types/check-types.ts'
import { compareOracles } from '../../src/diff/types/compare-oracles.ts'
import { boundCases } from './cases/bound-cases.ts'
import { compositionCases } from './cases/composition-cases.ts'
import { constraintCases } from './cases/constraint-cases.ts'
import { decidableCases } from './cases/decidable-cases.ts'
import { discriminatorCases } from './cases/discriminator-cases.ts'
import { enumCases } from './cases/enum-cases.ts'
import { eventCases } from './cases/event-cases.ts'
import { hiddenCases } from './cases/hidden-cases.ts'
import { noteCases } from './cases/note-cases.ts'
import { opennessCases } from './cases/openness-cases.ts'
import { operationCases, type SpecEdit } from './cases/operation-cases.ts'
import { propertyCases } from './cases/property-cases.ts'
import { serverCases } from './cases/server-cases.ts'
import { json, shop } from './cases/shop-spec.ts'
import { typeCases } from './cases/type-cases.ts'

const reference = json('{ $ref: "#/components/schemas/Thing" }')
const sent = (schema: string) => shop({ body: `{ required: true, ${reference} }`, schemas: `{ Thing: ${schema} }` })
const answered = (schema: string) =>
  shop({ responses: `{ "200": { description: Added, ${reference} } }`, schemas: `{ Thing: ${schema} }` })

const schemaCases = [
  ...propertyCases,
  ...typeCases,
  ...enumCases,
  ...boundCases,
  ...opennessCases,
  ...compositionCases,
  ...noteCases,
  ...constraintCases,
  ...decidableCases,
].flatMap(([title, before, after, request, response]): SpecEdit[] => [
  [`in a request, ${title}`, sent(before), sent(after), request],
  [`in a response, ${title}`, answered(before), answered(after), response],
])
const cases = [...operationCases, ...serverCases, ...eventCases, ...hiddenCases, ...discriminatorCases, ...schemaCases]

function diff(before: string, after: string) {
  const [old, current] = [readVersion(before, 'before.yaml'), readVersion(after, 'after.yaml')]
  const { changes, slots } = diffSpecs(old, current)
  return { changes, question: { before: old, after: current, slots } }
}

test.for(cases)('%s', ([, before, after, expected]) => {
  const found = diff(before, after).changes.map(({ verdict, rule }) => `${verdict} ${rule}`)
  expect(found.sort()).toEqual(expected === '' ? [] : expected.split(', ').sort())
})

test('nothing changes between a spec and itself', () => {
  for (const [, before] of cases) expect(diff(before, before).changes).toEqual([])
})

test('TypeScript agrees with the rules in every case', { timeout: 60_000 }, async () => {
  const results = cases.map(([title, before, after]) => ({ title, ...diff(before, after) }))
  const answers = await checkTypes(results.map(({ question }) => question))
  const disagreements = results.flatMap(({ title, changes }, index) =>
    compareOracles(changes, answers[index] ?? { answers: [], failure: 'not asked' }).map(
      ({ message }) => `${title}: ${message}`,
    ),
  )
  expect(disagreements).toEqual([])
})

test('every rule has a case', () => {
  const tried = new Set(cases.flatMap(([, , , expected]) => expected.split(', ').map(text => text.split(' ')[1])))
  // They are about a spec that is there in one version only.
  tried.add('client-added').add('client-removed')
  expect(rules.map(({ id }) => id).filter(id => !tried.has(id))).toEqual([])
})
