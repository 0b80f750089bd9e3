import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { Verdict } from '../../src/judge/verdict.ts'

/** What the mock reads wrong while it is set. */
const planted = vi.hoisted(() => ({ fault: '' }))

vi.mock('../../../openapi/src/serialization/styles/delimited.ts', async load => {
  const usual = await load<typeof import('../../../openapi/src/serialization/styles/delimited.ts')>()
  const { pipeDelimited } = usual
  const read: typeof pipeDelimited.read = (styled, kind, pairs) => {
    if (planted.fault !== 'pipeDelimited') return pipeDelimited.read(styled, kind, pairs)
    return pairs.flatMap(({ text }) => styled.letters.decode(text).split(';'))
  }
  return { ...usual, pipeDelimited: { ...pipeDelimited, read } }
})

vi.mock('../../../openapi/src/serialization/styles/deep-object.ts', async load => {
  const usual = await load<typeof import('../../../openapi/src/serialization/styles/deep-object.ts')>()
  const { deepObject } = usual
  const read: typeof deepObject.read = (styled, kind, pairs) =>
    deepObject.read(styled, kind, planted.fault === 'deepObject' ? pairs.slice(0, 1) : pairs)
  return { ...usual, deepObject: { ...deepObject, read } }
})

vi.mock('../../../openapi/src/serialization/url-encoded.ts', async load => {
  const usual = await load<typeof import('../../../openapi/src/serialization/url-encoded.ts')>()
  const readUrlEncoded: typeof usual.readUrlEncoded = text =>
    usual.readUrlEncoded(planted.fault === 'form fields' ? text.replace(/&list=[^&]*$/, '') : text)
  return { ...usual, readUrlEncoded }
})

vi.mock('../../../openapi/src/serialization/multipart.ts', async load => {
  const usual = await load<typeof import('../../../openapi/src/serialization/multipart.ts')>()
  const readMultipart: typeof usual.readMultipart = async (...given) => {
    const fields = await usual.readMultipart(...given)
    if (planted.fault !== 'multipart parts') return fields
    return fields.map(field => (field.file ? { ...field, file: new File(['other'], field.file.name) } : field))
  }
  return { ...usual, readMultipart }
})

vi.mock('../../../openapi/src/serialization/cookie.ts', async load => {
  const usual = await load<typeof import('../../../openapi/src/serialization/cookie.ts')>()
  const readCookiePairs: typeof usual.readCookiePairs = headers =>
    planted.fault === 'cookies' ? [] : usual.readCookiePairs(headers)
  return { ...usual, readCookiePairs }
})

vi.mock('../../../openapi/src/serialization/letters.ts', async load => {
  const usual = await load<typeof import('../../../openapi/src/serialization/letters.ts')>()
  const { PERCENT_ENCODED } = usual
  const decode = (text: string) => (planted.fault === 'percent decoding' ? text : PERCENT_ENCODED.decode(text))
  return { ...usual, PERCENT_ENCODED: { ...PERCENT_ENCODED, decode } }
})

vi.mock('../../../openapi/src/serialization/media-type.ts', async load => {
  const usual = await load<typeof import('../../../openapi/src/serialization/media-type.ts')>()
  const matchMediaType: typeof usual.matchMediaType = (documented, contentType) =>
    planted.fault === 'content type parameters'
      ? documented.find(name => name === contentType)
      : usual.matchMediaType(documented, contentType)
  return { ...usual, matchMediaType }
})

// What other files have loaded knows nothing of the faults, and what is loaded here must not stay for the next file.
vi.resetModules()
afterAll(() => {
  vi.resetModules()
})

const { createMock } = await import('@crm-clients/mock')
const { listContractCases } = await import('../../src/cases/plan-cases.ts')
const { exerciseCase } = await import('../../src/judge/exercise-case.ts')
const { createOracle } = await import('../../src/oracle/oracle.ts')
const { createContract } = await import('../../src/run/contract.ts')
const { createWireClient, WIRE_SHOP } = await import('./wire-shop.ts')

beforeEach(() => {
  planted.fault = ''
})

/** The cases that do not pass with a client. */
async function redCases(createClient = createWireClient()): Promise<Verdict[]> {
  const mock = await createMock(WIRE_SHOP)
  const contract = createContract({ mock, factory: createClient as (options: unknown) => object })
  const oracle = createOracle(WIRE_SHOP)
  const verdicts: Verdict[] = []
  for (const contractCase of listContractCases(WIRE_SHOP)) {
    verdicts.push(await exerciseCase(contract, oracle, contractCase))
  }
  return verdicts.filter(({ passed }) => !passed)
}

test('nothing is red without a fault', async () => {
  expect(await redCases()).toEqual([])
})

test.each([
  ['pipeDelimited', "read [ 'a|b' ] at /query/tags, and [ 'a', 'b' ] was meant"],
  ['deepObject', "read { size: 5 } at /query/filter, and { size: 5, name: 'x' } was meant"],
  ['form fields', "read [ 'x' ] at /body/list, and [ 'x', 'y' ] was meant"],
  ['multipart parts', 'at /body/file'],
  ['cookies', "read undefined at /cookie/session, and 'abc' was meant"],
  ['percent decoding', "read 'a%2Fb%20%C3%BC%25' at /path/name, and 'a/b ü%' was meant"],
  ['content type parameters', 'has the content type multipart/form-data'],
])('a mock that reads %s wrong turns the suite red, and is to blame', async (fault, message) => {
  planted.fault = fault
  const red = await redCases()
  expect(red.map(verdict => verdict.message).join('\n')).toContain(message)
  expect([...new Set(red.map(({ blame }) => blame))]).toEqual(['mock'])
})

/** A request to another URL. */
function moved(request: Request, change: (url: string) => string): Request {
  return new Request(change(request.url), request)
}

async function withBody(request: Request, change: (text: string) => string): Promise<Request> {
  const body = new Uint8Array(
    Buffer.from(change(Buffer.from(await request.arrayBuffer()).toString('latin1')), 'latin1'),
  )
  const { method, headers } = request
  return new Request(request.url, { method, headers, ...(body.length > 0 && { body }) })
}

function withHeader(request: Request, name: string, change: (value: string) => string): Request {
  const value = request.headers.get(name)
  if (value !== null) request.headers.set(name, change(value))
  return request
}

test.each<[string, (request: Request) => Request | Promise<Request>, string]>([
  ['pipeDelimited', request => moved(request, url => url.replace('%7C', ';')), 'at /query/tags'],
  ['deepObject', request => moved(request, url => url.replace(/%5Bname%5D/g, '%5Btitle%5D')), 'at /query/filter'],
  ['form fields', request => withBody(request, text => text.replace('&list=y', '')), 'at /body/list'],
  [
    'multipart parts',
    request => withBody(request, text => text.replace('\r\n\r\ntext\r\n', '\r\n\r\nother\r\n')),
    'at /body/file',
  ],
  ['cookies', request => withHeader(request, 'cookie', value => value.replace('abc', 'ab')), 'at /cookie/session'],
  ['percent encoding', request => moved(request, url => url.replaceAll('%20', '%2520')), 'at /path/name'],
  [
    'content type parameters',
    request => withHeader(request, 'content-type', value => value.replace(/;.*/, '')),
    'boundary',
  ],
])('a client that writes %s wrong turns the suite red, and is to blame', async (_, change, message) => {
  const red = await redCases(createWireClient(change))
  expect(red.map(verdict => verdict.message).join('\n')).toContain(message)
  expect([...new Set(red.map(({ blame }) => blame))]).toEqual(['client'])
})
