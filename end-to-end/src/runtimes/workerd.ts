import type { Runtime } from './runtime.ts'
import { startWorker } from './start-worker.ts'

/** workerd, the open core of Cloudflare Workers. */
export const workerd: Runtime = {
  name: 'workerd (Cloudflare Workers)',
  loads: 'bundled by esbuild',
  async run({ folder }, given) {
    await using worker = await startWorker(folder, 'smoke/worker.js')
    const request = { method: 'POST', body: JSON.stringify(given), signal: AbortSignal.timeout(30_000) }
    const response = await fetch(worker.url, request)
    if (!response.ok)
      throw new Error(`The worker answered ${response.status}:\n${await response.text()}${worker.log()}`)
    return await response.json()
  },
}
