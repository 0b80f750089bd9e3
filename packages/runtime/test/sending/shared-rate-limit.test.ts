import { execFile, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, unusedOrigin } from '../local-server.ts'
import type { Outcome, Task } from './rate-limited-process.ts'

const hasServer = spawnSync('redis-server', ['--version']).status === 0
const isSkipped = !process.env.REDIS_URL && !hasServer
if (isSkipped) {
  console.warn('Skipped: no redis-server on the PATH and no REDIS_URL. `apt-get install redis-server` brings one.')
}

let redisUrl: string
let stopRedis: (() => Promise<unknown>) | undefined

beforeAll(async () => {
  if (isSkipped) return
  redisUrl = process.env.REDIS_URL ?? (await startRedis())
})
afterAll(() => stopRedis?.())

/** Starts a Redis that keeps nothing on disk, and is told to stop when the tests are over. */
async function startRedis(): Promise<string> {
  const { port } = new URL(await unusedOrigin())
  const redis = spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'])
  stopRedis = () => {
    const stopped = once(redis, 'exit')
    redis.kill()
    return stopped
  }
  let log = ''
  for await (const chunk of redis.stdout) {
    log += chunk
    if (log.includes('Ready to accept connections')) break
  }
  if (!log.includes('Ready to accept connections')) throw new Error(`redis-server did not start: ${log}`)
  return `redis://127.0.0.1:${port}`
}

/** Runs a process of its own that calls a server through a limiter in Redis. */
async function runProcess(task: Task): Promise<Outcome[]> {
  const script = join(import.meta.dirname, 'rate-limited-process.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(task)])
  return JSON.parse(stdout) as Outcome[]
}

/** A server, and two processes that call it at the same time. */
async function runTwo(task: Pick<Task, 'points' | 'duration' | 'calls' | 'totalTimeout'>) {
  const times: number[] = []
  const { origin: baseUrl } = await startServer((_, response) => {
    times.push(Date.now())
    response.end('{}')
  })
  const shared = { ...task, baseUrl, redisUrl, keyPrefix: randomUUID() }
  const outcomes = (await Promise.all([runProcess(shared), runProcess(shared)])).flat()
  return { times, outcomes }
}

test.skipIf(isSkipped)('two processes together stay under a limit that they share in Redis', async () => {
  const { times, outcomes } = await runTwo({ points: 7, duration: 600, calls: 5, totalTimeout: 60_000 })
  expect(times).toHaveLength(7)
  expect(outcomes.filter(outcome => outcome === 200)).toHaveLength(7)
  expect(outcomes.filter(outcome => outcome === 'TimeoutError')).toHaveLength(3)
})

test.skipIf(isSkipped)('what has to wait goes when the limit allows it again', async () => {
  const { times, outcomes } = await runTwo({ points: 4, duration: 2, calls: 4, totalTimeout: 60_000 })
  expect(outcomes).toEqual(Array(8).fill(200))
  // The window opened before the first request came: the fifth comes after its end, less the time that the first was on its way.
  expect((times[4] as number) - (times[0] as number)).toBeGreaterThan(1000)
})

test.skipIf(isSkipped)('without a limit in the way, all of them arrive', async () => {
  const { times } = await runTwo({ points: 1000, duration: 600, calls: 5, totalTimeout: 60_000 })
  expect(times).toHaveLength(10)
})
