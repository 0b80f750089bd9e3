import type { MockOptions } from '@crm-clients/mock'
import { createMock } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import { readFetchArguments } from '@crm-clients/openapi/http'
import { apiOf, apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { isClientCase } from '../../src/cases/client/client-cases.ts'
import type { ContractCase } from '../../src/cases/contract-case.ts'
import { deriveCases } from '../../src/cases/list-cases.ts'
import { findCulprit } from '../../src/judge/blame.ts'
import { exerciseCase } from '../../src/judge/exercise-case.ts'
import { judgeAnswer } from '../../src/judge/judge-answer.ts'
import { createCourt, judgeRequest } from '../../src/judge/judge-request.ts'
import { createSchemaJudge } from '../../src/oracle/schema-judge.ts'
import { createContract } from '../../src/run/contract.ts'
import type { Exchange } from '../../src/run/exchange.ts'
import { rawClientFactory } from '../../src/run/raw-client.ts'

const SCHEMAS = apiOf(`
paths: {}
components:
  schemas:
    Contact:
      type: object
      required: [id, email]
      properties:
        id: { type: integer, readOnly: true }
        email: { type: string, format: email }
        colour: { type: string, format: colour }
    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: pet } }
    Cat: { type: object, properties: { pet: { type: string }, lives: { type: integer } }, required: [lives] }
    Dog: { type: object, properties: { pet: { type: string } } }
`)
const { judge } = createSchemaJudge(SCHEMAS)
const CONTACT = '#/components/schemas/Contact'

test('the independent judge names the place and the keyword in the document', async () => {
  expect(await judge('response', CONTACT, { id: 1, email: 5 })).toEqual([
    { location: '/email', rule: `${CONTACT}/properties/email/type` },
  ])
})

test('it asserts formats, and lets pass those that are annotations only', async () => {
  expect(await judge('response', CONTACT, { id: 1, email: 'ada@example.test', colour: 'none' })).toEqual([])
  expect(await judge('response', CONTACT, { id: 1, email: 'ada' })).toMatchObject([{ location: '/email' }])
})

test('it refuses read-only properties in requests, and does not ask for them', async () => {
  expect(await judge('request', CONTACT, { email: 'ada@example.test' })).toEqual([])
  expect(await judge('request', CONTACT, { id: 1, email: 'ada@example.test' })).toMatchObject([{ location: '/id' }])
})

test('it refuses a branch that the discriminator does not name', async () => {
  expect(await judge('request', '#/components/schemas/Pet', { pet: 'Dog' })).toEqual([])
  expect(await judge('request', '#/components/schemas/Pet', { pet: 'Cow' })).not.toEqual([])
})

test.each([
  ['nobody, when all agree', ['refused', 'refused', 'refused', 'refused'], undefined],
  ['the mock, when it alone lets it pass', ['refused', 'accepted', 'refused', 'refused'], 'mock'],
  ['the mock, when it alone refuses it', ['accepted', 'refused', 'accepted', 'accepted'], 'mock'],
  [
    'the client, when it sent something else than it was told to',
    ['accepted', 'refused', 'refused', 'accepted'],
    'client',
  ],
  ['the client, when it mended what was to be refused', ['refused', 'accepted', 'accepted', 'refused'], 'client'],
  ['the spec, when both judges refuse its own example', ['accepted', 'refused', 'refused', 'refused'], 'spec'],
  ['the spec, when the judges read it differently', ['refused', 'refused', 'accepted', 'accepted'], 'spec'],
] as const)('to blame is %s', (_, [expects, mock, judgeSays, judgeOfMeant], culprit) => {
  expect(findCulprit({ expects, mock, judge: judgeSays, judgeOfMeant })).toBe(culprit)
})

const isAboutMock = (contractCase: ContractCase) => !isClientCase(contractCase)

/** The messages of all cases that do not pass, when another mock or another document of the judge stands in. */
async function messagesOf(api: ApiDescription, options: MockOptions = {}, judged = api) {
  const mock = await createMock(api, options)
  const contract = createContract({ mock, factory: rawClientFactory(api) })
  const court = createCourt(judged, contract.operations.values())
  const messages: string[] = []
  for (const contractCase of deriveCases(api).cases.filter(isAboutMock)) {
    const { message } = await exerciseCase(contract, { court }, contractCase)
    if (message !== undefined) messages.push(message)
  }
  return messages
}

const READ_ONLY = apiWithBody('{ type: object, properties: { id: { type: integer, readOnly: true } } }')

test('a mock that lets unknown query parameters pass fails, and is to blame', async () => {
  const [unknown, ...others] = await messagesOf(READ_ONLY, { plain: true })
  expect(unknown).toContain('the strict mock accepted it, the independent judge refused it')
  expect(unknown).toContain('/query/unknownParameter breaks unknown')
  expect(unknown).toContain('To blame: the mock.')
  expect(others.filter(message => message.includes('body.id'))).not.toEqual([])
})

test('the strict mock and the independent judge agree on every case of the same document', async () => {
  expect(await messagesOf(READ_ONLY)).toEqual([])
})

const LIMITED = apiWithBody('{ type: object, properties: { a: { maxLength: 2 } } }')

test('a case that the mock passes fails when the independent judge sees it differently', async () => {
  const loosened = apiWithBody('{ type: object, properties: { a: {} } }')
  expect(await messagesOf(LIMITED, {}, loosened)).toEqual([
    'The judges disagree: the strict mock refused it, the independent judge accepted it (nothing is wrong with it).' +
      ' To blame: the spec.',
  ])
})

test('a case fails when the independent judge refuses it for something else', async () => {
  const other = apiWithBody('{ type: object, properties: { a: {} }, maxProperties: 0 }')
  const messages = await messagesOf(LIMITED, {}, other)
  expect(messages.join()).toMatch(/refuses it for something else: \/body breaks #\/.*maxProperties/)
})

const FORM = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { n: { type: integer }, meta: { type: object, properties: { n: { type: integer } } } } } } } }
      responses: { '200': { description: OK } }
`)

const answering = (schema: string, status = 200) =>
  apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      responses: { '${status}': { description: OK, content: { application/json: { schema: ${schema}, example: { n: 1 } } } } }
`)

test('answers are judged as well', async () => {
  const documented = answering('{ type: object }')
  const stricter = await messagesOf(documented, {}, answering('{ type: object, properties: { n: { type: string } } }'))
  expect(stricter.join()).toMatch(/has something against the answer: \/n breaks #\/.*\/type/)
})

test('an answer with a status that is not documented is refused', async () => {
  const [operation] = answering('{ type: object }', 201).operations
  const court = createCourt(answering('{ type: object }', 201), operation ? [operation] : [])
  const exchange = { status: 200, headers: new Headers(), text: '' } as Exchange
  expect(operation && (await judgeAnswer(court, operation, exchange))).toEqual([{ location: '', rule: 'status 200' }])
})

test('texts of a form are read as numbers, and those inside of its JSON are not', async () => {
  const [operation] = FORM.operations
  const court = createCourt(FORM, operation ? [operation] : [])
  const judgeForm = async (fields: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const request = await readFetchArguments('http://shop.test/things', { method: 'POST', body })
    return operation && (await judgeRequest(court, operation, request)).map(({ location }) => location)
  }
  expect(await judgeForm({ n: '5', meta: '{"n":5}' })).toEqual([])
  expect(await judgeForm({ n: 'five', meta: '{"n":"5"}' })).toEqual(['/body/n', '/body/meta/n'])
})
