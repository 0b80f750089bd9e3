import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A server that keeps the results of turbo for whoever knows its token. */
export interface RemoteCache extends AsyncDisposable {
  /** What `TURBO_API` is set to. */
  readonly url: string
  /** What `TURBO_TOKEN` is set to. */
  readonly token: string
}

const COMMAND = fileURLToPath(new URL('./cli.js', import.meta.resolve('turborepo-remote-cache')))

/**
 * Starts a remote cache for turbo on any free port of 127.0.0.1, with an empty folder to keep things in.
 * @throws with what the server printed when it does not start.
 * @see https://ducktors.github.io/turborepo-remote-cache/environment-variables
 */
export async function startRemoteCache(): Promise<RemoteCache> {
  const token = randomUUID()
  const storage = mkdtempSync(join(tmpdir(), 'crm-clients-cache-'))
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
    TURBO_TOKEN: token,
    STORAGE_PROVIDER: 'local',
    STORAGE_PATH: storage,
    STORAGE_PATH_USE_TMP_FOLDER: 'false',
  }
  const server = spawn(process.execPath, [COMMAND], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(server, 'exit')
  const stop = async () => {
    server.kill()
    await exited
    rmSync(storage, { recursive: true })
  }

  let log = ''
  // Its log is read to the end, because a full pipe would stop the server.
  server.stdout.setEncoding('utf8')
  const listening = new Promise<string>(resolve => {
    server.stdout.on('data', (chunk: string) => {
      log += chunk
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(log) ?? []
      if (url) resolve(url)
    })
  })
  const url = await Promise.race([listening, exited.then(() => undefined)])
  if (url === undefined) throw new Error(`turborepo-remote-cache did not start:\n${log}`)
  return { url, token, [Symbol.asyncDispose]: stop }
}
