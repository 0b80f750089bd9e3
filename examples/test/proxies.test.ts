import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startMock } from '@crm-clients/mock'
import { listBlocks } from '@crm-clients/test-support'
import { Server } from 'proxy-chain'
import { generate } from 'selfsigned'
import { expect, onTestFinished, test, vi } from 'vitest'

// Each starts programs, one after the other.
vi.setConfig({ testTimeout: 60_000 })

const page = readFileSync(join(import.meta.dirname, '../../docs/proxies.md'), 'utf8')
const program = listBlocks(page).find(({ language }) => language === 'ts')?.code ?? ''
const execute = promisify(execFile)

/** Runs a program where the packages of the examples are installed, and resolves to what it prints. */
async function run(code: string, env: Readonly<Record<string, string>>): Promise<string> {
  const running = execute(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd: import.meta.dirname,
    env: { ...process.env, NO_PROXY: '', no_proxy: '', FINTORO_TOKEN: 'test', ...env },
  })
  return (await running).stdout
}

/** A proxy, and the ports that it was asked for. */
async function startProxy() {
  const ports: number[] = []
  const proxy = new Server({
    host: '127.0.0.1',
    port: 0,
    prepareRequestFunction({ port }) {
      ports.push(port)
      return {}
    },
  })
  await proxy.listen()
  onTestFinished(() => proxy.close(true))
  return { url: `http://127.0.0.1:${proxy.port}`, ports }
}

/** The program as it is for those who say nothing to the client. */
const withoutUndici = program
  .replace(/^import \* as undici.*?(?=const fintoro)/ms, '')
  .replace(/\{\n {2}fetch: .*\n\}/, '')
const withProxy = (url: string) => program.replace('http://proxy.internal:3128', url)
const withVersion = (name: string) => (code: string) => code.replace("from 'undici'", `from '${name}'`)
const withMiddleware = (code: string) => code.replace('console.log(', 'fintoro.use({ onRequest: () => {} })\n$&')

test.each(['undici', 'undici-7'])(
  'the code of the page goes through a proxy with %s, also where middleware ran',
  async name => {
    await using mock = await startMock('fintoro')
    const proxy = await startProxy()
    const code = withVersion(name)(withProxy(proxy.url))
    expect(await run(code, { FINTORO_BASE_URL: mock.url })).toBe('200\n')
    expect(await run(withMiddleware(code), { FINTORO_BASE_URL: mock.url })).toBe('200\n')
    expect(proxy.ports).toEqual([mock.port, mock.port])
  },
)

test('the environment alone leads a client of Node.js through a proxy', async () => {
  await using mock = await startMock('fintoro')
  const proxy = await startProxy()
  expect(withoutUndici).not.toMatch(/undici|fetch:/)
  const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url, FINTORO_BASE_URL: mock.url }
  expect(await run(withoutUndici, env)).toBe('200\n')
  expect(proxy.ports).toEqual([mock.port])
})

test('a certificate of your own is trusted where it is named, by the environment or by an agent', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  const server = createServer({ key, cert }, (_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const env = { FINTORO_BASE_URL: `https://localhost:${(server.address() as AddressInfo).port}` }
  await expect(run(withoutUndici, env)).rejects.toThrow('self-signed certificate')

  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'certificate.pem')
  writeFileSync(file, cert)
  expect(await run(withoutUndici, { ...env, NODE_EXTRA_CA_CERTS: file })).toBe('200\n')
  const agent = program.replace(
    /new undici\.ProxyAgent\(.*\)/,
    `new undici.Agent({ connect: { ca: ${JSON.stringify(cert)} } })`,
  )
  expect(await run(agent, env)).toBe('200\n')
})
