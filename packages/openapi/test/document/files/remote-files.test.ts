import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setAllowedOrigins } from '../../../src/document/index.ts'
import { loadApiSync } from '../../../src/load-api.ts'

// Loading waits for answers in this process, so the servers are in another one.
const SERVER = `
import { createServer } from 'node:http'
import { appendFileSync } from 'node:fs'
const answers = {
  '/thing.json': [200, '{"type":"object","properties":{"name":{"$ref":"parts/name.json"}}}'],
  '/parts/name.json': [200, '{"type":"string","description":"From afar."}'],
  '/long.json': [200, JSON.stringify({ type: 'string', description: 'x'.repeat(5000) })],
  '/endless.json': [200, undefined],
  '/local.json': [200, '{"$ref":"file:///etc/hostname"}'],
  '/broken.json': [200, '{'],
  '/again': [302, '/thing.json'],
  '/round': [302, '/round'],
}
const listen = handle => new Promise(resolve => { const server = createServer(handle).listen(0, '127.0.0.1', () => resolve('http://127.0.0.1:' + server.address().port)) })
const other = await listen((request, response) => { appendFileSync(process.argv[1], request.url + '\\n'); response.end('{"type":"string"}') })
const origin = await listen((request, response) => {
  const [status, body] = request.url === '/away' ? [302, other + '/secret'] : answers[request.url] ?? [404, 'no']
  if (status === 302) response.writeHead(302, { location: body }).end()
  else if (body === undefined) { response.writeHead(200); const more = () => { while (response.write('x'.repeat(65536))) ; }; response.on('drain', more); more() }
  else response.writeHead(status).end(body)
})
console.log(JSON.stringify({ origin, other }))
`

const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
const hits = join(folder, 'hits.txt')
let server: ChildProcess
let origin = ''
let other = ''

beforeAll(async () => {
  writeFileSync(hits, '')
  server = spawn(process.execPath, ['--input-type=module', '--eval', SERVER, hits], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>(resolve => server.stdout?.once('data', data => resolve(String(data))))
  ;({ origin, other } = JSON.parse(line))
})

afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
})

function load($ref: string, allowRemote?: readonly string[], limits = {}) {
  const file = join(folder, 'shop.json')
  const document = {
    openapi: '3.1.1',
    info: { title: 'Shop', version: 'v1' },
    paths: {},
    components: { schemas: { Thing: { $ref } } },
  }
  writeFileSync(file, JSON.stringify(document))
  return loadApiSync(file, { allowRemote, limits })
}

test('what an allowed origin has becomes a part of the document, and so does what that refers to there', () => {
  const { document, placeOf } = load(`${origin}/thing.json`, [origin])
  expect(JSON.stringify(document)).toContain('From afar.')
  expect(placeOf('#/components/schemas/Thing')).toContain(`${origin}/thing.json`)
})

test('nobody is asked unless its very origin was allowed', () => {
  for (const allowed of [
    undefined,
    [],
    [origin.replace('127.0.0.1', 'localhost')],
    [other],
    [origin.replace(/\d+$/, '1')],
  ]) {
    expect(() => load(`${origin}/thing.json`, allowed)).toThrow(`allow its origin: --allow-remote ${origin}.`)
  }
  expect(() => load(`${origin.replace('http', 'https')}/thing.json`, [origin])).toThrow('--allow-remote https://')
})

test('origins may be allowed for all documents of a process', () => {
  setAllowedOrigins([origin])
  expect(() => load(`${origin}/thing.json`)).not.toThrow()
  setAllowedOrigins([])
  expect(() => load(`${origin}/thing.json`)).toThrow('allow its origin')
})

test('no redirect leaves the origin, and one within is followed', () => {
  expect(() => load(`${origin}/away`, [origin, other])).toThrow(`is redirected to another origin, ${other}`)
  expect(readFileSync(hits, 'utf8')).toBe('')
  expect(JSON.stringify(load(`${origin}/again#/properties`, [origin]).document)).toContain('name')
  expect(() => load(`${origin}/round`, [origin])).toThrow('is redirected again and again')
})

test('what is longer than a document may be is not read to its end', () => {
  expect(() => load(`${origin}/long.json`, [origin], { bytes: 4000 })).toThrow('is longer than 4000 bytes')
  expect(() => load(`${origin}/endless.json`, [origin], { bytes: 100_000 })).toThrow('is longer than 100000 bytes')
})

test.each([
  ['lost.json', 'is answered with 404'],
  ['local.json', 'leads from the web to this machine'],
  ['broken.json', 'broken.json:1'],
])('%s: %s', (name, message) => {
  expect(() => load(`${origin}/${name}`, [origin])).toThrow(message)
})

test('a user and a password are sent to nobody', () => {
  const url = `${origin.replace('://', '://ada:secret@')}/thing.json`
  expect(() => load(url, [origin])).toThrow('holds a user or a password')
})

test.each(['acme.test', 'https://acme.test/', 'https://acme.test/specs', 'file:///', '*', 'https://*.acme.test:x'])(
  '%s is no origin',
  text => {
    expect(() => load('#/info', [text])).toThrow(/is no origin/)
  },
)
