import { expect, test } from 'vitest'
import { isArgumentError, type OperationDetails } from '../../src/index.ts'
import { createShop, createShopWith, recordingFetch } from '../shop.ts'

const URL_ENCODED = 'application/x-www-form-urlencoded'
const FORM_DATA = 'multipart/form-data'

/** The request that a body becomes. */
async function write(details: OperationDetails, body: unknown, args: object = {}): Promise<Request> {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShopWith(['/things', 'POST', details], { fetch }).send({ body, ...args } as never)
  return requests[0] as Request
}

const refusalOf = (details: OperationDetails, body: unknown, args: object = {}) =>
  write(details, body, args).then(
    () => undefined,
    (reason: unknown) => reason,
  )

const order = { metadata: { order_id: 6735 }, tags: ['a', 'b,c'] }

test.each([
  ['JSON for an object, and a field for each item', undefined, 'metadata={"order_id":6735}&tags=a&tags=b,c'],
  ['a deep object', { metadata: { style: 'deepObject' } }, 'metadata[order_id]=6735&tags=a&tags=b,c'],
  ['a field for each property', { metadata: { style: 'form' } }, 'order_id=6735&tags=a&tags=b,c'],
  ['one field', { tags: { explode: false } }, 'metadata={"order_id":6735}&tags=a,b,c'],
  ['JSON for a list', { tags: { contentType: 'application/json' } }, 'metadata={"order_id":6735}&tags=["a","b,c"]'],
] as const)('encoding says how the fields of a form are written: %s', async (_, encoding, written) => {
  const details = { body: [URL_ENCODED], ...(encoding && { encoding: { [URL_ENCODED]: encoding } }) }
  const request = await write(details as OperationDetails, order)
  expect(request.headers.get('content-type')).toBe(URL_ENCODED)
  const text = await request.text()
  expect(decodeURIComponent(text)).toBe(written)
  // A comma between values is told from one inside of them.
  expect(text.endsWith('tags=a,b%2Cc')).toBe(encoding !== undefined && 'tags' in encoding && 'explode' in encoding.tags)
})

const withoutBoundary = async (request: Request) => {
  const [, boundary = ''] = /boundary=([^;]*)/.exec(request.headers.get('content-type') ?? '') ?? []
  return (await request.text()).replaceAll(boundary, 'X').replaceAll('\r\n', '\n')
}

test('each part of a multipart body has the media type and the headers that encoding says', async () => {
  const encoding = {
    notes: { contentType: 'text/csv' },
    id: { headers: { 'X-Kind': 'order' } },
    scan: { contentType: 'image/png, image/jpeg' },
  }
  const body = { id: 'a\nb', address: { street: 'Main' }, notes: 'x;y', scan: new Blob(['PNG']) }
  const request = await write({ body: ['multipart/mixed'], encoding: { 'multipart/mixed': encoding } }, body)
  expect(request.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary=[\da-f-]+$/)
  expect(await withoutBoundary(request)).toBe(`--X
content-disposition: form-data; name="id"
X-Kind: order

a
b
--X
content-disposition: form-data; name="address"; filename="blob"
content-type: application/json

{"street":"Main"}
--X
content-disposition: form-data; name="notes"; filename="blob"
content-type: text/csv

x;y
--X
content-disposition: form-data; name="scan"; filename="blob"
content-type: image/png

PNG
--X--
`)
})

test('a list of files is a part for each, also where they are JSON, and a list without files is one part', async () => {
  const encoding = { files: { contentType: 'application/json' }, list: { contentType: 'application/json' } }
  const json = new Blob(['{}'], { type: 'application/json' })
  const body = { files: [json, new Blob(['[]'])], list: [1, 2] }
  const request = await write({ body: [FORM_DATA], encoding: { [FORM_DATA]: encoding } }, body)
  const part = (name: string, text: string) =>
    `content-disposition: form-data; name="${name}"; filename="blob"\ncontent-type: application/json\n\n${text}\n`
  const parts = [part('files', '{}'), part('files', '[]'), part('list', '[1,2]')]
  expect((await withoutBoundary(request)).toLowerCase()).toContain(parts.join('--x\n'))
})

