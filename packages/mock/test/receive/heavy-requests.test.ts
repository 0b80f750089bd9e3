import { gzipSync } from 'node:zlib'
import { apiOf, leastComputing } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'

const twelve = (text: (index: number) => string) => Array.from({ length: 12 }, (_, index) => text(index))
/** None tells which one is meant, and each leads to all of them. */
const anyOfMutual = `{ anyOf: [${twelve(index => `{ $ref: '#/components/schemas/Mutual${index}' }`)}] }`

const SHOP = apiOf(`
paths:
  /things:
    post:
      operationId: makeThings
      parameters:
        - { name: filter, in: query, style: deepObject, schema: { type: object } }
        - { name: where, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Mutual' } }
      requestBody:
        content:
          application/json: { schema: { type: array, items: { type: integer } } }
          application/vnd.filter+json: { schema: { $ref: '#/components/schemas/Filter' } }
          application/vnd.list+json: { schema: { type: array, items: { anyOf: [{ type: integer }, { type: boolean }] } } }
          application/vnd.mutual+json: { schema: { $ref: '#/components/schemas/Mutual' } }
          application/jsonl: { schema: { type: array } }
          application/xml: { schema: { type: string } }
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { where: { $ref: '#/components/schemas/Mutual' } } }
            encoding: { where: { style: deepObject } }
          multipart/form-data: { schema: { type: object } }
      responses: { '204': { description: Done } }
components:
  schemas:
    Filter: { anyOf: [{ $ref: '#/components/schemas/All' }, { $ref: '#/components/schemas/Any' }] }
    All: { type: object, properties: { of: { $ref: '#/components/schemas/Filter' } } }
    Any: { type: object, properties: { of: { $ref: '#/components/schemas/Filter' } } }
    Mutual: ${anyOfMutual}
    ${twelve(index => `Mutual${index}: { required: [a${index}], properties: { a${index}: { type: integer }, of: ${anyOfMutual} } }`).join('\n    ')}
`)

const JSON_TYPE = { 'content-type': 'application/json' }
const PAIRS_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
const GZIP = { 'content-encoding': 'gzip' }
const FORM_TYPE = { 'content-type': 'multipart/form-data; boundary=b' }
const part = (name: string) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\na\r\n`
const count = (length: number, text: (index: number) => string) =>
  Array.from({ length }, (_, index) => text(index)).join('')
const ENTITIES = count(9, index => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`)

