import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { createWebhookVerifier, isConfigError, isWebhookError, type VerifyWebhookOptions } from '../../src/index.ts'

interface ShopEvent {
  readonly id: string
  readonly type: string
}

const SECRET = 'whsec_shop_0123456789'
const BODY = JSON.stringify({ id: 'e-1', type: 'things.created', name: 'Žofia' })
const NOW = 1_764_439_200

const plain = createWebhookVerifier<ShopEvent>({
  vendor: 'shop',
  header: 'shop-signature',
  encoding: 'hex',
  signs: '{body}',
  timestamp: 'shop-timestamp',
})
const standard = createWebhookVerifier<ShopEvent>({
  vendor: 'shop',
  header: 'webhook-signature',
  prefix: 'v1,',
  encoding: 'base64',
  signs: '{webhook-id}.{webhook-timestamp}.{body}',
  timestamp: 'webhook-timestamp',
})

const hmac = (text: string, secret = SECRET) => createHmac('sha256', secret).update(text)
const signed = (body = BODY, secret = SECRET) => ({
  'shop-signature': hmac(body, secret).digest('hex'),
  'shop-timestamp': String(NOW),
})

function request(headers: Record<string, string> = signed(), body = BODY): Request {
  return new Request('https://app.test/hooks', { method: 'POST', headers, body })
}

async function problemOf(webhook: Parameters<typeof plain>[0], options: Partial<VerifyWebhookOptions> = {}) {
  const error = await plain(webhook, { secret: SECRET, ...options }).catch((reason: unknown) => reason)
  expect(isWebhookError(error)).toBe(true)
  const { problem, message } = error as { problem: string; message: string }
  return `${problem}: ${message}`
}

vi.useFakeTimers({ toFake: ['Date'], now: NOW * 1000 })

test('an event that its vendor has signed is handed out', async () => {
  const event = await plain(request(), { secret: SECRET })
  expect(event.type).toBe('things.created')
})

test.each<[string, Parameters<typeof plain>[0]]>([
  ['a Request', request()],
  ['a text', { body: BODY, headers: signed() }],
  ['a Buffer', { body: Buffer.from(BODY), headers: signed() }],
  ['bytes', { body: new TextEncoder().encode(BODY), headers: new Headers(signed()) }],
  ['an ArrayBuffer', { body: new TextEncoder().encode(BODY).buffer, headers: signed() }],
  ['headers of Node.js', { body: BODY, headers: { ...signed(), 'Shop-Timestamp': undefined, accept: ['a', 'b'] } }],
  [
    'headers in capitals',
    {
      body: BODY,
      headers: Object.fromEntries(Object.entries(signed()).map(([name, value]) => [name.toUpperCase(), value])),
    },
  ],
])('a webhook may come as %s', async (_, webhook) => {
  expect(await plain(webhook, { secret: SECRET })).toMatchObject({ id: 'e-1' })
})

test('while a secret is changed for another, both are good', async () => {
  expect(await plain(request(), { secret: ['new', SECRET] })).toMatchObject({ id: 'e-1' })
  expect(await plain(request(signed(BODY, 'new')), { secret: ['new', SECRET] })).toMatchObject({ id: 'e-1' })
})

test.each<[string, Parameters<typeof plain>[0]]>([
  ['a body that was changed', request(signed(), `${BODY} `)],
  ['another secret', request(signed(BODY, 'other'))],
  [
    'a signature in capitals of another body',
    request({ ...signed(), 'shop-signature': hmac('other').digest('hex').toUpperCase() }),
  ],
  ['half a signature', request({ ...signed(), 'shop-signature': hmac(BODY).digest('hex').slice(0, 32) })],
  ['an empty signature', { body: BODY, headers: { ...signed(), 'shop-signature': '' } }],
  ['a signature that is no hex', request({ ...signed(), 'shop-signature': 'é' })],
  ['a signature in base64', request({ ...signed(), 'shop-signature': hmac(BODY).digest('base64') })],
])('%s is refused, without a word about the secret', async (_, webhook) => {
  expect(await problemOf(webhook)).toBe(
    "signature: shop: the webhook's shop-signature is not that of its body and this secret",
  )
})

test('a header that is missing is named', async () => {
  expect(await problemOf(request({ 'shop-timestamp': `${NOW}` }))).toBe(
    'signature: shop: the webhook has no header shop-signature',
  )
  const { 'shop-timestamp': _, ...headers } = signed()
  expect(await problemOf(request(headers))).toBe('timestamp: shop: the webhook has no header shop-timestamp')
})

test.each([
  [-301, undefined, false],
  [-300, undefined, true],
  [300, undefined, true],
  [301, undefined, false],
  [-301, 400, true],
  [-1, 0, false],
  [-1_000_000, Number.POSITIVE_INFINITY, true],
])('an event from %i s away, with a tolerance of %s: %s', async (away, tolerance, isGood) => {
  const headers = { ...signed(), 'shop-timestamp': String(NOW + away) }
  const options = tolerance === undefined ? {} : { tolerance }
  if (isGood) expect(await plain(request(headers), { secret: SECRET, ...options })).toMatchObject({ id: 'e-1' })
  else expect(await problemOf(request(headers), options)).toContain('timestamp: shop: the webhook was sent more than')
})