test('multipart/related names the type of its first part, and a documented boundary is kept', async () => {
  const related = await write({ body: ['multipart/related'] }, { meta: { a: 1 }, file: new Blob(['x']) })
  expect(related.headers.get('content-type')).toMatch(/; boundary=\S+; type="application\/json"$/)
  const mixed = await write({ body: ['multipart/mixed; boundary=own'] }, { a: 'x' })
  expect(mixed.headers.get('content-type')).toBe('multipart/mixed; boundary=own')
  expect(await mixed.text()).toMatch(/^--own\r\n/)
})

test('a form that somebody has written already is sent as it is', async () => {
  const form = new FormData()
  form.append('a', 'b')
  expect((await (await write({ body: [FORM_DATA] }, form)).formData()).get('a')).toBe('b')
  expect(await (await write({ body: [URL_ENCODED] }, new URLSearchParams({ a: 'b' }))).text()).toBe('a=b')
  expect(await (await write({ body: [URL_ENCODED] }, 'a=b')).text()).toBe('a=b')
  const parts = new Blob(['--own--\r\n'], { type: 'multipart/mixed; boundary=own' })
  expect((await write({ body: ['multipart/mixed'] }, parts)).headers.get('content-type')).toBe(parts.type)
})

test('bytes in a form are files', async () => {
  const form = await (await write({ body: [FORM_DATA] }, { a: new Uint8Array([65]), b: new ArrayBuffer(2) })).formData()
  expect(await (form.get('a') as File).text()).toBe('A')
  expect((form.get('b') as File).size).toBe(2)
})

test.each([
  ['application/x-ndjson', '{"a":1}\n{"a":2}\n'],
  ['application/jsonl', '{"a":1}\n{"a":2}\n'],
  ['application/json-seq', '\x1e{"a":1}\n\x1e{"a":2}\n'],
])('a list is written line by line as %s', async (mediaType, written) => {
  const request = await write({ body: [mediaType] }, [{ a: 1 }, { a: 2 }])
  expect([request.headers.get('content-type'), await request.text()]).toEqual([mediaType, written])
  expect(await (await write({ body: [mediaType] }, written)).text()).toBe(written)
})

test.each([
  ['application/xml', '<a/>', 'application/xml'],
  ['application/xml', new Blob(['<a/>']), 'application/xml'],
  ['application/octet-stream', new Uint8Array([60, 97, 47, 62]), 'application/octet-stream'],
  ['application/octet-stream', new TextEncoder().encode('<a/>').buffer, 'application/octet-stream'],
  ['application/octet-stream', new Blob(['<a/>']).stream(), 'application/octet-stream'],
  ['*/*', '<a/>', 'text/plain'],
  ['*/*', new Blob(['<a/>'], { type: 'image/svg+xml' }), 'image/svg+xml'],
  ['image/*', new Blob(['<a/>'], { type: 'image/svg+xml' }), 'image/svg+xml'],
  ['application/*', '<a/>', 'application/octet-stream'],
])('%s is sent as it was given: %s', async (mediaType, body, contentType) => {
  const request = await write({ body: [mediaType] }, body)
  expect([request.headers.get('content-type'), await request.text()]).toEqual([contentType, '<a/>'])
})

test('whoever says of what type a body is may send it in a range of types', async () => {
  const request = await write({ body: ['*/*'] }, { a: 1 }, { contentType: 'application/vnd.shop+json' })
  expect([request.headers.get('content-type'), await request.text()]).toEqual(['application/vnd.shop+json', '{"a":1}'])
})

