import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startMock } from '../src/start-mock.ts'

const COMMAND = fileURLToPath(new URL('../src/crm-mock.ts', import.meta.url))

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...args], { stdio: 'pipe' })
}

async function finish(child: ChildProcess): Promise<{ code: number | null; output: string; errors: string }> {
  const texts = { output: '', errors: '' }
  child.stdout?.on('data', chunk => {
    texts.output += chunk
  })
  child.stderr?.on('data', chunk => {
    texts.errors += chunk
  })
  const [code] = await once(child, 'close')
  return { code, ...texts }
}

/** The first lines of the output, as soon as they are there. */
async function readLines(child: ChildProcess, count: number): Promise<string[]> {
  let output = ''
  for await (const chunk of child.stdout ?? []) {
    output += chunk
    if (output.split('\n').length > count) break
  }
  return output.trim().split('\n')
}

test.each(['SIGINT', 'SIGTERM'] as const)('it serves each vendor until %s', async signal => {
  const child = start('fintoro', 'kare', '--port', '0')
  const [fintoro = '', kare = ''] = await readLines(child, 2)
  expect(fintoro).toMatch(/^fintoro http:\/\/127\.0\.0\.1:\d+\/api\/public\/v1$/)
  expect(kare).toMatch(/^kare http:\/\/127\.0\.0\.1:\d+\/main$/)
  const url = fintoro.split(' ')[1] ?? ''
  expect((await fetch(`${url}/contact-activity-logs/1`, { method: 'PATCH' })).status).toBe(401)
  child.kill(signal)
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
})

test('a document of several files is served, those above it where --root names them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-mock-'))
  mkdirSync(join(folder, 'acme'))
  const file = join(folder, 'acme/openapi.yaml')
  const answer = '{ $ref: ../thing.yaml }'
  const responses = `{ "200": { description: One., content: { application/json: { schema: ${answer} } } } }`
  writeFileSync(
    file,
    `openapi: 3.1.1\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { operationId: getA, responses: ${responses} } } }`,
  )
  writeFileSync(join(folder, 'thing.yaml'), 'const: 42')
  const refused = await finish(start(file, '--port', '0'))
  expect([refused.code, refused.errors]).toEqual([1, expect.stringMatching(/openapi\.yaml:3:\d+: .*--root <folder>/)])

  const child = start(file, '--port', '0', '--root', folder)
  const [line = ''] = await readLines(child, 1)
  expect(await (await fetch(`${line.split(' ')[1]}/a`)).json()).toBe(42)
  child.kill()
  await once(child, 'close')
})

test('a port in use is an error when it was asked for', async () => {
  await using mock = await startMock('fintoro')
  const { code, errors } = await finish(start('kare', '--port', String(mock.port)))
  expect([code, errors]).toEqual([1, expect.stringContaining(`crm-mock: Port ${mock.port} is in use.`)])
})

test('a vendor whose package is not installed is an error with one line to copy', async () => {
  const { code, errors } = await finish(start('nobody', 'fintoro', '--delay', '5-9', '--root', '/a b'))
  expect(code).toBe(1)
  expect(errors.split('\n')).toContain(
    "npx -p @crm-clients/mock -p @crm-clients/nobody -p @crm-clients/fintoro crm-mock nobody fintoro --delay 5-9 --root '/a b'",
  )
})

test('wrong arguments print the usage, and so does --help', async () => {
  const wrong = [
    ['--delay', '5-2'],
    ['--log', 'x'],
    ['--seed', '-1'],
    ['--uncompilable', 'x'],
    ['--host', 'http://a'],
  ]
  for (const [option = '', value = ''] of wrong) {
    const { code, errors } = await finish(start('fintoro', `${option}=${value}`))
    expect([code, errors]).toEqual([2, expect.stringContaining(`crm-mock: ${option} ${value} is not possible.`)])
  }
  const [unknown, none, port, noPort, help] = await Promise.all([
    finish(start('fintoro', '--prot', '1')),
    finish(start()),
    finish(start('fintoro', '--port', 'x')),
    finish(start('fintoro', '--port', '')),
    finish(start('--help')),
  ])
  expect([unknown.code, none.code, port.code, noPort.code, help.code]).toEqual([2, 2, 2, 2, 0])
  expect(unknown.errors).toMatch(/^crm-mock: Unknown option '--prot'\.\n\nUsage: crm-mock/)
  expect(help.output).toContain('Usage: crm-mock')
})

