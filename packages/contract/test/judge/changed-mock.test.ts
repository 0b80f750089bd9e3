import { createMock } from '@crm-clients/mock'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { isClientCase } from '../../src/cases/client/client-cases.ts'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { exerciseCase } from '../../src/judge/exercise-case.ts'
import { createContract } from '../../src/run/contract.ts'

const TEXT = `
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{ name: search, in: query, schema: { type: string } }, { name: tags, in: query, schema: { type: array, items: { enum: [red] } } }]
      responses:
        '200':
          description: OK
          headers: { X-Total: { schema: { type: integer } }, X-Note: { schema: { type: string } }, Content-Type: { schema: { type: string } } }
          content:
            application/json: { schema: { type: object }, example: { n: 1 } }
            text/csv: { schema: { type: string }, example: a }
        '400': { description: No }
`

/** The cases of the document that fail against the mock of another one. */
async function failuresAgainst(change: (text: string) => string): Promise<string[]> {
  const api = apiOf(TEXT)
  const mock = await createMock(apiOf(change(TEXT)))
  const contract = createContract({ api, mock })
  const failures: string[] = []
  for (const contractCase of listContractCases(api).filter(entry => !isClientCase(entry))) {
    const { passed } = await exerciseCase(contract, undefined, contractCase)
    if (!passed) failures.push(contractCase.name)
  }
  return failures
}

test('the mock of the same document passes', async () => {
  expect(await failuresAgainst(text => text)).toEqual([])
})

test.each<[string, (text: string) => string, string[]]>([
  ['a status without a body', text => text.replace("'400': { description: No }", ''), ['listThings answers 400']],
  [
    'a header',
    text => text.replace('X-Total: { schema: { type: integer } },', ''),
    ['listThings answers 200 with the header X-Total'],
  ],
  [
    'a media type of an answer',
    text => text.replace('text/csv: { schema: { type: string }, example: a }', ''),
    ['listThings answers 200 as text/csv'],
  ],
  [
    'an optional parameter',
    text => text.replace('{ name: search, in: query, schema: { type: string } }, ', ''),
    [
      'listThings accepts query parameter search as its schema says',
      'listThings accepts a request with every parameter',
    ],
  ],
])('the mock of a document without %s fails', async (_, change, names) => {
  expect(await failuresAgainst(change)).toEqual(names)
})