test.each([
  ['an object where XML comes first', ['application/xml', 'application/json'], { a: 1 }, 'application/json'],
  ['a file inside an object', ['application/json', URL_ENCODED, FORM_DATA], { a: { b: new Blob() } }, undefined],
  ['a file', ['application/json', URL_ENCODED, FORM_DATA], { a: [new Blob()] }, FORM_DATA],
  ['a Blob', ['application/json', FORM_DATA, 'image/png', 'image/webp'], new Blob(['x']), 'image/png'],
  ['a Blob of a type', ['image/png', 'image/webp'], new Blob(['x'], { type: 'image/webp' }), 'image/webp'],
  ['a text', ['application/json', 'text/plain'], 'x', 'application/json'],
  ['a text beside a form', [URL_ENCODED, 'text/csv'], 'x', 'text/csv'],
  ['a text that is a form', [FORM_DATA, URL_ENCODED], 'a=1', URL_ENCODED],
])('of several media types the first is taken that has room for the body: %s', async (_, types, body, chosen) => {
  const written = await write({ body: types }, body).catch((reason: unknown) => reason)
  if (chosen === undefined) expect(isArgumentError(written)).toBe(true)
  else expect((written as Request).headers.get('content-type')?.split(';')[0]).toBe(chosen)
})

const stream = () => new Blob(['x']).stream()
const OBJECTS: readonly (readonly [string, () => unknown])[] = [
  ['a Map', () => new Map([['a', 1]])],
  ['a Set', () => new Set(['a'])],
  ['FormData', () => new FormData()],
  ['URLSearchParams', () => new URLSearchParams('a=1')],
  ['a stream', stream],
  ['a Promise', () => Promise.resolve('a')],
  ['an invalid date', () => new Date(Number.NaN)],
  ['NaN', () => Number.NaN],
  ['infinity', () => Number.POSITIVE_INFINITY],
]
const BYTES: readonly (readonly [string, () => unknown])[] = [
  ['a Blob', () => new Blob(['x'])],
  ['a File', () => new File(['x'], 'x')],
  ['an ArrayBuffer', () => new ArrayBuffer(1)],
  ['a Uint8Array', () => new Uint8Array(1)],
  ['a Buffer', () => Buffer.from('x')],
  ['a DataView', () => new DataView(new ArrayBuffer(1))],
]

test.each([...OBJECTS, ...BYTES])('%s is refused wherever JSON or text has to be written', async (_, make) => {
  for (const body of [make(), [make()], { a: make() }, { a: { b: [make()] } }]) {
    expect(isArgumentError(await refusalOf({}, body))).toBe(true)
    expect(isArgumentError(await refusalOf({ body: ['application/x-ndjson'] }, [body]))).toBe(true)
    expect(isArgumentError(await refusalOf({ body: [FORM_DATA] }, { a: { b: body } }))).toBe(true)
  }
  for (const mediaType of ['text/csv', 'application/xml']) {
    expect(isArgumentError(await refusalOf({ body: [mediaType] }, { a: make() }))).toBe(true)
    expect(isArgumentError(await refusalOf({ body: [mediaType] }, [make()]))).toBe(true)
  }
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  for (const place of ['path', 'query', 'header', 'cookie']) {
    for (const style of [undefined, { explode: true }, { style: 'deepObject' }, { style: 'json' }, { style: 'text' }]) {
      for (const value of [make(), [make()], { b: make() }]) {
        const styles = style && { styles: { [`${place}.a`]: style as never } }
        const shop = createShopWith([place === 'path' ? '/things/{a}' : '/things', 'POST', { ...styles }], { fetch })
        const error = await shop.send({ [place]: { a: value } }).catch((reason: unknown) => reason)
        expect(error).toMatchObject({ argument: `${place}.a` })
      }
    }
  }
  expect(requests).toHaveLength(0)
})

test.each(OBJECTS)('%s is no field of a form and no part', async (_, make) => {
  expect(isArgumentError(await refusalOf({ body: [URL_ENCODED] }, { a: make() }))).toBe(true)
  expect(isArgumentError(await refusalOf({ body: [FORM_DATA] }, { a: make() }))).toBe(true)
  expect(isArgumentError(await refusalOf({ body: ['multipart/mixed'] }, make()))).toBe(true)
})

test('a refusal names the operation, the place of the value and the media type', async () => {
  const error = await refusalOf({}, { photos: [{ raw: new Blob(['secret']) }] })
  expect(error).toMatchObject({
    message: 'shop: POST /things was not sent: body cannot be written: raw is Blob, and no JSON (application/json)',
    operation: 'send',
    argument: 'body',
  })
  expect(await refusalOf({ body: ['application/xml'] }, { a: 1 })).toMatchObject({
    message:
      'shop: POST /things was not sent: body cannot be written: is Object, and no text, Blob or bytes (application/xml)',
  })
})

