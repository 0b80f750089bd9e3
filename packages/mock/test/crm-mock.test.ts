import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
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

test('an unknown vendor is an error that says what to do', async () => {
  const { code, errors } = await finish(start('nobody'))
  expect([code, errors]).toEqual([1, expect.stringContaining('npm i -D @crm-clients/nobody')])
})

test('wrong arguments print the usage, and so does --help', async () => {
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
