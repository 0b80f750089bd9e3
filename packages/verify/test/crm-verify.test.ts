import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { answerJson, conforming, type Handler, startServer } from './local-server.ts'
import { SHOP, TOKEN } from './shop.ts'

const COMMAND = fileURLToPath(new URL('../src/crm-verify.ts', import.meta.url))
const SPEC = join(mkdtempSync(join(tmpdir(), 'crm-verify-')), 'shop.json')
writeFileSync(SPEC, JSON.stringify(SHOP))

const wrong: Handler = (_, response) => answerJson(response, 200, { data: TOKEN }, { 'x-trace': 'a' })

function start(args: readonly string[], environment = { SHOP_TOKEN: TOKEN }): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...args], { stdio: 'pipe', env: { ...process.env, ...environment } })
}

async function finish(child: ChildProcess): Promise<{ code: unknown; output: string; errors: string }> {
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('The output of the command is not piped.')
  const [output, errors, [code]] = await Promise.all([text(stdout), text(stderr), once(child, 'close')])
  return { code, output, errors }
}

test('it asks the server, and exits with 0 when there is no deviation', async () => {
  await using server = await startServer(conforming)
  const { code, output, errors } = await finish(start([SPEC, '--base-url', `${server.origin}/v1`]))
  expect([code, errors]).toEqual([0, ''])
  expect(output).toContain('## shop: no deviations from the spec')
  expect(output).toContain('- `listComparisons`: 200, 401; documented are 200, 401, 4XX')
})

test('it lists deviations for an issue, and exits with 1', async () => {
  await using server = await startServer(wrong)
  const { code, output } = await finish(start([SPEC, '--base-url', `${server.origin}/v1`]))
  expect(code).toBe(1)
  expect(output).toContain(
    [
      '1. **body-schema/type** in `listComparisons`, 200, 2 times',
      '   - where: `response body /data`',
      '   - problem: `Response body property data must be array`',
      '   - expected: `type: "array"` (`#/components/schemas/Page/properties/data/type`)',
      '   - found: `"[redacted]"`',
      '   - request: `GET /v1/orders?page=2`',
    ].join('\n'),
  )
})

test('--json prints nothing but JSON', async () => {
  await using server = await startServer(wrong)
  const { output } = await finish(start([SPEC, '--base-url', `${server.origin}/v1`, '--json']))
  const { deviations } = JSON.parse(output)
  expect(deviations[0]).toMatchObject({ rule: 'body-schema/type', operation: 'listComparisons', status: 200, count: 2 })
})

test.each(['SIGINT', 'SIGTERM'] as const)('the proxy forwards until %s, and then reports', async signal => {
  await using server = await startServer(wrong)
  const child = start([SPEC, '--base-url', `${server.origin}/v1`, '--proxy', '--json'])
  const [announcement] = await once(child.stderr ?? child, 'data')
  const [, url] = /(http:\/\/127\.0\.0\.1:\d+\/v1) forwards/.exec(String(announcement)) ?? []
  expect((await fetch(`${url}/orders`, { headers: { authorization: 'Bearer client-token' } })).status).toBe(200)
  expect((await fetch(`${url}/orders`, { method: 'POST' })).status).toBe(405)
  const finished = finish(child)
  child.kill(signal)
  const { code, output } = await finished
  const report = JSON.parse(output)
  expect([code, report.exchanges, report.deviations[0].rule]).toEqual([1, 1, 'body-schema/type'])
  expect(report.skipped).toEqual([{ request: 'POST /v1/orders', reason: 'it is a write; --writes sends it' }])
  expect(output).not.toContain(TOKEN)
})

test('it replays a file, and exits with 2 when nothing could be sent', async () => {
  await using server = await startServer(conforming)
  const file = join(mkdtempSync(join(tmpdir(), 'crm-verify-')), 'exchanges.json')
  const exchange = { name: 'creates', request: { method: 'POST', path: '/orders', body: { title: 'Tea' } } }
  writeFileSync(file, JSON.stringify([exchange]))
  const args = [SPEC, '--base-url', `${server.origin}/v1`, '--replay', file]
  const [refused, sent] = await Promise.all([finish(start(args)), finish(start([...args, '--writes']))])
  expect([refused.code, sent.code]).toEqual([2, 0])
  expect(refused.output).toContain('Nothing was verified')
  expect(server.requests).toEqual(['POST /v1/orders'])
})

test('wrong usage exits with 2 and says what to do, and --help with 0', async () => {
  const args = [SPEC, '--base-url', 'http://127.0.0.1:1']
  const [none, credentials, vendor, help] = await Promise.all([
    finish(start([])),
    finish(start(args, { SHOP_TOKEN: '' })),
    finish(start(['nobody', ...args.slice(1)])),
    finish(start(['--help'])),
  ])
  expect([none.code, credentials.code, vendor.code, help.code]).toEqual([2, 2, 2, 0])
  expect(none.errors).toContain('Which vendor?')
  expect(credentials.errors).toContain('set SHOP_TOKEN or pass --credential token=…')
  expect(vendor.errors).toContain('npm i -D @crm-clients/nobody')
  expect(help.output).toContain('Usage: crm-verify')
})

test('--patch writes what a report suggests into the document, and a second time there is nothing to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-verify-'))
  const [file, log] = [join(folder, 'shop.json'), join(folder, 'log.json')]
  writeFileSync(file, JSON.stringify(SHOP))
  await using server = await startServer(wrong)
  const report = await finish(start([file, '--base-url', `${server.origin}/v1`, '--json']))
  writeFileSync(log, report.output)
  const first = await finish(start([file, '--patch', log]))
  expect([first.code, first.errors]).toEqual([0, ''])
  expect(first.output).toContain(`${file}: replace /components/schemas/Page/properties/data/type: ["array","string"]`)
  expect((await finish(start([file, '--patch', log]))).output).toBe(`${file} says all of it already.\n`)
})
