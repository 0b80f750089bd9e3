import { createMock, type MockOptions } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import { apiOf, apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { isClientCase } from '../../src/cases/client/client-cases.ts'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { exerciseCase } from '../../src/judge/exercise-case.ts'
import { createOracle } from '../../src/oracle/oracle.ts'
import { createContract } from '../../src/run/contract.ts'

/** The messages of all cases that do not pass, when another mock or another document of the oracle stands in. */
async function messagesOf(api: ApiDescription, options: MockOptions = {}, judged = api): Promise<string[]> {
  const contract = createContract({ mock: await createMock(api, options) })
  const oracle = createOracle(judged)
  const messages: string[] = []
  for (const contractCase of listContractCases(api).filter(each => !isClientCase(each))) {
    const { message } = await exerciseCase(contract, oracle, contractCase)
    if (message !== undefined) messages.push(message)
  }
  return messages
}

const READ_ONLY = apiWithBody('{ type: object, properties: { id: { type: integer, readOnly: true } } }')

test('a mock that lets unknown query parameters pass fails, and is to blame', async () => {
  const messages = await messagesOf(READ_ONLY, { plain: true })
  const unknown = messages.find(message => message.includes('a query parameter that is not documented'))
  expect(unknown).toContain('the strict mock accepted it, the oracle refused it')
  expect(unknown).toContain('/query/unknownParameter breaks unknown')
  expect(unknown).toContain('To blame: the mock.')
  expect(messages.filter(message => message.includes('body.id'))).not.toEqual([])
})

test('the strict mock and the oracle agree on every case of the same document', async () => {
  expect(await messagesOf(READ_ONLY)).toEqual([])
})

const LIMITED = apiWithBody('{ type: object, properties: { a: { maxLength: 2 } } }')

test('a case that the mock passes fails when the oracle sees it differently, and the spec is to blame', async () => {
  const loosened = apiWithBody('{ type: object, properties: { a: {} } }')
  expect(await messagesOf(LIMITED, {}, loosened)).toEqual([
    'createThing refuses body.a as "str" (maxLength): The judges disagree: the strict mock refused it, the oracle' +
      ' accepted it (nothing is wrong with it). To blame: the spec.',
  ])
})

test('a case fails when the oracle refuses it for something else', async () => {
  const other = apiWithBody('{ type: object, properties: { a: {} }, maxProperties: 0 }')
  const messages = await messagesOf(LIMITED, {}, other)
  expect(messages.join()).toMatch(/refuses it for something else: \/body breaks #\/.*maxProperties/)
})

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
  expect(stricter.join()).toMatch(/The oracle refuses the answer: \/n breaks #\/.*\/type\. To blame: the spec\./)
})
