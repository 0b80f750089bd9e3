import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { mapDocument } from '@crm-clients/openapi/document'
import { isEverything } from '@crm-clients/test-support'
import { readEverything } from '@crm-clients/test-support/hostile'
import { afterAll, beforeAll, expect, test } from 'vitest'

const COMMANDS = ['new', 'check', 'generate', 'diff', 'mock', 'contract', 'verify']
const SECRET = 'what nobody may read'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'crm-clients-')))
const folder = join(root, 'document')
const outside = join(root, 'outside')
const hits: string[] = []
const server = createServer((request, response) => {
  hits.push(request.url ?? '')
  response.end(JSON.stringify({ type: 'string', description: SECRET }))
})
let origin = ''

beforeAll(async () => {
  for (const place of [folder, outside]) mkdirSync(place)
  for (const place of [outside, root]) {
    writeFileSync(join(place, 'secret.json'), JSON.stringify({ type: 'string', description: SECRET, default: SECRET }))
  }
  symlinkSync(outside, join(folder, 'linked'))
  symlinkSync(join(outside, 'secret.json'), join(folder, 'linked.json'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true, force: true })
})

/** What no document may make anybody read, as references spell it. Each is tried with each command where everything is tested. */
function listReferences(): string[] {
  const absolute = join(outside, 'secret.json')
  return [
    absolute,
    `file://${absolute}`,
    `file:${absolute}`,
    `file://localhost${absolute}`,
    '../outside/secret.json',
    '../secret.json',
    './../secret.json',
    '%2e%2e/secret.json',
    '..%2Fsecret.json',
    'linked.json',
    'linked/secret.json#/description',
    `${origin}/secret.json`,
    `${origin.replace('http', 'https')}/secret.json`,
    `${origin.replace('http:', '')}/secret.json`,
    `${origin}/secret.json#/properties/name`,
    '/etc/passwd',
    'data:application/json,{}',
    'users',
    '',
  ]
}

interface Attempt {
  readonly outcomes: Readonly<Record<string, unknown>>
  /** The files that were opened where nobody has to, and the connections to the server that nobody may ask. */
  readonly accesses: readonly string[]
}

/** Does with each document what every command does, in one process. */
async function attempt(documents: readonly unknown[], commands: readonly string[] = COMMANDS): Promise<Attempt[]> {
  const made = mkdtempSync(join(root, 'made-'))
  const record = join(made, 'record.txt')
  const files = documents.map((document, index) => {
    const file = join(folder, `document-${index}.json`)
    writeFileSync(file, JSON.stringify(document))
    return file
  })
  writeFileSync(record, '')
  const preload = new URL('hostile/record-access.ts', import.meta.url).href
  const program = fileURLToPath(new URL('hostile/run-commands.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', preload, program, made, commands.join(), ...files], {
    env: { ...process.env, ACCESS_RECORD: record },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = (await text(child.stdout)).trim().split('\n')
  const notes = readFileSync(record, 'utf8')
    .split(/^document /m)
    .slice(1)
  return files.map((file, index) => {
    expect(notes[index]).toContain(file)
    const accesses = (notes[index] ?? '').split('\n').filter(isForbidden)
    return { outcomes: JSON.parse(lines[index] ?? '') as Record<string, unknown>, accesses }
  })
}

function isForbidden(note: string): boolean {
  if (note.startsWith('open ')) return /secret\.json|\/outside\/|\/etc\/passwd/.test(note)
  return note.startsWith('connect ') && !/ 127\.0\.0\.1:/.test(note)
}

test('a $ref in data is data for every command: nothing is read, nothing is fetched', {
  timeout: 120_000,
}, async () => {
  const own = [...listReferences(), '#/info', '#/components/schemas/Nobody', '#/components/schemas/Thing/default/it/0']
  const it = own.map($ref => ({ $ref }))
  const values = { it, ...Object.fromEntries(it.map((value, index) => [`value${index}`, value])) }
  const any = { $comment: 'Anything', default: values, examples: [values], enum: [values, ...it], 'x-data': values }
  const hostile = mapDocument(readEverything(), ({ kind, node }) => {
    if (kind === 'security requirement' || ['paths', 'responses', 'callback'].includes(kind)) return node
    // Both for people, and for those who follow what they find.
    const told = 'description' in node ? { description: `${node.description} $ref: ${own.join(' $ref: ')}` } : {}
    if (kind !== 'components') return { ...node, ...told, 'x-data': values }
    const { schemas, examples } = node
    return {
      ...node,
      schemas: { ...Object(schemas), Data: any, Picked: { const: it[0] } },
      examples: {
        ...Object(examples),
        Far: { externalValue: `${origin}/far.json` },
        Near: { externalValue: `file://${outside}/secret.json` },
      },
    }
  })
  const paths = {
    ...hostile.paths,
    '/data': {
      post: {
        operationId: 'sendData',
        security: [],
        requestBody: {
          content: { 'application/json': { schema: {}, example: values } },
        },
        responses: {
          default: {
            description: 'All.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Data' } } },
          },
          200: {
            description: `See ${own[0]}`,
            content: {
              'application/json': {
                schema: {},
                examples: { all: { value: values }, far: { $ref: '#/components/examples/Far' } },
              },
            },
            links: {
              away: { operationRef: `${origin}/away.json#/paths/~1/get` },
              up: { operationRef: '../secret.json#/a' },
            },
          },
        },
      },
    },
  }
  // The contract of everything has hundreds of cases, and the same few references.
  const [tried] = await attempt(
    [{ ...hostile, paths }],
    COMMANDS.filter(command => command !== 'contract'),
  )
  const [small] = await attempt(
    [withSchema({ ...any, enum: [values] }), withSchema({ properties: { it: any } })],
    ['contract'],
  )
  expect(small).toEqual({ outcomes: { contract: [] }, accesses: [] })
  expect(tried?.accesses).toEqual([])
  expect(hits).toEqual([])
  const outcomes = tried?.outcomes ?? {}
  expect(JSON.stringify(outcomes)).not.toContain(SECRET)
  expect(outcomes).toMatchObject({ generate: expect.any(Array), new: expect.any(Array), check: [] })
  // What was data is answered as data.
  expect(String(outcomes.mock)).toContain('{"$ref":"users"}')
})

