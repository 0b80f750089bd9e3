import type { ServerResponse } from 'node:http'
import { answerJson } from '../local-server.ts'
import { ORDER } from '../shop.ts'

/** One way in which a server deviates from the shop's spec. */
export interface ShopDeviation {
  readonly name: string
  /** The one rule that the report has to name, and nothing else. */
  readonly rule: string
  readonly location: string
  readonly pointer: string
  /** `listComparisons` with the token, unless it says otherwise. */
  readonly at?: 'health' | 'motto' | 'anonymous'
  readonly answer: (response: ServerResponse) => void
  /** Milliseconds. */
  readonly timeout?: number
}

const LIST = '#/paths/~1orders/get'
const CONTENT = `${LIST}/responses/200/content`
const ORDER_SCHEMA = '#/components/schemas/Order/allOf'

const json = (value: unknown) => (response: ServerResponse) => answerJson(response, 200, value)
const page = (order: object) => json({ data: [order] })
const raw = (contentType: string, body: string | Uint8Array) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': contentType, 'x-total': '1' }).end(body)
}
/** Node's server would not send what HTTP forbids. */
const wire = (text: string) => (response: ServerResponse) => {
  response.socket?.end(text)
}

const status: ShopDeviation[] = [
  {
    name: 'a status that nobody documented',
    rule: 'status-undocumented',
    location: 'response status',
    pointer: `${LIST}/responses`,
    answer: response => answerJson(response, 503, {}),
  },
  {
    name: 'an undocumented refusal of what is allowed',
    rule: 'status-undocumented',
    location: 'response status',
    pointer: '#/paths/~1health/get/responses',
    at: 'health',
    answer: response => response.writeHead(418).end(),
  },
  {
    name: 'another success than the documented one',
    rule: 'success-status-undocumented',
    location: 'response status',
    pointer: `${LIST}/responses`,
    answer: response => answerJson(response, 202, { data: [] }),
  },
  {
    name: 'a redirect',
    rule: 'redirect-undocumented',
    location: 'response status',
    pointer: `${LIST}/responses`,
    answer: response => response.writeHead(302, { location: 'https://shop.test/login?code=1' }).end(),
  },
]

const bodies: ShopDeviation[] = [
  {
    name: 'a body without a content type',
    rule: 'content-type-missing',
    location: 'response header content-type',
    pointer: CONTENT,
    answer: response => response.writeHead(200, { 'x-total': '1' }).end('{"data":[]}'),
  },
  {
    name: 'JSON that is labelled text',
    rule: 'content-type-undocumented',
    location: 'response header content-type',
    pointer: CONTENT,
    answer: raw('text/html', '{"data":[]}'),
  },
  {
    name: 'no body where one is documented',
    rule: 'body-missing',
    location: 'response body',
    pointer: CONTENT,
    answer: raw('application/json', ''),
  },
  {
    name: 'a body with 204',
    rule: 'body-forbidden',
    location: 'response body',
    pointer: '#/paths/~1health/get/responses/204',
    at: 'health',
    answer: wire('HTTP/1.1 204 No Content\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}'),
  },
  {
    name: 'HTML that is labelled JSON',
    rule: 'json-mislabelled',
    location: 'response body',
    pointer: `${CONTENT}/application~1json`,
    answer: raw('application/json', '<html>Sorry</html>'),
  },
  {
    name: 'JSON that is cut off',
    rule: 'json-broken',
    location: 'response body',
    pointer: `${CONTENT}/application~1json`,
    answer: raw('application/json', '{"data": [{"id": 1}'),
  },
  {
    name: 'JSON in Latin-1',
    rule: 'json-encoding',
    location: 'response body',
    pointer: `${CONTENT}/application~1json`,
    answer: raw('application/json', Buffer.from('{"data":[{"id":1,"title":"Thé"}]}', 'latin1')),
  },
  {
    name: 'JSON after a byte order mark',
    rule: 'json-encoding',
    location: 'response body',
    pointer: `${CONTENT}/application~1json`,
    answer: raw('application/json', '\uFEFF{"data":[]}'),
  },
  {
    name: 'a text that is too long',
    rule: 'body-schema/maxLength',
    location: 'response body',
    pointer: '#/paths/~1motto/get/responses/200/content/text~1plain/schema/maxLength',
    at: 'motto',
    answer: response => response.writeHead(200, { 'content-type': 'text/plain' }).end('Tea for all, and cake too'),
  },
  {
    name: 'a body that is not compressed as it says',
    rule: 'content-encoding-wrong',
    location: 'connection',
    pointer: LIST,
    answer: response => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"data":[]}'),
  },
]

