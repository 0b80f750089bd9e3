import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { build } from 'esbuild'
import { findBinary } from './find-binary.ts'

/** A worker that listens. Disposing of it ends it. */
export interface StartedWorker extends AsyncDisposable {
  readonly url: string
  /** What it has printed so far. */
  log(): string
}

/**
 * Bundles a worker, and serves it with workerd, the open core of Cloudflare Workers.
 *
 * @param bindings texts that it is given with each request.
 * @throws with what workerd printed when it does not start.
 * @see https://github.com/cloudflare/workerd
 */
export async function startWorker(
  folder: string,
  entryPoint: string,
  bindings: Readonly<Record<string, string>> = {},
): Promise<StartedWorker> {
  const bundle = { bundle: true, format: 'esm', outfile: join(folder, 'worker.js'), logLevel: 'silent' } as const
  await build({ ...bundle, absWorkingDir: folder, entryPoints: [entryPoint] })
  await writeFile(join(folder, 'workerd.capnp'), renderConfiguration(bindings))
  // It writes to the fourth stream where it listens.
  const args = ['serve', '--control-fd=3', 'workerd.capnp']
  const child = spawn(findBinary('workerd', 'bin/workerd'), args, { cwd: folder, stdio: Array(4).fill('pipe') })
  const exited = once(child, 'exit')
  let log = ''
  child.stderr?.setEncoding('utf8').on('data', text => {
    log += text
  })
  const port = await readPort(child.stdio[3] as Readable)
  if (port === undefined) throw new Error(`workerd did not start:\n${log}`)
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => log,
    async [Symbol.asyncDispose]() {
      child.kill()
      await exited
    },
  }
}

// By default, a worker may call public addresses only.
const renderConfiguration = (
  bindings: Readonly<Record<string, string>>,
) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      bindings = [${Object.entries(bindings).map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`)}],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`

async function readPort(control: Readable): Promise<number | undefined> {
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line) as { event: string; port: number }
    if (event === 'listen') return port
  }
  return undefined
}
