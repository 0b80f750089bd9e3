import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { commitAll } from '../../src/repository/new-repository.ts'
import { copyForTest } from '../copy-for-test.ts'

/** From saving a spec to new types on disk. */
const MOST_MILLISECONDS = 300

function prepare(...command: string[]) {
  const folder = copyForTest('specs', 'scripts', 'packages/*/src/*', 'packages/*/README.md', 'packages/*/package.json')
  commitAll(folder)
  const child = spawn(process.execPath, [join(folder, 'scripts/src/cli.ts'), ...command])
  onTestFinished(() => void child.kill('SIGKILL'))
  const spec = join(folder, 'specs/kare.yaml')
  const edit = (from: string, to: string) =>
    writeFileSync(spec, readFileSync(join(folder, 'specs/kare.yaml'), 'utf8').replace(from, to))
  return { folder, child, edit, says: listen(child) }
}

/** Resolves to the first text that matches, of what is printed from now on. */
function listen(child: ChildProcess) {
  let heard = ''
  let check = () => {}
  const hear = (chunk: Buffer) => {
    heard += chunk
    check()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return (pattern: RegExp) =>
    new Promise<string>(resolve => {
      check = () => {
        const [found] = pattern.exec(heard) ?? []
        if (found === undefined) return
        heard = ''
        resolve(found)
      }
      check()
    })
}

/**
 * For how many milliseconds a process was ready to compute and another one had the processor: what else the machine does. Only Linux
 * tells.
 */
function waitedFor({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/schedstat`
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[1]) / 1e6 : 0
}

test('a saved spec becomes types within 300 ms, a broken one is reported, and Ctrl-C writes the changeset', async () => {
  const { folder, child, edit, says } = prepare('generate', 'kare', '--watch')
  const types = join(folder, 'packages/kare/src/generated/schema.ts')
  await says(/Watching specs\/kare\.yaml/)
  // The first time, the compiler is still warming up; the times of a day of editing are what counts.
  edit('maxLength: 250', 'maxLength: 251')
  await says(/wrote .*schema\.ts/)

  const times: number[] = []
  for (const limit of [252, 253, 254, 255, 256]) {
    const [start, waited] = [Date.now(), waitedFor(child)]
    edit(`maxLength: ${limit - 1}`, `maxLength: ${limit}`)
    await says(/wrote .*schema\.ts/)
    times.push(statSync(types).mtimeMs - start - (waitedFor(child) - waited))
  }
  // Where other tests run beside this one, a single time says more about them.
  expect(Math.min(...times)).toBeLessThan(MOST_MILLISECONDS)
  const good = readFileSync(types, 'utf8')
  expect(good).toContain('at most 256 characters')

  const line =
    readFileSync(join(folder, 'specs/kare.yaml'), 'utf8')
      .split('\n')
      .findIndex(text => text.includes('operationId:')) + 1
  edit('operationId:', 'operationID:')
  expect(await says(/specs\/kare\.yaml:\d+:\d+ error struct/)).toContain(`specs/kare.yaml:${line}:7`)
  expect(readFileSync(types, 'utf8')).toBe(good)
  edit('operationID:', 'operationId:')
  edit('maxLength: 256', 'maxLength: 257')
  await says(/wrote .*schema\.ts/)
  expect(readFileSync(types, 'utf8')).toContain('at most 257 characters')

  child.kill('SIGINT')
  expect(await says(/wrote \.changeset\/spec-kare-\w+\.md/)).toBeTruthy()
})

test('a running mock answers by the spec as it was saved last, and survives a broken one', async () => {
  const { edit, says } = prepare('mock', 'kare', '--port', '0')
  const [, url] = /kare (http\S+)/.exec(await says(/kare http\S+\n/)) ?? []
  const name = async () => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer a', 'x-session-token': 'b' }
    const request = { method: 'PATCH', headers, body: '{"notify":true}' }
    const response = await fetch(`${url}/companies/v2/rs/1/contacts/1`, request)
    return ((await response.json()) as { name: string }).name
  }
  expect(await name()).toBe('Company Contact Name')
  edit('id: 1\n                    name: Company Contact Name', 'id: 1\n                    name: Somebody else')
  await says(/kare reloaded/)
  expect(await name()).toBe('Somebody else')
  edit('paths:', 'paths: [')
  await says(/kare goes on with the old specs\/kare\.yaml/)
  expect(await name()).toBe('Somebody else')
})