test.each([
  ['a value that is left out', { a: undefined, c: 1 }, '{"c":1}'],
  [
    'what knows its own JSON',
    { a: new Date(0), b: new URL('https://a.test') },
    '{"a":"1970-01-01T00:00:00.000Z","b":"https://a.test/"}',
  ],
  ['null', { a: null, b: [null] }, '{"a":null,"b":[null]}'],
  ['an object of a class', Object.assign(new (class Thing {})(), { a: 1 }), '{"a":1}'],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ['half of a surrogate pair', '\ud800', '"\\ud800"'],
])('JSON is written as ever: %s', async (_, body, written) => {
  expect(await (await write({}, body)).text()).toBe(written)
})

test('nothing but UTF-8 is written, and half of a surrogate pair is no UTF-8', async () => {
  const half = 'a\ud800'
  for (const mediaType of ['text/plain', FORM_DATA, URL_ENCODED, 'application/xml']) {
    const body = /form/.test(mediaType) ? { a: half } : half
    expect(isArgumentError(await refusalOf({ body: [mediaType] }, body))).toBe(true)
  }
  expect(isArgumentError(await refusalOf({ body: ['text/plain; charset=iso-8859-1'] }, 'ü'))).toBe(true)
  expect(await (await write({ body: ['text/plain; charset=iso-8859-1'] }, 'u')).text()).toBe('u')
  expect(await (await write({ body: ['text/plain; charset=UTF-8'] }, 'ü')).text()).toBe('ü')
})

test.each([
  ['headers of the client', { options: { headers: { 'Content-Type': 'application/json' } } }],
  ['headers of the call', { args: { headers: { 'content-type': 'application/json' } } }],
  ['a parameter of the spec', { args: { header: { 'Content-Type': FORM_DATA } } }],
  [
    'middleware',
    {
      args: {
        middleware: [
          {
            onRequest({ request }: { request: Request }) {
              request.headers.set('content-type', 'application/json')
              return request
            },
          },
        ],
      },
    },
  ],
  [
    'middleware that makes a request of its own',
    {
      args: {
        middleware: [
          {
            onRequest({ request }: { request: Request }) {
              return new Request(request, { headers: { 'content-type': 'application/json' } })
            },
          },
        ],
      },
    },
  ],
])('a form keeps its content type, whatever comes from %s', async (_, { options = {}, args = {} }: Settings) => {
  const given = new FormData()
  given.append('a', 'b')
  for (const [mediaType, body] of [
    [FORM_DATA, { a: 'b' }],
    [FORM_DATA, given],
    [URL_ENCODED, { a: 'b' }],
  ] as const) {
    const { fetch, requests } = recordingFetch(() => Response.json({}))
    const shop = createShopWith(['/things', 'POST', { body: [mediaType] }], { fetch, ...options })
    await shop.send({ body, ...args } as never)
    expect((await requests[0]?.formData())?.get('a')).toBe('b')
  }
})

interface Settings {
  readonly options?: object
  readonly args?: object
}

test('middleware that gives a form another body gives it another content type', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const onRequest = ({ request }: { request: Request }) =>
    new Request(request, { body: '{}', headers: { 'content-type': 'application/json' } })
  const shop = createShopWith(['/things', 'POST', { body: [FORM_DATA] }], { fetch })
  await shop.send({ body: { a: 'b' }, middleware: [{ onRequest }] } as never)
  expect([requests[0]?.headers.get('content-type'), await requests[0]?.text()]).toEqual(['application/json', '{}'])
})

test('a content type of the client is not sent without a body, nor in place of the one that a body has', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const shop = createShop({ fetch, headers: { 'Content-Type': 'text/plain' } })
  await shop.getOrder({ path: { orderId: '7' } })
  await shop.createOrder({ body: { note: '' } })
  expect(requests.map(({ headers }) => headers.get('content-type'))).toEqual([null, 'application/json'])
})

const JSON_TYPE = 'application/json'
const clientWide = (contentType: string | null) => ({ headers: { 'Content-Type': contentType } })