/** A document of which one schema says something. */
function withSchema(schema: object, besides: object = {}): object {
  return {
    openapi: '3.1.1',
    info: { title: 'Acme', version: 'v1' },
    servers: [{ url: 'https://acme.test/v1' }],
    security: [],
    ...besides,
    paths: {
      '/things': {
        post: {
          operationId: 'sendThing',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
          responses: {
            200: {
              description: 'It.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: { Thing: schema, Cat: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } } },
    },
  }
}

test('a reference that leads out of the folder is refused by every command, at its line', {
  timeout: 120_000,
}, async () => {
  const all = listReferences().filter(reference => !['users', ''].includes(reference))
  const usual = [`file://${outside}/secret.json`, '../secret.json', 'linked.json', `${origin}/secret.json`]
  const references = isEverything() ? all : usual
  const tried = await attempt(references.map($ref => withSchema({ type: 'object', properties: { name: { $ref } } })))
  expect(hits).toEqual([])
  for (const [index, { outcomes, accesses }] of tried.entries()) {
    expect(accesses, references[index]).toEqual([])
    for (const command of COMMANDS) {
      const said = JSON.stringify(outcomes[command])
      expect(said, `${command} ${references[index]}`).toMatch(
        /(\.(json|yaml):|")1:\d*.*(leads out of|is not loaded|leads nowhere)/,
      )
      expect(said, `${command} ${references[index]}`).not.toContain('TypeError')
    }
  }
})

test('what other keywords name is loaded by nobody', { timeout: 120_000 }, async () => {
  const all = [`${origin}/secret.json`, `file://${outside}/secret.json`, '../secret.json']
  const addresses = isEverything() ? all : all.slice(0, 1)
  const documents = addresses.flatMap(address => [
    ...['$schema', '$id', '$dynamicRef', '$recursiveRef'].map(keyword =>
      withSchema({ type: 'object', [keyword]: address }),
    ),
    withSchema({
      oneOf: [{ $ref: '#/components/schemas/Cat' }],
      discriminator: { propertyName: 'kind', mapping: { far: address } },
    }),
    withSchema({ type: 'object' }, { jsonSchemaDialect: address }),
    withSchema({ type: 'object' }, { externalDocs: { url: address }, $self: address }),
  ])
  const tried = await attempt(documents)
  expect(hits).toEqual([])
  for (const { outcomes, accesses } of tried) {
    expect(accesses).toEqual([])
    expect(JSON.stringify(outcomes)).not.toMatch(/TypeError|what nobody may read/)
  }
})
