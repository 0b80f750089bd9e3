import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { StartUp } from './start-up.ts'

const REPORTER = fileURLToPath(new URL('../report-usage.js', import.meta.url))

/**
 * Starts Prism's command line once for each document, all at the same time, and waits until all have answered.
 *
 * @param folder that of the package `@stoplight/prism-cli`.
 */
export async function startPrism(folder: string, files: readonly string[]): Promise<StartUp> {
  const ports = await freePorts(files.length)
  const start = performance.now()
  const children = files.map((file, index) => {
    const args = ['--import', REPORTER, join(folder, 'dist/index.js'), 'mock', file, '--port', String(ports[index])]
    return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] })
  })
  await Promise.all(
    children.map(async ({ stdout }, index) => {
      await untilListening(stdout as Readable)
      await fetch(`http://127.0.0.1:${ports[index]}/`)
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const usages = await Promise.all(
    children.map(async child => {
      const told = once(child.stdio[3] as NodeJS.ReadableStream, 'data')
      child.kill('SIGINT')
      const [usage] = await told
      const { userCPUTime, systemCPUTime } = JSON.parse(String(usage)) as NodeJS.ResourceUsage
      return (userCPUTime + systemCPUTime) / 1e6
    }),
  )
  return { seconds, processorSeconds: usages.reduce((sum, usage) => sum + usage) }
}

function untilListening(stdout: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    // It is read to the end, because a full pipe would stop the program.
    stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('is listening')) resolve()
    })
    stdout.once('end', () => reject(new Error('Prism ended before it listened.')))
  })
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map(server => once(server, 'listening')))
  const ports = servers.map(server => (server.address() as AddressInfo).port)
  await Promise.all(servers.map(server => once(server.close(), 'close')))
  return ports
}
