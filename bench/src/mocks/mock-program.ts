import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A mock that is a program of its own, as people start it. */
export interface MockProgram {
  readonly name: string
  /** The program of Node.js and its arguments, to mock a document on a port. */
  readonly args: (file: string, port: number) => readonly string[]
}

/** A mock that has answered. */
export interface RunningMock {
  readonly url: string
  /** From before its process existed until it answered. */
  readonly seconds: number
  /** The memory of its processes, in MB. */
  readonly measureMemory: () => number
}

/** Runs a mock as long as `use` needs it. */
export async function withMockProgram<Result>(
  { name, args }: MockProgram,
  file: string,
  use: (mock: RunningMock) => Promise<Result>,
): Promise<Result> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const start = performance.now()
  // A group of its own, since some start another program, which outlives them.
  const child = spawn(process.execPath, args(file, port), { stdio: 'ignore', detached: true })
  const exited = once(child, 'exit')
  try {
    await Promise.race([
      untilAnswered(url),
      exited.then(() => {
        throw new Error(`${name} ended before it answered.`)
      }),
    ])
    const seconds = (performance.now() - start) / 1000
    return await use({ url, seconds, measureMemory: () => memoryOf(child.pid ?? 0) })
  } finally {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
    await exited
  }
}

async function untilAnswered(url: string): Promise<void> {
  for (;;) {
    try {
      await (await fetch(url)).text()
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await once(server.close(), 'close')
  return port
}

/** Of all processes of a group. */
function memoryOf(group: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pgid=,rss='], { encoding: 'utf8' }).trim().split('\n')
  const kilobytes = rows.map(row => row.trim().split(/\s+/).map(Number)).filter(([own]) => own === group)
  return kilobytes.reduce((sum, [, size = 0]) => sum + size, 0) / 1024
}
