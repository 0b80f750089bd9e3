import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { contractCommand } from '../src/contract-command.ts'

const SHOP = `
openapi: 3.1.1
info: { title: Shop, version: v1 }
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200': { description: OK, content: { application/json: { schema: { type: object, properties: { n: { type: integer } } }, example: { n: 1 } } } }
`
const folder = mkdtempSync(join(tmpdir(), 'crm-contract-'))

async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const printed: string[] = []
  const print = (text: string) => printed.push(`${text}\n`)
  const code = await runCommandLine(contractCommand, args, { print, printError: print })
  return { code, output: printed.join('') }
}

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

test('a sound document passes, and its matrix is printed and written', { timeout: 30_000 }, async () => {
  const [json, html] = [join(folder, 'matrix.json'), join(folder, 'matrix.html')]
  const { code, output } = await run(write('shop.yaml', SHOP), '--json', json, '--html', html)
  expect(output).toMatch(/^Shop: \d+ cases, 0 failed\..* 0 empty\.$/m)
  expect(code).toBe(0)
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject([{ title: 'Shop', summary: { empty: 0 } }])
  expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/)
})

test('a document whose example breaks its schema fails, and the spec is to blame', { timeout: 30_000 }, async () => {
  const { code, output } = await run(write('broken.yaml', SHOP.replace('{ n: 1 }', '{ n: x }')))
  expect(output).toContain('The example property n must be integer')
  expect(output).toContain('To blame: the spec.')
  expect(code).toBe(1)
})

test('a document that is not there is all that is printed', { timeout: 30_000 }, async () => {
  const { code, output } = await run(write('sound.yaml', SHOP), 'nobody')
  expect(output).toMatch(/^crm-contract: No OpenAPI document for the vendor "nobody"[^\n]*\n$/)
  expect(code).toBe(1)
})

test('a file that cannot be written is refused before anything runs', { timeout: 30_000 }, async () => {
  const { code, output } = await run(write('sound.yaml', SHOP), '--html', join(folder, 'nowhere', 'matrix.html'))
  expect(output).toContain('Make it first.')
  expect(output).not.toContain('cases')
  expect(code).toBe(2)
})

test('a document beyond a limit is checked where --limit raises it', { timeout: 30_000 }, async () => {
  const file = write('wide.yaml', `${SHOP}x-wide: [${'0,'.repeat(20_001)}]`)
  const refused = await run(file)
  expect(refused.output).toContain('#/x-wide has 20001 entries, and the limit is 20000')
  expect(refused.code).toBe(1)
  expect((await run(file, '--limit', 'entries=20001')).code).toBe(0)
})
