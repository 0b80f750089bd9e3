import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { mockOf, post } from '../documents.ts'

const VIOLATION = {
  location: ['body', 'n'],
  severity: 'Error',
  code: 'type',
  message: 'Request body property n must be integer',
}

function mockWithRefusal(responses: string) {
  return mockOf(`
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { n: { type: integer } } } } } }
      responses:
        '200': { description: OK }
        ${responses}
`)
}

test('an undocumented refusal is a problem document with the violations', async () => {
  const response = await post(await mockWithRefusal(''), { n: 'x' })
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toEqual({
    type: 'https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY',
    title: 'Invalid request',
    status: 422,
    detail: VIOLATION.message,
    validation: [VIOLATION],
  })
})

test('a refusal that is documented without a body says why as well, with its status', async () => {
  const response = await post(await mockWithRefusal("'400': { description: Bad }"), { n: 'x' })
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  expect((await response.json()).validation).toEqual([VIOLATION])
})

test('a documented refusal keeps its shape, and says why in its message and a header', async () => {
  const schema =
    '{ type: object, properties: { error: { type: object, properties: { code: { const: BAD }, message: { type: string } } } } }'
  const mock = await mockWithRefusal(
    `'422': { description: Bad, content: { application/json: { schema: ${schema}, example: { error: { code: BAD, message: No. } } } } }`,
  )
  const response = await post(mock, { n: 'x' })
  expect([response.status, await response.json()]).toEqual([
    422,
    { error: { code: 'BAD', message: `No. (mock: ${VIOLATION.message})` } },
  ])
  expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toEqual([VIOLATION])
})

test.each(['application/json', 'application/*', '*/*', 'application/problem+json; charset=utf-8'])(
  'a refusal whose schema has no room for a reason stays as it is documented: %s',
  async mediaType => {
    const schema = '{ type: object, properties: { message: { type: string, maxLength: 5 } } }'
    const mock = await mockWithRefusal(
      `'422': { description: Bad, content: { '${mediaType}': { schema: ${schema}, example: { message: No. } } } }`,
    )
    const response = await post(mock, { n: 'x' })
    expect(await response.json()).toEqual({ message: 'No.' })
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toEqual([VIOLATION])
  },
)

test('of several documented refusals, the one that names what was refused is the answer', async () => {
  const examples = '{ other: { value: { message: No. } }, n: { value: { message: N is wrong. } } }'
  const mock = await mockWithRefusal(
    `'422': { description: Bad, content: { application/json: { examples: ${examples} } } }`,
  )
  const messageOf = async (headers: Record<string, string> = {}) =>
    (await (await post(mock, { n: 'x' }, headers)).json()).message
  expect(await messageOf()).toContain('N is wrong.')
  expect(await messageOf({ prefer: 'code=422, example=other' })).toContain('No.')
  expect((await (await post(mock, [])).json()).message).toContain('No.')
})

test('a message that may not be changed is left alone', async () => {
  const mock = await mockWithRefusal(
    `'422': { description: Bad, content: { application/json: { schema: { properties: { message: { enum: [No.] } } }, example: { message: No. } } } }`,
  )
  expect(await (await post(mock, { n: 'x' })).json()).toEqual({ message: 'No.' })
})

test('a violation that is too long for the header is told there with the beginning of its message', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `name${index}`.padEnd(40, '_'))
  const mock = await mockOf(`
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { type: object, required: [${'n'.repeat(9000)}] } } } }
      responses: { '200': { description: OK } }
  /names:
    post:
      requestBody: { content: { application/json: { schema: { enum: [${names}] } } } }
      responses: { '200': { description: OK } }
`)
  const toldBy = (response: Response) => JSON.parse(response.headers.get('sl-violations') ?? '')
  const missing = await post(mock, {})
  expect(toldBy(missing)).toMatchObject([
    { code: 'required', message: expect.stringMatching(/^Request body must .+ 'n{900,}…$/) },
  ])
  const listed = await mock.fetch('http://shop.test/names', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '"no name"',
  })
  expect(toldBy(listed)).toMatchObject([
    { code: 'enum', message: expect.stringMatching(/allowed values: name0_+, .+ and 280 more$/) },
  ])
})

test('violations with letters outside Latin-1, and very many of them, fit into the header', async () => {
  const mock = await mockOf(`
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { type: object, additionalProperties: { type: integer } } } } }
      responses: { '200': { description: OK } }
`)
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`č${index}`, 'x']))
  const header = (await post(mock, many)).headers.get('sl-violations') ?? ''
  expect(header.length).toBeLessThan(4001)
  expect(JSON.parse(header)[0].location).toEqual(['body', 'č0'])
})

test('requests are recorded, and printed without their credentials', async () => {
  const mock = await createMock('fintoro')
  await mock.fetch('https://app.fintoro.sk/api/public/v1/contact-activity-logs/551', {
    method: 'PATCH',
    headers: { authorization: 'Bearer secret-token', 'content-type': 'application/json' },
    body: JSON.stringify({ metadata: {} }),
  })
  const [entry] = mock.requests
  expect(entry).toMatchObject({
    method: 'PATCH',
    path: '/api/public/v1/contact-activity-logs/551',
    query: {},
    body: { metadata: {} },
    operationId: 'updateCrmEvent',
    status: 200,
  })
  expect(entry?.headers.get('authorization')).toBe('Bearer secret-token')
  expect(inspect(entry) + JSON.stringify(mock.requests)).not.toContain('secret-token')
  expect(inspect(entry)).toContain("authorization: '[redacted]'")
})

test('an aborted request rejects as fetch does', async () => {
  const mock = await mockWithRefusal('')
  const request = mock.fetch('http://shop.test/things', { signal: AbortSignal.abort(new Error('too late')) })
  await expect(request).rejects.toThrow('too late')
})