const REQUESTS: Readonly<Record<string, readonly [path: string, init: RequestInit, status: number, says: RegExp]>> = {
  'a hundred thousand mistakes': [
    '',
    { body: JSON.stringify(Array(100_000).fill('a')), headers: JSON_TYPE },
    422,
    /Request body has 99000 more mistakes/,
  ],
  'a parameter a thousand levels deep': [
    `?filter${'[a]'.repeat(1000)}=1`,
    { body: '[1]', headers: JSON_TYPE },
    422,
    /is not documented/,
  ],
  'a body a hundred thousand levels deep': [
    '',
    { body: '['.repeat(100_000) + ']'.repeat(100_000), headers: JSON_TYPE },
    400,
    /deeper than 500 levels/,
  ],
  'alternatives on each of two hundred levels': [
    '',
    {
      body: `${'{"of":'.repeat(200)}1${'}'.repeat(200)}`,
      headers: { 'content-type': 'application/vnd.filter+json' },
    },
    422,
    /must match a schema in anyOf/,
  ],
  'twelve alternatives of each other on each of five levels': [
    '',
    { body: `${'{"of":'.repeat(5)}1${'}'.repeat(5)}`, headers: { 'content-type': 'application/vnd.mutual+json' } },
    422,
    /must match a schema in anyOf/,
  ],
  'twelve alternatives of each other on each of forty levels': [
    '',
    { body: `${'{"of":'.repeat(40)}1${'}'.repeat(40)}`, headers: { 'content-type': 'application/vnd.mutual+json' } },
    422,
    /must match a schema in anyOf/,
  ],
  'twelve alternatives of each other on each of four hundred levels': [
    '',
    { body: `${'{"of":'.repeat(400)}1${'}'.repeat(400)}`, headers: { 'content-type': 'application/vnd.mutual+json' } },
    422,
    /takes more than 50000 steps/,
  ],
  'twelve alternatives of each other on each level of a parameter': [
    `?where${'[of]'.repeat(5)}[a1]=x`,
    { body: '[1]', headers: JSON_TYPE },
    422,
    /where.* must match a schema in anyOf/,
  ],
  'twelve alternatives of each other on each level of a form': [
    '',
    { body: new URLSearchParams([[`where${'[of]'.repeat(5)}[a1]`, 'x']]) },
    422,
    /where.* must match a schema in anyOf/,
  ],
  'a thousand items that fit no alternative': [
    '',
    { body: JSON.stringify(Array(1000).fill('a')), headers: { 'content-type': 'application/vnd.list+json' } },
    422,
    /must be integer or boolean/,
  ],
  'twenty thousand parts': [
    '',
    { body: `${count(20_000, index => part(`p${index}`))}--b--\r\n`, headers: FORM_TYPE },
    400,
    /more than 2000 fields/,
  ],
  'twenty thousand fields of one name': [
    '',
    { body: new URLSearchParams(Array.from({ length: 20_000 }, () => ['a', 'a'])) },
    400,
    /more than 2000 fields/,
  ],
  'a gzip bomb': [
    '',
    { body: gzipSync(' '.repeat(6e7)), headers: { ...JSON_TYPE, ...GZIP } },
    413,
    /more than 52428800 bytes/,
  ],
  'millions of values in a few kilobytes': [
    '',
    {
      body: gzipSync(`[${'{},'.repeat(1e7)}{}]`),
      headers: { ...JSON_TYPE, ...GZIP },
    },
    413,
    /more than 200000 values. Send a smaller one, or raise the limit maxBodyValues/,
  ],
  'millions of values in a field of a form': [
    '',
    { body: gzipSync(`a=${'{},'.repeat(1e6).replace('{', '[{')}1]`), headers: { ...PAIRS_TYPE, ...GZIP } },
    413,
    /more than 200000 values/,
  ],
  'millions of pairs that say nothing': [
    '',
    { body: gzipSync('&'.repeat(1e7)), headers: { ...PAIRS_TYPE, ...GZIP } },
    400,
    /more than 2000 fields/,
  ],
  'millions of equals signs': ['', { body: gzipSync('='.repeat(1e7)), headers: { ...PAIRS_TYPE, ...GZIP } }, 204, /^$/],
  'millions of empty lines': [
    '',
    { body: gzipSync('\n'.repeat(1e7)), headers: { 'content-type': 'application/jsonl', ...GZIP } },
    413,
    /more than 200000 values/,
  ],
  'entities of XML that multiply': [
    '',
    {
      body: `<!DOCTYPE a [<!ENTITY e0 "lol">${ENTITIES}]><a>&e9;</a>`,
      headers: { 'content-type': 'application/xml' },
    },
    204,
    /^$/,
  ],
  'quotes in Prefer that nobody closes': [
    '',
    { body: '[1]', headers: { ...JSON_TYPE, prefer: `"${'\\"'.repeat(40_000)}` } },
    204,
    /^$/,
  ],
  'quotes in Accept that nobody closes': [
    '',
    { body: '[1]', headers: { ...JSON_TYPE, accept: `"${'\\"'.repeat(40_000)}` } },
    204,
    /^$/,
  ],
  'two thousand headers': [
    '',
    {
      body: '[1]',
      headers: Object.fromEntries([
        ...Object.entries(JSON_TYPE),
        ...Array.from({ length: 2000 }, (_, i) => [`x-${i}`, 'a']),
      ]),
    },
    204,
    /^$/,
  ],
}

/** In milliseconds of computing. */
const SOON = 100

test.each(Object.entries(REQUESTS))(
  '%s is answered soon, and the mock lives on',
  async (_, [query, init, status, says]) => {
    const mock = await createMock(SHOP)
    const send = (path: string, own: RequestInit) =>
      mock.fetch(`http://shop.test/things${path}`, { method: 'POST', ...own })
    await send('', { body: '["a"]', headers: JSON_TYPE })
    const response = await send(query, init)
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(says)
    expect(await leastComputing(() => send(query, init), SOON)).toBeLessThan(SOON)
    expect((await send('', { body: '[1]', headers: JSON_TYPE })).status).toBe(204)
  },
)