test('a document beyond a limit is served where --limit raises it', { timeout: 30_000 }, async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'crm-mock-')), 'wide.yaml')
  writeFileSync(file, `openapi: 3.1.1\ninfo: { title: A, version: "1" }\npaths: {}\nx-wide: [${'0,'.repeat(20_001)}]`)
  const { code, errors } = await finish(start(file, '--port', '0'))
  expect([code, errors]).toEqual([1, expect.stringContaining('wide.yaml:4: #/x-wide has 20001 entries')])
  const child = start(file, '--port', '0', '--limit', 'entries=20001')
  expect(await readLines(child, 1)).toEqual([expect.stringMatching(/^wide http/)])
  child.kill()
  await once(child, 'close')
})

test('with --stateful, it prints what it remembers', async () => {
  const child = start('telecrm', '--port', '0', '--stateful')
  const lines = await readLines(child, 4)
  child.kill('SIGINT')
  expect(lines.slice(1)).toEqual([
    '  leads: create search get update',
    '  actions: create search get update',
    '  teamMembers: create list get',
  ])
  expect((await once(child, 'close'))[0]).toBe(0)
})

/** A folder with a document. */
function createFolder(
  paths = "/a: { get: { operationId: getA, responses: { '200': { description: One. } } } }",
): string {
  const folder = mkdtempSync(join(tmpdir(), 'crm-mock-'))
  writeFileSync(join(folder, 'acme.yaml'), `openapi: 3.1.1\ninfo: { title: A, version: "1" }\npaths:\n  ${paths}\n`)
  return folder
}

/** Waits for the text on stderr, and resolves to what was written there since it was asked last. */
async function readErrors(child: ChildProcess, text: string): Promise<string> {
  let errors = ''
  return await new Promise(resolve => {
    const take = () => {
      errors += child.stderr?.read() ?? ''
      if (!errors.includes(text)) return
      child.stderr?.off('readable', take)
      resolve(errors)
    }
    child.stderr?.on('readable', take)
    take()
  })
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill()
  await once(child, 'close')
}

test('--version prints the version', async () => {
  const { code, output } = await finish(start('--version'))
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect([code, output]).toEqual([0, `${version}\n`])
})

test('each request is a line of log, which says why one was refused, and never a credential', async () => {
  const child = start('fintoro', '--port', '0')
  const url = (await readLines(child, 1))[0]?.split(' ')[1] ?? ''
  const headers = { authorization: 'Bearer top-secret', 'content-type': 'application/json' }
  await fetch(`${url}/contact-activity-logs/1?api_key=top-secret`, {
    method: 'PATCH',
    headers,
    body: '{"metadata":{}}',
  })
  await fetch(`${url}/top-secret`, { headers })
  const errors = await readErrors(child, 'No operation')
  expect(errors.split('\n').map(line => line.replace(/\d+ ms/, 'N ms'))).toEqual([
    expect.stringMatching(
      /^fintoro {2}updateCrmEvent {2}422 {2}N ms {2}PATCH \/api\/public\/v1\/contact-activity-logs\/1 {2}Request query/,
    ),
    'fintoro  -  404  N ms  GET /api/public/v1/[redacted]  No operation is GET /api/public/v1/[redacted]',
    '',
  ])
  await stop(child)
})

test('--log json writes a line of JSON for each request, and silent nothing', async () => {
  const child = start('fintoro', '--port', '0', '--log', 'json')
  const url = (await readLines(child, 1))[0]?.split(' ')[1] ?? ''
  await fetch(`${url}/nowhere?a\n=b`)
  expect(JSON.parse(await readErrors(child, '\n'))).toEqual({
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    mock: 'fintoro',
    method: 'GET',
    path: '/api/public/v1/nowhere',
    status: 404,
    milliseconds: expect.any(Number),
    reason: 'No operation is GET /api/public/v1/nowhere',
  })
  await stop(child)
  const silent = start('fintoro', '--port', '0', '--log', 'silent')
  const other = (await readLines(silent, 1))[0]?.split(' ')[1] ?? ''
  await fetch(other)
  silent.kill()
  expect((await finish(silent)).errors).toBe('')
})

