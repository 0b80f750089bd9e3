import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const COMMAND = fileURLToPath(new URL('../src/crm-mock.ts', import.meta.url))

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
  const child = spawn(process.execPath, [COMMAND, 'fintoro', 'kare', '--port', '0'], { stdio: 'pipe' })
  const [fintoro = '', kare = ''] = await readLines(child, 2)
  expect(fintoro).toMatch(/^fintoro http:\/\/127\.0\.0\.1:\d+\/api\/public\/v1$/)
  expect(kare).toMatch(/^kare http:\/\/127\.0\.0\.1:\d+\/main$/)
  const url = fintoro.split(' ')[1] ?? ''
  expect((await fetch(`${url}/contact-activity-logs/1`, { method: 'PATCH' })).status).toBe(401)
  child.kill(signal)
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
})

test('what is wrong goes to stderr, with its exit code', async () => {
  const child = spawn(process.execPath, [COMMAND, 'fintoro', '--prot', '1'], { stdio: 'pipe' })
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  expect([code, output]).toEqual([2, ''])
  expect(errors).toMatch(/^crm-mock: Unknown option '--prot'\.\n\nUsage: crm-mock/)
})
