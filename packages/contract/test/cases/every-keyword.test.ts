import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { entryKey } from '../../src/cases/coverage-entry.ts'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { checkContract } from '../../src/check-contract.ts'
import { isEmpty } from '../../src/coverage/covered-entry.ts'
import { EVERY_KEYWORD } from '../every-keyword.ts'

const WEAK_SPOTS = apiOf(`
security: [{ token: [] }]
paths:
  /things:
    post:
      operationId: createThing
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                id: { type: integer, readOnly: true }
                price: { type: number, multipleOf: 0.01 }
                pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
      responses: { '200': { description: OK } }
  /files:
    post:
      operationId: addFile
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, additionalProperties: false, properties: { file: { type: string, format: binary } } }
      responses: { '200': { description: OK } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Cat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
    Dog: { type: object, required: [kind, good], properties: { kind: { type: string }, good: { type: boolean } } }
`)

const coverage = await checkContract(EVERY_KEYWORD)

test('every keyword in every location is kept and broken, and both judges agree with each case', () => {
  expect(coverage.failures).toEqual([])
  expect(coverage.disagreements.filter(({ mock }) => mock === 'strict mock')).toEqual([])
})

test('no entry of the matrix is empty without a reason', () => {
  expect(coverage.entries.filter(isEmpty)).toEqual([])
  expect(coverage.summary).toMatchObject({ empty: 0, failedCases: 0 })
})

test('each case has an entry of its own: whichever is lost leaves an empty one', () => {
  const keys = listContractCases(EVERY_KEYWORD).map(({ entry }) => entryKey(entry))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('what cannot be exercised says why', () => {
  const reasons = new Set(coverage.entries.flatMap(({ reason }) => reason ?? []))
  expect([...reasons].sort()).toEqual([
    'a form is always an object',
    'a text cannot be null',
    'a text that is no object is read as one without properties',
    'an empty value is not sent',
    'every text is a list of one',
    'every text is a string',
    'the property must not be sent, so nobody can be asked for it',
    'the property must not be there at all',
    'there are no 5 different items',
    'what breaks it fits another branch',
  ])
})

test('the keywords of requests are broken in path, query, header, cookie and body', () => {
  const refused = coverage.entries.filter(
    ({ expects, status, component, passed }) => expects === 'refused' && !status && !component && passed > 0,
  )
  const places = new Set(refused.map(({ location }) => location.split('/')[1]))
  expect([...places].filter(Boolean).sort()).toEqual(['body', 'cookie', 'header', 'path', 'query'])
})

test('the known weaknesses of plain Prism are found, and not listed by hand', async () => {
  const { disagreements, failures } = await checkContract(WEAK_SPOTS)
  const plain = disagreements.filter(({ mock }) => mock === 'plain Prism')
  const said = (verdict: string) => [
    ...new Set(plain.filter(({ mockSays }) => mockSays === verdict).map(({ keyword, case: name }) => keyword ?? name)),
  ]
  expect(failures).toEqual([])
  expect(said('accepted').sort()).toEqual([
    'additionalProperties',
    'discriminator',
    'parameters',
    'readOnly',
    'security',
    'type',
  ])
  expect(said('refused')).toEqual(['multipleOf'])
})