/** What is sent of `{ a: 'b' }`, or of another body: its content type without a boundary, and its text. */
async function sentAs(body: readonly string[], options: object, args: object = {}): Promise<readonly unknown[]> {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShopWith(['/things', 'POST', { body }], { fetch, ...options }).send({
    body: { a: 'b' },
    ...args,
  } as never)
  const [request] = requests
  return [request?.headers.get('content-type')?.split(';')[0], await request?.text()]
}

test.each([
  ['another JSON type', 'application/vnd.shop+json', 'application/vnd.shop+json'],
  ['a name for JSON that no standard has', 'application/my-json', 'application/my-json'],
  ['no JSON', 'text/plain', JSON_TYPE],
  ['a form', URL_ENCODED, JSON_TYPE],
  ['null, which leaves it to the platform', null, 'text/plain'],
])('a client-wide content type is another name for JSON, and nothing else: %s', async (_, contentType, sent) => {
  expect(await sentAs([JSON_TYPE], clientWide(contentType))).toEqual([sent, '{"a":"b"}'])
})

test('a client-wide content type leaves alone what is no plain JSON, and what a call says itself', async () => {
  const options = clientWide('application/vnd.shop+json')
  expect(await sentAs([URL_ENCODED], options)).toEqual([URL_ENCODED, 'a=b'])
  expect(await sentAs(['text/csv'], options, { body: 'a;b' })).toEqual(['text/csv', 'a;b'])
  expect(await sentAs(['application/merge-patch+json'], options)).toEqual(['application/merge-patch+json', '{"a":"b"}'])
  expect(await sentAs([JSON_TYPE], options, { contentType: JSON_TYPE })).toEqual([JSON_TYPE, '{"a":"b"}'])
  expect(await sentAs([JSON_TYPE], options, { headers: { 'content-type': JSON_TYPE } })).toEqual([
    JSON_TYPE,
    '{"a":"b"}',
  ])
})

test.each([
  [URL_ENCODED, 'a=b'],
  [JSON_TYPE, '{"a":"b"}'],
  ['application/my-json', '{"a":"b"}'],
  ['application/json; charset=utf-8', '{"a":"b"}'],
])('a content type among the headers of a call says how its body is written: %s', async (contentType, text) => {
  for (const options of [{}, clientWide('application/vnd.shop+json')]) {
    const args = { headers: { 'Content-Type': contentType } }
    const [type] = contentType.split(';')
    expect(await sentAs([FORM_DATA, URL_ENCODED, JSON_TYPE], options, args)).toEqual([type, text])
  }
})

test('so it may be a text or a multipart form', async () => {
  const types = [JSON_TYPE, FORM_DATA, 'text/plain']
  const asText = { body: 'a', headers: { 'content-type': 'text/plain' } }
  expect(await sentAs(types, {}, asText)).toEqual(['text/plain', 'a'])
  const [type, text] = await sentAs(types, {}, { headers: { 'content-type': FORM_DATA } })
  expect(type).toBe(FORM_DATA)
  expect(text).toContain('name="a"\r\n\r\nb\r\n')
})

test('a body that cannot be written as the call says is refused', async () => {
  const refused = await refusalOf({}, { a: 'b' }, { headers: { 'content-type': 'image/png' } })
  expect(isArgumentError(refused)).toBe(true)
  expect(String(refused)).toContain('(image/png)')
})

test('null among the headers of a call leaves the content type to the platform', async () => {
  expect(await sentAs([JSON_TYPE], {}, { headers: { 'content-type': null } })).toEqual(['text/plain', '{"a":"b"}'])
})

test('headers that can be read only once are those of every call and of every page', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json([{ id: '7' }]))
  const once = (name: string) => new Map([[name, 'yes']]).entries()
  const shop = createShop({ fetch, headers: once('x-client') })
  let pages = 0
  for await (const _ of shop.listComparisons.pages({ headers: once('x-call') })) if (++pages === 2) break
  const seen = requests.map(({ headers }) => [headers.get('x-client'), headers.get('x-call')])
  expect(seen).toEqual([
    ['yes', 'yes'],
    ['yes', 'yes'],
  ])
})
