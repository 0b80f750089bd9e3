import { inspect } from 'node:util'
import { type } from 'arktype'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { isConfigError } from '../../src/index.ts'
import { isValidationError, type ValidationError, validateAnswers } from '../../src/validation/index.ts'
import { createShop, type Operations, recordingFetch } from '../shop.ts'

const TOKEN = 'secret-token'
const path = { orderId: '7' }
const failed = (promise: PromiseLike<unknown>) => Promise.resolve(promise).catch((reason: unknown) => reason)
const answering = (body: unknown, init?: ResponseInit) => recordingFetch(() => Response.json(body, init))

const SCHEMAS = {
  Zod: z.object({ lines: z.array(z.object({ id: z.number() })) }),
  'Zod, later': z.object({ lines: z.array(z.object({ id: z.number() })) }).refine(async () => true),
  Valibot: v.object({ lines: v.array(v.object({ id: v.number() })) }),
  ArkType: type({ lines: type({ id: 'number' }).array() }),
}

test.each(Object.entries(SCHEMAS))(
  'an answer that a schema of %s refuses is an error that says where',
  async (_, schema) => {
    const { fetch } = answering({ lines: [{ id: 1 }, { id: 'two' }] }, { headers: { 'x-request-id': 'r-1' } })
    const shop = createShop({ fetch, token: TOKEN, validate: validateAnswers({ getOrder: schema }) })
    const error = (await failed(shop.getOrder({ path }))) as ValidationError
    expect(isValidationError(error)).toBe(true)
    expect(error).toMatchObject({
      name: 'ValidationError',
      vendor: 'shop',
      operation: 'getOrder',
      status: 200,
      requestId: 'r-1',
      attempts: 1,
      issues: [{ pointer: '/lines/1/id' }],
    })
    expect(error.message).toMatch(
      /^shop: GET \/orders\/\{orderId\} answered 200 with data that its schema refuses\. \/lines\/1\/id: /,
    )
    expect(error.stack).toContain('validate-answers.test')
  },
)

test.each(Object.entries(SCHEMAS))('an answer that a schema of %s takes is a result as ever', async (_, schema) => {
  const { fetch } = answering({ lines: [{ id: 1 }], more: true })
  const shop = createShop({ fetch, validate: validateAnswers({ getOrder: schema }) })
  expect(await shop.getOrder({ path }).unwrap()).toEqual({ lines: [{ id: 1 }], more: true })
})

test('values stay as they arrived, whatever a schema makes of them', async () => {
  const { fetch } = answering({ at: '2026-01-01' })
  const schema = z.object({ at: z.coerce.date(), kind: z.string().default('none') })
  const shop = createShop({ fetch, validate: validateAnswers({ getOrder: schema }) })
  expect(await shop.getOrder({ path }).unwrap()).toEqual({ at: '2026-01-01' })
})

test('other operations, failures and attempts that are repeated are not looked at', async () => {
  const never = { '~standard': { validate: () => ({ issues: [{ message: 'Never right.' }] }) } }
  const validate = validateAnswers({ getOrder: never, toString: never })
  const gone = answering({ message: 'gone' }, { status: 404 })
  expect(await createShop({ fetch: gone.fetch, validate }).getOrder({ path })).toMatchObject({ status: 404 })
  const other = answering({})
  expect(await createShop({ fetch: other.fetch, validate }).ping()).toMatchObject({ ok: true })
  const seen: unknown[] = []
  const { fetch, requests } = recordingFetch(() =>
    Response.json(
      { number: requests.length },
      requests.length < 2 ? { status: 503, headers: { 'retry-after': '0' } } : {},
    ),
  )
  await createShop({ fetch, validate: ({ data }) => void seen.push(data) }).getOrder({ path })
  expect(seen).toEqual([{ number: 2 }])
})

test('calls by path are looked at, and what went through middleware', async () => {
  const { fetch } = answering({ lines: 'none' })
  const validate = validateAnswers({ getOrder: SCHEMAS.Zod })
  const shop = createShop({ fetch, validate })
  expect(isValidationError(await failed(shop.GET('/orders/{orderId}', { params: { path } })))).toBe(true)
  const mending = { onResponse: () => Response.json({ lines: [] }) }
  expect(await shop.getOrder({ path, middleware: [mending] })).toMatchObject({ ok: true })
})

test('who wants to know only is told, and gets the answer', async () => {
  const { fetch } = answering({ lines: 'none' })
  const reported: ValidationError[] = []
  const validate = validateAnswers({ getOrder: SCHEMAS.Zod }, { report: error => reported.push(error) })
  expect(await createShop({ fetch, validate }).getOrder({ path }).unwrap()).toEqual({ lines: 'none' })
  expect(reported.map(({ issues }) => issues[0]?.pointer)).toEqual(['/lines'])
})

test('no credential is in what a schema says, in keys or in what is printed', async () => {
  const { fetch } = answering({ [`a/${TOKEN}`]: TOKEN })
  const quoting = {
    '~standard': {
      validate: (value: unknown) => {
        const [[key, said]] = Object.entries(value as object) as [[string, unknown]]
        return { issues: [{ message: `"${said}" is wrong`, path: [{ key }] }, { message: `${said}` }] }
      },
    },
  }
  const error = await failed(
    createShop({ fetch, token: TOKEN, validate: validateAnswers({ getOrder: quoting }) }).getOrder({ path }),
  )
  expect(String(error)).toContain('/a~1[redacted]: "[redacted]" is wrong, and 1 more')
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(TOKEN)
})

test('a schema that throws ends the call with what it throws, and hooks are told', async () => {
  const { fetch } = answering({})
  const ended: unknown[] = []
  const broken = { '~standard': { validate: () => Promise.reject(new Error('The schema is broken.')) } }
  const hooks = { operation: () => (end: object) => void ended.push(end) }
  const shop = createShop({ fetch, hooks, validate: validateAnswers({ getOrder: broken }) })
  expect(await failed(shop.getOrder({ path }))).toMatchObject({ message: 'The schema is broken.' })
  expect(ended).toMatchObject([{ error: { message: 'The schema is broken.' } }])
})

test('validate is a function, and the names of operations are checked by the compiler', () => {
  let error: unknown
  try {
    createShop({ validate: 'error' } as never)
  } catch (reason) {
    error = reason
  }
  expect(isConfigError(error)).toBe(true)
  expect(String(error)).toContain('validate is a text, and no function')
  validateAnswers<Operations>({ getOrder: SCHEMAS.Zod })
  // @ts-expect-error: there is no such operation
  validateAnswers<Operations>({ getOrdr: SCHEMAS.Zod })
})