/** An order that breaks one keyword, the place of it, and the place of the keyword in the spec. */
function order(name: string, broken: object, place: string, keyword: string, pointer: string): ShopDeviation {
  const rule = `body-schema/${keyword}`
  return { name, rule, location: `response body /data/0${place}`, pointer, answer: page({ ...ORDER, ...broken }) }
}

const schemas: ShopDeviation[] = [
  {
    name: 'a required property that is missing',
    rule: 'body-schema/required',
    location: 'response body',
    pointer: '#/components/schemas/Page/required',
    answer: json({ cursor: null }),
  },
  {
    name: 'an array that is too long',
    rule: 'body-schema/maxItems',
    location: 'response body /data',
    pointer: '#/components/schemas/Page/properties/data/maxItems',
    answer: json({ data: [1, 2, 3, 4].map(id => ({ ...ORDER, id })) }),
  },
  {
    name: 'an item that is there twice',
    rule: 'body-schema/uniqueItems',
    location: 'response body /data',
    pointer: '#/components/schemas/Page/properties/data/uniqueItems',
    answer: json({ data: [ORDER, ORDER] }),
  },
  {
    name: 'null where it is not allowed',
    rule: 'body-schema/type',
    location: 'response body /data',
    pointer: '#/components/schemas/Page/properties/data/type',
    answer: json({ data: null }),
  },
  order('a number as text', { id: '1' }, '/id', 'type', `${ORDER_SCHEMA}/0/properties/id/type`),
  order('a number that is too small', { id: 0 }, '/id', 'minimum', `${ORDER_SCHEMA}/0/properties/id/minimum`),
  order('an empty text', { title: '' }, '/title', 'minLength', `${ORDER_SCHEMA}/0/properties/title/minLength`),
  order('a text of another form', { title: '<b>' }, '/title', 'pattern', `${ORDER_SCHEMA}/0/properties/title/pattern`),
  order('an unknown member', { status: 'lost' }, '/status', 'enum', `${ORDER_SCHEMA}/1/properties/status/enum`),
  order('a date in words', { created: 'today' }, '/created', 'format', `${ORDER_SCHEMA}/1/properties/created/format`),
  order('what is only written', { pin: '1' }, '/pin', 'writeOnly', `${ORDER_SCHEMA}/1/properties/pin/writeOnly`),
  order(
    'a property that is refused',
    { price: { amount: 1, tax: 2 } },
    '/price',
    'additionalProperties',
    '#/components/schemas/Price/additionalProperties',
  ),
  order(
    'a fraction of a cent',
    { price: { amount: 1.005 } },
    '/price/amount',
    'multipleOf',
    '#/components/schemas/Price/properties/amount/multipleOf',
  ),
  order(
    'another constant',
    { price: { amount: 1, currency: 'USD' } },
    '/price/currency',
    'const',
    '#/components/schemas/Price/properties/currency/const',
  ),
  order(
    'no branch of a oneOf',
    { payment: { kind: 'shells' } },
    '/payment/kind',
    'oneOf',
    `${ORDER_SCHEMA}/1/properties/payment/oneOf`,
  ),
  {
    name: 'an error body that breaks its schema',
    rule: 'error-body-schema/required',
    location: 'response body',
    pointer: '#/components/schemas/Problem/required',
    at: 'anonymous',
    answer: response => answerJson(response, 401, { error: 'Who are you?' }),
  },
]

const others: ShopDeviation[] = [
  {
    name: 'a required header that is missing',
    rule: 'header-missing',
    location: 'response header X-Total',
    pointer: '#/components/headers/Total/required',
    answer: response => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[]}'),
  },
  {
    name: 'a header of another type',
    rule: 'header-schema/type',
    location: 'response header X-Total',
    pointer: '#/components/headers/Total/schema/type',
    answer: response => answerJson(response, 200, { data: [] }, { 'x-total': 'many' }),
  },
  {
    name: 'no credentials needed',
    rule: 'credentials-not-required',
    location: 'request header authorization',
    pointer: '#/security',
    at: 'anonymous',
    answer: json({ data: [] }),
  },
  {
    name: 'no answer',
    rule: 'timeout',
    location: 'connection',
    pointer: LIST,
    answer: () => {},
    timeout: 1000,
  },
  {
    name: 'a body that never ends',
    rule: 'timeout',
    location: 'connection',
    pointer: LIST,
    answer: response => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    timeout: 1000,
  },
  {
    name: 'a connection that ends without an answer',
    rule: 'connection-failed',
    location: 'connection',
    pointer: LIST,
    answer: response => void response.socket?.destroy(),
  },
  {
    name: 'a connection that ends in the middle of the answer',
    rule: 'connection-broken',
    location: 'connection',
    pointer: LIST,
    answer: wire('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"data":'),
  },
]

/** Each in a sentence, and what a report has to say about it. */
export const DEVIATIONS: readonly ShopDeviation[] = [...status, ...bodies, ...schemas, ...others]
