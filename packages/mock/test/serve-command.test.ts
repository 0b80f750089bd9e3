import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startMock } from '../src/start-mock.ts'
import { runCommand } from './run-command.ts'

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
  const refused = await runCommand(file, '--port', '0').finish()
  expect([refused.code, refused.errors]).toEqual([1, expect.stringMatching(/openapi\.yaml:3:\d+: .*--root <folder>/)])

  const command = runCommand(file, '--port', '0', '--root', folder)
  const [line = ''] = await command.readLines(1)
  expect(await (await fetch(`${line.split(' ')[1]}/a`)).json()).toBe(42)
  await command.stop()
})

test('a port in use is an error when it was asked for', async () => {
  await using mock = await startMock('fintoro')
  const { code, errors } = await runCommand('kare', '--port', String(mock.port)).finish()
  expect([code, errors]).toEqual([1, expect.stringContaining(`crm-mock: Port ${mock.port} is in use.`)])
})

test('a vendor whose package is not installed is an error with one line to copy', async () => {
  const { code, errors } = await runCommand('nobody', 'fintoro', '--delay', '5-9', '--root', '/a b').finish()
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
    const { code, errors } = await runCommand('fintoro', `${option}=${value}`).finish()
    expect([code, errors]).toEqual([2, expect.stringContaining(`crm-mock: ${option} ${value} is not possible.`)])
  }
  const [unknown, none, port, noPort, help] = await Promise.all([
    runCommand('fintoro', '--prot', '1').finish(),
    runCommand().finish(),
    runCommand('fintoro', '--port', 'x').finish(),
    runCommand('fintoro', '--port', '').finish(),
    runCommand('--help').finish(),
  ])
  expect([unknown.code, none.code, port.code, noPort.code, help.code]).toEqual([2, 2, 2, 2, 0])
  expect(unknown.errors).toMatch(/^crm-mock: Unknown option '--prot'\.\n\nUsage: crm-mock/)
  expect(help.output).toContain('Usage: crm-mock')
})

test('a document beyond a limit is served where --limit raises it', { timeout: 30_000 }, async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'crm-mock-')), 'wide.yaml')
  writeFileSync(file, `openapi: 3.1.1\ninfo: { title: A, version: "1" }\npaths: {}\nx-wide: [${'0,'.repeat(20_001)}]`)
  const { code, errors } = await runCommand(file, '--port', '0').finish()
  expect([code, errors]).toEqual([1, expect.stringContaining('wide.yaml:4: #/x-wide has 20001 entries')])
  const command = runCommand(file, '--port', '0', '--limit', 'entries=20001')
  expect(await command.readLines(1)).toEqual([expect.stringMatching(/^wide http/)])
  await command.stop()
})

test('with --stateful, it prints what it remembers', async () => {
  const command = runCommand('telecrm', '--port', '0', '--stateful')
  const lines = await command.readLines(4)
  expect(lines.slice(1)).toEqual([
    '  leads: create search get update',
    '  actions: create search get update',
    '  teamMembers: create list get',
  ])
  expect(await command.stop()).toBe(0)
})

/** In milliseconds: what is saved has been noticed by then. */
const LONGER_THAN_A_SAVE = 300

/** A folder with a document. */
function createFolder(
  paths = "/a: { get: { operationId: getA, responses: { '200': { description: One. } } } }",
): string {
  const folder = mkdtempSync(join(tmpdir(), 'crm-mock-'))
  writeFileSync(join(folder, 'acme.yaml'), `openapi: 3.1.1\ninfo: { title: A, version: "1" }\npaths:\n  ${paths}\n`)
  return folder
}

test('--version prints the version', async () => {
  const { code, output } = await runCommand('--version').finish()
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect([code, output]).toEqual([0, `${version}\n`])
})

test('each request is a line of log, which says why one was refused, and never a credential', async () => {
  const command = runCommand('fintoro', '--port', '0')
  const url = (await command.readLines(1))[0]?.split(' ')[1] ?? ''
  const page = `${new URL(url).origin}/__mock/`
  expect(await command.readErrors('in a browser')).toBe(`crm-mock: fintoro: open ${page} in a browser\n`)
  const headers = { authorization: 'Bearer top-secret', 'content-type': 'application/json' }
  await fetch(`${url}/contact-activity-logs/1?api_key=top-secret`, {
    method: 'PATCH',
    headers,
    body: '{"metadata":{}}',
  })
  await fetch(`${url}/top-secret`, { headers })
  const errors = await command.readErrors('No operation')
  expect(errors.split('\n').map(line => line.replace(/\d+ ms/, 'N ms'))).toEqual([
    expect.stringMatching(
      /^fintoro {2}updateCrmEvent {2}422 {2}N ms {2}PATCH \/api\/public\/v1\/contact-activity-logs\/1 {2}Request query/,
    ),
    'fintoro  -  404  N ms  GET /api/public/v1/[redacted]  No operation is GET /api/public/v1/[redacted]',
    '',
  ])
  await command.stop()
})

test('--log json writes a line of JSON for each request, and silent nothing', async () => {
  const command = runCommand('fintoro', '--port', '0', '--log', 'json')
  const url = (await command.readLines(1))[0]?.split(' ')[1] ?? ''
  await fetch(`${url}/nowhere?a\n=b`)
  expect(JSON.parse(await command.readErrors('\n'))).toEqual({
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    mock: 'fintoro',
    method: 'GET',
    path: '/api/public/v1/nowhere',
    status: 404,
    milliseconds: expect.any(Number),
    reason: 'No operation is GET /api/public/v1/nowhere',
  })
  await command.stop()
  const silent = runCommand('fintoro', '--port', '0', '--log', 'silent')
  const other = (await silent.readLines(1))[0]?.split(' ')[1] ?? ''
  await fetch(other)
  await silent.stop()
  expect((await silent.finish()).errors).toBe('')
})

