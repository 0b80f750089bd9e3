import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Serves the files of a folder to a browser on this machine. */
export async function serveFolder(folder: string): Promise<AsyncDisposable & { readonly origin: string }> {
  const server = createServer(async (request, response) => {
    const file = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    const isFile = await stat(file).then(
      stats => stats.isFile(),
      () => false,
    )
    response.writeHead(isFile ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' })
    if (isFile) createReadStream(file).pipe(response)
    else response.end()
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