test('a configuration names vendors, ports and replies', async () => {
  const folder = createFolder()
  const spare = await startMock('kare')
  await spare.close()
  const replies = '[{ operation: getA, status: 503, times: 1, undocumented: true }]'
  const config = `vendors:\n  - { vendor: ./acme.yaml, port: ${spare.port}, replies: ${replies} }\n  - kare\n`
  writeFileSync(join(folder, 'mocks.yaml'), config)
  const child = start('--config', join(folder, 'mocks.yaml'))
  const [acme = '', kare = ''] = await readLines(child, 2)
  expect(acme).toBe(`acme http://127.0.0.1:${spare.port}`)
  expect(kare).toMatch(/^kare http/)
  const statuses = [await fetch(`${acme.split(' ')[1]}/a`), await fetch(`${acme.split(' ')[1]}/a`)]
  expect(statuses.map(({ status }) => status)).toEqual([503, 200])
  await stop(child)
})

test.each([
  ['prot: 1', /mocks\.yaml:2: vendors\.0 .*'prot'/],
  ['port: 70000', /mocks\.yaml:3: vendors\.0\.port must be <= 65535/],
  ['replies: [{ operation: getA, staus: 404 }]', /mocks\.yaml:3: vendors\.0\.replies\.0 .*'staus'/],
  ['replies: [{ operation: getB }]', /mocks\.yaml: A has no operation "getB"/],
  ['replies: [{ operation: getA, status: 404 }]', /mocks\.yaml: getA does not document the status 404/],
])('a configuration with %s is an error that names the place', async (wrong, message) => {
  const folder = createFolder()
  writeFileSync(join(folder, 'mocks.yaml'), `vendors:\n  - vendor: acme.yaml\n    ${wrong}\n`)
  const { code, errors } = await finish(start('--config', join(folder, 'mocks.yaml'), '--port', '0'))
  expect([code, errors]).toEqual([1, expect.stringMatching(message)])
})

test('--watch reloads a document that was saved, and keeps the old one when the new one is broken', async () => {
  const folder = createFolder()
  const file = join(folder, 'acme.yaml')
  const child = start(file, '--port', '0', '--watch')
  const url = (await readLines(child, 1))[0]?.split(' ')[1]
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, 'openapi: [')
  await readErrors(child, 'acme goes on as it was')
  expect((await fetch(`${url}/a`)).status).toBe(200)
  writeFileSync(file, text.replace('/a:', '/b:'))
  await readErrors(child, 'acme reloaded')
  expect([(await fetch(`${url}/a`)).status, (await fetch(`${url}/b`)).status]).toEqual([404, 200])
  await stop(child)
})

test('--uncompilable report starts with a schema that is none, and says so; paths of the controls are named', async () => {
  const body = '{ content: { application/json: { schema: { type: strin } } } }'
  const folder = createFolder(
    `/__mock/a: { put: { requestBody: ${body}, responses: { '200': { description: One. } } } }`,
  )
  const file = join(folder, 'acme.yaml')
  const refused = await finish(start(file, '--port', '0'))
  expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('not valid JSON Schema')])
  const child = start(file, '--port', '0', '--uncompilable', 'report')
  const errors = await readErrors(child, '--no-control')
  expect(errors).toMatch(/crm-mock: acme: nothing is validated against .*acme\.yaml:4: /)
  expect(errors).toContain(
    "crm-mock: acme: the mock's own controls stand at PUT /__mock/a. --no-control leaves them out.",
  )
  await stop(child)
})

test('--host beyond this machine is warned of, and --no-control leaves the controls out', async () => {
  const child = start('fintoro', '--port', '0', '--host', '0.0.0.0', '--no-control')
  const [line = ''] = await readLines(child, 1)
  expect(await readErrors(child, '0.0.0.0')).toContain('crm-mock: at 0.0.0.0, others can reach the mocks as well.')
  expect(line).toMatch(/^fintoro http:\/\/127\.0\.0\.1:\d+\//)
  expect((await fetch(new URL('/__mock/health', line.split(' ')[1]))).status).toBe(404)
  await stop(child)
})

test('what is left to chance is the same in each run with --seed, and answers come later with --delay', async () => {
  const run = async () => {
    const child = start('fintoro', '--port', '0', '--seed', '7', '--delay', '1', '--cors')
    const url = (await readLines(child, 1))[0]?.split(' ')[1] ?? ''
    const headers = { authorization: 'Bearer t', prefer: 'dynamic=true' }
    const response = await fetch(`${url}/banks`, { headers })
    await stop(child)
    return [response.headers.get('access-control-allow-origin'), await response.text()]
  }
  const first = await run()
  expect(await run()).toEqual(first)
  expect(first[0]).toBe('*')
})
