import { spawnSync } from 'node:child_process'
import { LostReference } from './lost-reference.ts'

/** In milliseconds. It is a network that is waited for, which is no work that could be counted. */
const LONGEST_WAIT = 30_000

/**
 * Loads a file from an origin that somebody has allowed. Redirects are followed within it. Documents are loaded at once, because
 * test runners want to be told of tests at once, so another process does what Node only does later.
 *
 * @param most how many bytes it may have.
 * @throws {LostReference} when it leads elsewhere, is not there, or is longer.
 */
export function readRemote(url: URL, most: number): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    input: JSON.stringify({ url: url.href, most }),
    encoding: 'utf8',
    maxBuffer: most + 1024,
    timeout: LONGEST_WAIT,
  })
  if (status === 0) return stdout
  const problem = stderr.trim() || `does not arrive within ${LONGEST_WAIT / 1000} seconds`
  throw new LostReference(`${problem}. Download it to the folder of the document, or correct it.`)
}

const PROGRAM = `
import { readFileSync } from 'node:fs'
const { url, most } = JSON.parse(readFileSync(0, 'utf8'))
const fail = problem => { process.stderr.write(problem); process.exit(1) }
const { origin } = new URL(url)
let response
for (let target = url, hops = 0; ; hops += 1) {
  response = await fetch(target, { redirect: 'manual' }).catch(error => fail('cannot be loaded: ' + (error.cause?.code ?? error.message)))
  const location = response.headers.get('location')
  if (response.status < 300 || response.status > 399 || location === null) break
  if (hops === 5) fail('is redirected again and again')
  target = new URL(location, target).href
  if (new URL(target).origin !== origin) fail('is redirected to another origin, ' + new URL(target).origin)
}
if (!response.ok) fail('is answered with ' + response.status)
const chunks = []
let length = 0
for await (const chunk of response.body ?? []) {
  length += chunk.length
  if (length > most) fail('is longer than ' + most + ' bytes')
  chunks.push(chunk)
}
process.stdout.write(Buffer.concat(chunks))
`
