import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { build } from 'esbuild'
import { findBinary } from './find-binary.ts'
import type { Runtime } from './runtime.ts'

/** workerd, the open core of Cloudflare Workers. @see https://github.com/cloudflare/workerd */
export const workerd: Runtime = {
  name: 'workerd (Cloudflare Workers)',
  loads: 'bundled by esbuild',
  async run({ folder }, given) {
    const bundle = { bundle: true, format: 'esm', outfile: join(folder, 'worker.js'), logLevel: 'silent' } as const
    await build({ ...bundle, absWorkingDir: folder, entryPoints: ['smoke/worker.js'] })
    await writeFile(join(folder, 'workerd.capnp'), CONFIGURATION)
    // It writes to the fourth stream where it listens.
    const args = ['serve', '--control-fd=3', 'workerd.capnp']
    const child = spawn(findBinary('workerd', 'bin/workerd'), args, { cwd: folder, stdio: Array(4).fill('pipe') })
    const exited = once(child, 'exit')
    let log = ''
    child.stderr?.setEncoding('utf8').on('data', text => {
      log += text
    })
    try {
      const port = await readPort(child.stdio[3] as Readable)
      if (port === undefined) throw new Error(`workerd did not start:\n${log}`)
      const request = { method: 'POST', body: JSON.stringify(given), signal: AbortSignal.timeout(30_000) }
      const response = await fetch(`http://127.0.0.1:${port}`, request)
      if (!response.ok) throw new Error(`The worker answered ${response.status}:\n${await response.text()}${log}`)
      return await response.json()
    } finally {
      child.kill()
      await exited
    }
  },
}

// By default, a worker may call public addresses only.
const CONFIGURATION = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-01-01")),
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