test('a configuration names vendors, ports and replies', async () => {
  const folder = createFolder()
  const spare = await startMock('kare')
  await spare.close()
  const replies = '[{ operation: getA, status: 503, times: 1, undocumented: true }]'
  const config = `vendors:\n  - { vendor: ./acme.yaml, port: ${spare.port}, replies: ${replies} }\n  - kare\n`
  writeFileSync(join(folder, 'mocks.yaml'), config)
  const command = runCommand('--config', join(folder, 'mocks.yaml'))
  const [acme = '', kare = ''] = await command.readLines(2)
  expect(acme).toBe(`acme http://127.0.0.1:${spare.port}`)
  expect(kare).toMatch(/^kare http/)
  const statuses = [await fetch(`${acme.split(' ')[1]}/a`), await fetch(`${acme.split(' ')[1]}/a`)]
  expect(statuses.map(({ status }) => status)).toEqual([503, 200])
  await command.stop()
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
  const { code, errors } = await runCommand('--config', join(folder, 'mocks.yaml'), '--port', '0').finish()
  expect([code, errors]).toEqual([1, expect.stringMatching(message)])
})

test('--watch reloads a document that was saved, and keeps the old one when the new one is broken', async () => {
  const folder = createFolder()
  const file = join(folder, 'acme.yaml')
  const command = runCommand(file, '--port', '0', '--watch')
  const url = (await command.readLines(1))[0]?.split(' ')[1]
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, 'openapi: [')
  await command.readErrors('acme goes on as it was')
  expect((await fetch(`${url}/a`)).status).toBe(200)
  writeFileSync(file, text.replace('/a:', '/b:'))
  await command.readErrors('acme reloaded')
  expect([(await fetch(`${url}/a`)).status, (await fetch(`${url}/b`)).status]).toEqual([404, 200])
  await command.stop()
})

test('--watch leaves alone what is saved beside a document, such as a log of its own', async () => {
  const folder = createFolder()
  const file = join(folder, 'acme.yaml')
  const command = runCommand(file, '--port', '0', '--watch', '--log', 'json')
  await command.readLines(1)
  writeFileSync(join(folder, 'requests.json'), '{}')
  await setTimeout(LONGER_THAN_A_SAVE)
  writeFileSync(file, 'openapi: [')
  expect(await command.readErrors('acme goes on as it was')).not.toContain('reloaded')
  await command.stop()
})

test('--watch waits for a file that a document refers to, and that was deleted, broken or not there yet', async () => {
  const folder = createFolder('{ $ref: paths/all.yaml }')
  mkdirSync(join(folder, 'paths'))
  const part = join(folder, 'paths/all.yaml')
  const text = "/a: { get: { operationId: getA, responses: { '200': { description: One. } } } }"
  writeFileSync(part, text)
  const command = runCommand(join(folder, 'acme.yaml'), '--port', '0', '--watch')
  const url = (await command.readLines(1))[0]?.split(' ')[1]
  rmSync(part)
  await command.readErrors('acme goes on as it was')
  writeFileSync(part, '[')
  await command.readErrors('acme goes on as it was')
  writeFileSync(part, '/b: { $ref: b.yaml }')
  await command.readErrors('acme goes on as it was')
  writeFileSync(join(folder, 'paths/b.yaml'), text.slice('/a: '.length))
  await command.readErrors('acme reloaded')
  expect((await fetch(`${url}/b`)).status).toBe(200)
  await command.stop()
})

test('--uncompilable report starts with a schema that is none, and says so; paths of the controls are named', async () => {
  const body = '{ content: { application/json: { schema: { type: strin } } } }'
  const folder = createFolder(
    `/__mock/a: { put: { requestBody: ${body}, responses: { '200': { description: One. } } } }`,
  )
  const file = join(folder, 'acme.yaml')
  const refused = await runCommand(file, '--port', '0').finish()
  expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('not valid JSON Schema')])
  expect(refused.errors).toContain('crm-mock --uncompilable report')
  const command = runCommand(file, '--port', '0', '--uncompilable', 'report')
  const errors = await command.readErrors('--no-control')
  expect(errors).toMatch(/crm-mock: acme: nothing is validated against .*acme\.yaml:4: /)
  expect(errors).toContain(
    "crm-mock: acme: the mock's own controls stand at PUT /__mock/a. --no-control leaves them out.",
  )
  await command.stop()
})

test('--host beyond this machine is warned of, and --no-control leaves the controls out', async () => {
  const command = runCommand('fintoro', '--port', '0', '--host', '0.0.0.0', '--no-control')
  const [line = ''] = await command.readLines(1)
  expect(await command.readErrors('0.0.0.0')).toContain('crm-mock: at 0.0.0.0, others can reach the mocks as well.')
  expect(line).toMatch(/^fintoro http:\/\/127\.0\.0\.1:\d+\//)
  expect((await fetch(new URL('/__mock/health', line.split(' ')[1]))).status).toBe(404)
  await command.stop()
})

test('what is left to chance is the same in each run with --seed, and answers come later with --delay', async () => {
  const run = async () => {
    const command = runCommand('fintoro', '--port', '0', '--seed', '7', '--delay', '1', '--cors')
    const url = (await command.readLines(1))[0]?.split(' ')[1] ?? ''
    const headers = { authorization: 'Bearer t', prefer: 'dynamic=true' }
    const response = await fetch(`${url}/banks`, { headers })
    await command.stop()
    return [response.headers.get('access-control-allow-origin'), await response.text()]
  }
  const first = await run()
  expect(await run()).toEqual(first)
  expect(first[0]).toBe('*')
})
