import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { parseFile } from '@crm-clients/openapi/document'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { startMock } from '../src/start-mock.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const DOCKERFILE = read('Dockerfile')
const lines = DOCKERFILE.replaceAll('\\\n', '').split('\n')
const instruction = (name: string) => lines.findLast(line => line.startsWith(`${name} `))?.slice(name.length + 1) ?? ''

test('a container runs no script of a package, and nothing as root', () => {
  expect(instruction('RUN')).toContain('--ignore-scripts')
  const user = lines.indexOf('USER node')
  expect(user).toBeGreaterThan(lines.findLastIndex(line => line.startsWith('RUN ')))
  expect(user).toBeLessThan(lines.findIndex(line => line.startsWith('ENTRYPOINT ')))
})

test('its health check is healthy while a mock answers, and not after', async () => {
  const [, check = ''] = instruction('HEALTHCHECK').split('CMD ')
  const [, ...args] = JSON.parse(check) as string[]
  const mock = await startMock(apiOf('paths: {}'))
  const own = args.map(argument => argument.replace('127.0.0.1:4010', `127.0.0.1:${mock.port}`))
  const run = () =>
    promisify(execFile)(process.execPath, own).then(
      () => 0,
      ({ code }: { code: number }) => code,
    )
  expect(await run()).toBe(0)
  await mock.close()
  expect(await run()).toBe(1)
})

test('the arguments of the container and of the example are those of crm-mock', async () => {
  const { readMockArguments } = await import('../src/command/mock-arguments.ts')
  const [, ...entry] = JSON.parse(instruction('ENTRYPOINT')) as string[]
  const compose = parseFile(read('compose.yaml'), 'compose.yaml').value as {
    services: { mock: { command: string[]; ports: string[] } }
  }
  expect(readMockArguments([...entry, ...JSON.parse(instruction('CMD'))]).serving).toMatchObject({ port: 4010 })
  const { command, ports } = compose.services.mock
  expect(readMockArguments([...entry, ...command]).serving).toMatchObject({ allowedHosts: ['mock'] })
  expect(ports).toEqual(['127.0.0.1:4010:4010'])
})
