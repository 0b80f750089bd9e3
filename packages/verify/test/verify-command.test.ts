import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '@crm-clients/openapi/command-line'
import { expect, test, vi } from 'vitest'
import { verifyCommand } from '../src/verify-command.ts'
import { answerJson, conforming, type Handler, startServer } from './local-server.ts'
import { SHOP, TOKEN } from './shop.ts'

const SPEC = join(mkdtempSync(join(tmpdir(), 'crm-verify-')), 'shop.json')
writeFileSync(SPEC, JSON.stringify(SHOP))

const wrong: Handler = (_, response) => answerJson(response, 200, { data: TOKEN }, { 'x-trace': 'a' })

async function run(args: readonly string[], token = TOKEN) {
  vi.stubEnv('SHOP_TOKEN', token)
  const [printed, printedErrors]: [string[], string[]] = [[], []]
  const code = await runCommandLine(verifyCommand, args, {
    print: text => printed.push(`${text}\n`),
    printError: text => printedErrors.push(`${text}\n`),
  })
  vi.unstubAllEnvs()
  return { code, output: printed.join(''), errors: printedErrors.join('') }
}

test('it asks the server, and exits with 0 when there is no deviation', async () => {
  await using server = await startServer(conforming)
  const { code, output, errors } = await run([SPEC, '--base-url', `${server.origin}/v1`])
  expect([code, errors]).toEqual([0, ''])
  expect(output).toContain('## shop: no deviations from the spec')
  expect(output).toContain('- `listComparisons`: 200, 401; documented are 200, 401, 4XX')
})

test('it lists deviations for an issue, and exits with 1', async () => {
  await using server = await startServer(wrong)
  const { code, output } = await run([SPEC, '--base-url', `${server.origin}/v1`])
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
  const { output } = await run([SPEC, '--base-url', `${server.origin}/v1`, '--json'])
  const { deviations } = JSON.parse(output)
  expect(deviations[0]).toMatchObject({ rule: 'body-schema/type', operation: 'listComparisons', status: 200, count: 2 })
})

test('it replays a file, and exits with 2 when nothing could be sent', async () => {
  await using server = await startServer(conforming)
  const file = join(mkdtempSync(join(tmpdir(), 'crm-verify-')), 'exchanges.json')
  const exchange = { name: 'creates', request: { method: 'POST', path: '/orders', body: { title: 'Tea' } } }
  writeFileSync(file, JSON.stringify([exchange]))
  const args = [SPEC, '--base-url', `${server.origin}/v1`, '--replay', file]
  const refused = await run(args)
  const sent = await run([...args, '--writes'])
  expect([refused.code, sent.code]).toEqual([2, 0])
  expect(refused.output).toContain('Nothing was verified')
  expect(server.requests).toEqual(['POST /v1/orders'])
})

test('wrong usage exits with 2 and says what to do, and --help with 0', async () => {
  const args = [SPEC, '--base-url', 'http://127.0.0.1:1']
  const none = await run([])
  const credentials = await run(args, '')
  const vendor = await run(['nobody', ...args.slice(1)])
  const help = await run(['--help'])
  expect([none.code, credentials.code, vendor.code, help.code]).toEqual([2, 2, 2, 0])
  expect(none.errors).toContain('Which vendor?')
  expect(credentials.errors).toContain('set SHOP_TOKEN or pass --credential token=…')
  expect(vendor.errors).toContain('npm i -D @crm-clients/nobody')
  expect(help.output).toContain('Usage: crm-verify')
})

test('no path of a patch makes up a line of what --patch prints', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-verify-'))
  const [file, log] = [join(folder, 'shop.json'), join(folder, 'log.json')]
  writeFileSync(file, JSON.stringify(SHOP))
  const step = (path: string) => ({ rule: 'undocumented', patch: [{ op: 'add', path, value: 1 }] })
  const steps = [step('/x-new\nforged'), step('/nowhere/a\nforged')].map(each => JSON.stringify(each))
  writeFileSync(log, steps.join('\n'))
  const { output, errors } = await run([file, '--patch', log])
  expect([output, errors].map(text => text.trim().split('\n').length)).toEqual([1, 1])
  expect(output + errors).toContain('\\u000aforged')
})

test('--patch writes what a report suggests into the document, and a second time there is nothing to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-verify-'))
  const [file, log] = [join(folder, 'shop.json'), join(folder, 'log.json')]
  writeFileSync(file, JSON.stringify(SHOP))
  await using server = await startServer(wrong)
  const report = await run([file, '--base-url', `${server.origin}/v1`, '--json'])
  writeFileSync(log, report.output)
  const first = await run([file, '--patch', log])
  expect([first.code, first.errors]).toEqual([0, ''])
  expect(first.output).toContain(`${file}: replace /components/schemas/Page/properties/data/type: ["array","string"]`)
  expect((await run([file, '--patch', log])).output).toBe(`${file} says all of it already.\n`)
})