test.each(['soon', ''])('a timestamp that is no number is refused: %j', async text => {
  const headers = { ...signed(), 'shop-timestamp': text }
  expect(await problemOf({ body: BODY, headers })).toContain('timestamp: ')
})

test('a body that was read or parsed before cannot be verified, and the message says so', async () => {
  const used = request()
  await used.text()
  expect(await problemOf(used)).toContain(
    'body: shop: the body of the webhook was read already. A signature is about the bytes',
  )
  const parsed = { body: JSON.parse(BODY), headers: signed() }
  expect(await problemOf(parsed)).toContain('body: shop: the body of the webhook is not raw.')
})

test.each(['no json', '7', 'null', ''])('what is signed and no event is refused: %j', async body => {
  expect(await problemOf(request(signed(body), body))).toContain('body: shop: the body of the webhook is signed')
})

test.each([[''], [[]], [['']]])('without a secret nothing is trusted: %j', async secret => {
  const error = await plain(request(), { secret }).catch((reason: unknown) => reason)
  expect(isConfigError(error)).toBe(true)
  expect(String(error)).toContain('SHOP_WEBHOOK_SECRET')
})

test.each([
  ['a promise', Promise.resolve(SECRET), '[object Promise]', 'Promise'],
  ['an object', {}, '[object Object]', 'Object'],
  ['a function', () => SECRET, '() => SECRET', 'Function'],
  ['a number in a list', [SECRET, 7], '7', '7'],
  ['true', true, 'true', 'true'],
])('a secret that is %s is refused, and not made a text that everybody knows', async (_, secret, known, named) => {
  const error = await plain(request(signed(BODY, known)), { secret: secret as string }).catch(
    (reason: unknown) => reason,
  )
  expect(isConfigError(error)).toBe(true)
  expect(String(error)).toContain(`secret is ${named}, and no text`)
})

test.each([Number.NaN, '300', -1])('a tolerance of %j is refused', async tolerance => {
  const error = await plain(request(), { secret: SECRET, tolerance: tolerance as number }).catch(
    (reason: unknown) => reason,
  )
  expect(isConfigError(error)).toBe(true)
  expect(String(error)).toContain('tolerance is')
})

test('without options nothing is trusted, and a webhook without headers or a body is none', async () => {
  const error = await plain(request(), undefined as never).catch((reason: unknown) => reason)
  expect(isConfigError(error)).toBe(true)
  const nothing = [undefined, null, {}, { headers: null }, { headers: { 'shop-signature': null } }]
  for (const webhook of nothing) expect(await problemOf(webhook as never)).toContain('has no header shop-signature')
  expect(await problemOf({ headers: signed() } as never)).toContain('body: ')
  const headers = { ...signed(), 'shop-timestamp': NOW } as never
  expect(await plain({ body: BODY, headers }, { secret: SECRET })).toMatchObject({ id: 'e-1' })
})

test('headers and requests of other classes than the platform has are read as well', async () => {
  const own = new Headers(signed())
  const headers = { get: (name: string) => own.get(name) } as never
  const text = { body: BODY, headers }
  expect(await plain(text, { secret: SECRET })).toMatchObject({ id: 'e-1' })
  const other = { headers, bodyUsed: false, arrayBuffer: async () => new TextEncoder().encode(BODY).buffer } as never
  expect(await plain(other, { secret: SECRET })).toMatchObject({ id: 'e-1' })
})

test('the body is signed once for each secret, however many signatures are sent', async () => {
  const sign = vi.spyOn(crypto.subtle, 'sign')
  const headers = {
    'webhook-id': 'e-1',
    'webhook-timestamp': String(NOW),
    'webhook-signature': `${'v1,AAAA '.repeat(1000)}v1,${hmac(`e-1.${NOW}.${BODY}`).digest('base64')}`,
  }
  expect(await standard(request(headers), { secret: ['old', SECRET] })).toMatchObject({ id: 'e-1' })
  expect(sign).toHaveBeenCalledTimes(2)
  sign.mockRestore()
})

test('what a scheme signs besides the body counts', async () => {
  const headers = (id: string) => ({
    'webhook-id': id,
    'webhook-timestamp': String(NOW),
    'webhook-signature': `v1a,nothing v1,${hmac(`e-1.${NOW}.${BODY}`).digest('base64')}`,
  })
  expect(await standard(request(headers('e-1')), { secret: SECRET })).toMatchObject({ id: 'e-1' })
  const error = await standard(request(headers('e-2')), { secret: SECRET }).catch((reason: unknown) => reason)
  expect(isWebhookError(error)).toBe(true)
})

test('no error shows the secret or a signature', async () => {
  const error = await plain(request(signed(BODY, 'other')), { secret: SECRET }).catch((reason: unknown) => reason)
  const shown = inspect(error, { depth: 9, showHidden: true })
  expect(shown).not.toContain(SECRET)
  expect(shown).not.toContain(hmac(BODY).digest('hex'))
})
