import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testContract } from '@crm-clients/contract'
import { createVendorClient } from '@crm-clients/runtime'
import { afterAll, expect, test } from 'vitest'
import { checkSpec } from '../src/check/check-spec.ts'
import { newVendor } from '../src/new/new-vendor.ts'
import { repositoryRoot, vendorPlaces } from '../src/repository/workspace.ts'
import { documentCalled } from './hostile/named-document.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crm-clients-')))
mkdirSync(join(folder, 'node_modules/@crm-clients'), { recursive: true })
symlinkSync(join(repositoryRoot, 'packages/runtime'), join(folder, 'node_modules/@crm-clients/runtime'))
for (const name of ['tsconfig.base.json', 'tsconfig.package.json']) {
  copyFileSync(join(repositoryRoot, name), join(folder, name))
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Names that every object of JavaScript has, or that something looks for on any object. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON']
/** Names of options and methods that every client has. */
const OWN = ['headers', 'baseUrl', 'fetch', 'timeout', 'hooks', 'serverUrls', 'authenticate', 'use', 'request', 'GET']

/** Makes the package of a document, and the cases of its contract that its client does not hold. */
async function hold(slug: string, document: object): Promise<string[]> {
  const file = join(folder, `${slug}.json`)
  writeFileSync(file, JSON.stringify(document))
  await newVendor(slug, folder, file)
  const { packageFolder, specFile, factoryName } = vendorPlaces(slug, folder)
  const { [factoryName]: createClient } = await import(join(packageFolder, 'src/index.ts'))
  const cases: { readonly name: string; readonly run: () => unknown }[] = []
  testContract({ test: (name, run) => cases.push({ name, run }), spec: specFile, createClient })
  expect(cases.length).toBeGreaterThan(60)
  const failures: string[] = []
  for (const { run } of cases) await Promise.resolve(run()).catch((error: Error) => failures.push(error.message))
  return failures
}

async function check(slug: string, document: object): Promise<string[]> {
  const places = { ...vendorPlaces(slug, folder), specFile: join(folder, `${slug}-spec.yaml`) }
  writeFileSync(places.specFile, JSON.stringify(document))
  const findings = await checkSpec(places)
  return findings.flatMap(({ severity, rule, line, message }) =>
    severity === 'error' ? [`${rule} ${line} ${message}`] : [],
  )
}

test.each([...INHERITED, ...OWN])(
  'whatever is called %s works, or is refused at its place',
  { timeout: 60_000 },
  async name => {
    const slug = `named-${[...INHERITED, ...OWN].indexOf(name)}`
    const document = documentCalled(name)
    const errors = await check(slug, document)
    // The linter does not find a scheme of this name: nobody is harmed.
    expect(errors.filter(error => !error.includes('There is no `__proto__` security scheme'))).toEqual([])
    expect(await hold(slug, document)).toEqual([])
  },
)

test.each(['then', 'toJSON', 'constructor', '__proto__', 'toString', 'use', 'GET', 'request', 'eject'])(
  'an operation called %s is refused by check, and gets another name by new',
  async name => {
    const operation = { operationId: name, responses: { 204: { description: 'Done.' } } }
    const document = {
      openapi: '3.1.1',
      info: { title: 'Acme', version: 'v1' },
      servers: [{ url: 'https://acme.test' }],
      paths: { '/things': { get: operation } },
    }
    expect((await check('operation', document)).join()).toContain(`The operationId "${name}" is taken`)
    const slug = `operation-${name.toLowerCase().replaceAll('_', '')}`
    const file = join(folder, `${slug}.json`)
    writeFileSync(file, JSON.stringify(document))
    const { notes } = await newVendor(slug, folder, file)
    expect(notes.map(({ heading }) => heading)).toContain('Renamed operations')
  },
)

test('a header that no client can send is refused at its place', async () => {
  const parameters = [{ name: '__proto__', in: 'header', schema: { type: 'string' } }]
  const operation = { operationId: 'get', parameters, responses: { 204: { description: 'Done.' } } }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Acme', version: 'v1' },
    paths: { '/things': { get: operation } },
  }
  expect((await check('header', document)).join()).toContain(
    'spec/sendable-header 1 No client sends a header called __proto__.',
  )
})

test.each(INHERITED)('a path parameter called %s that is missing is not sent as something else', async name => {
  const requests: unknown[] = []
  const vendor = { name: 'acme', baseUrl: 'https://acme.test', credentials: {}, security: [] }
  const client = createVendorClient(
    vendor,
    { getThing: [`/things/{${name}}`, 'GET'] },
    {
      fetch: async (request: unknown) => {
        requests.push(request)
        return new Response()
      },
    },
  ) as unknown as { getThing(args: object): Promise<unknown> }
  await expect(client.getThing({ path: {} })).rejects.toMatchObject({ name: 'ArgumentError', argument: `path.${name}` })
  expect(requests).toEqual([])
})
