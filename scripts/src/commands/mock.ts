import { dirname } from 'node:path'
import { type ServedMock, serveMocks } from '@crm-clients/mock'
import {
  type Command,
  type CommandOutput,
  parseArguments,
  readPort,
  untilInterrupted,
  watchFolder,
} from '@crm-clients/openapi/command-line'
import { isSpecFileOf, selectVendors, type VendorPlaces } from '../repository/workspace.ts'

/** `pnpm mock`: what `crm-mock` does, on the specs of this repository as they are at any moment. */
export const mock: Command = {
  usage: 'pnpm mock [vendor…] [--port N]',
  summary: 'Serve the mock of each vendor until Ctrl-C, and reload it when its spec is saved',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { port: { type: 'string' } })
    const port = readPort(values.port)
    const vendors = selectVendors(positionals)
    const specs = vendors.map(vendor => vendor.specFile)
    const mocks = await serveMocks(specs, port === undefined ? {} : { port, strictPort: true })
    const interrupted = untilInterrupted()
    for (const { name, url } of mocks) output.print(`${name} ${url}`)
    const stop = reloadOnSave(vendors, mocks, output)
    await interrupted
    stop()
    await Promise.all(mocks.map(({ close }) => close()))
    return 0
  },
}

/** Returns the function that stops it. */
function reloadOnSave(
  vendors: readonly VendorPlaces[],
  mocks: readonly ServedMock[],
  output: CommandOutput,
): () => void {
  const [first] = vendors
  if (!first) return () => undefined
  return watchFolder(dirname(first.specFile), async names => {
    for (const [index, vendor] of vendors.entries()) {
      const { slug, specFile, specName } = vendor
      const mock = mocks[index]
      if (!mock || ![...names].some(name => isSpecFileOf(vendor, name))) continue
      try {
        await mock.reload(specFile)
        output.print(`${slug} reloaded`)
      } catch (error) {
        output.printError(`${slug} goes on with the old ${specName}: ${error instanceof Error ? error.message : error}`)
      }
    }
  })
}
