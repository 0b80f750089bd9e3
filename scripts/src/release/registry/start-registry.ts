import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runServer } from 'verdaccio'

/** A registry that was started for a while. */
export interface Registry {
  /** Where it listens, such as `http://127.0.0.1:49152/`. */
  readonly url: string
  /** Closes it and deletes what was published to it. */
  stop(): Promise<void>
}

/**
 * Starts a real registry (Verdaccio) on a free port of the loopback interface. It starts empty, everyone may publish to
 * it, and it asks no other registry: what it does not hold, it does not have. It does not keep the process alive.
 *
 * @see https://verdaccio.org/docs/configuration
 */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'))
  const config = {
    storage: join(folder, 'storage'),
    self_path: folder,
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$anonymous' } },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
    web: { enable: false },
    max_body_size: '50mb',
  }
  const server: Server = await runServer(config)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  server.unref()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
