import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { answerJson, type Handler, startServer } from './local-server.ts'
import { SHOP, TOKEN } from './shop.ts'

const COMMAND = fileURLToPath(new URL('../src/crm-verify.ts', import.meta.url))
const SPEC = join(mkdtempSync(join(tmpdir(), 'crm-verify-')), 'shop.json')
writeFileSync(SPEC, JSON.stringify(SHOP))

const wrong: Handler = (_, response) => answerJson(response, 200, { data: TOKEN }, { 'x-trace': 'a' })

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...args], { stdio: 'pipe', env: { ...process.env, SHOP_TOKEN: TOKEN } })
}

async function finish(child: ChildProcess): Promise<{ code: unknown; output: string }> {
  const { stdout } = child
  if (!stdout) throw new Error('The output of the command is not piped.')
  const [output, [code]] = await Promise.all([text(stdout), once(child, 'close')])
  return { code, output }
}

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
