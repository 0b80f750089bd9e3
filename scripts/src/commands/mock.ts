import { serveMocks } from '@crm-clients/testing'
import { parseArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { untilInterrupted } from '../until-interrupted.ts'
import { selectVendors } from '../workspace.ts'

/** `pnpm mock`: what `crm-mock` does, on the specs of this repository as they are now. */
export const mock: Command = {
  usage: 'mock [vendor…] [--port N]',
  summary: 'Serve the mock of each vendor, the first on the port, the next on the next one, until Ctrl-C',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { port: { type: 'string' } })
    const port = values.port === undefined ? undefined : readPort(values.port)
    const specs = selectVendors(positionals).map(vendor => vendor.specFile)
    const mocks = await serveMocks(specs, port === undefined ? {} : { port, strictPort: true })
    for (const { name, url } of mocks) output.print(`${name} ${url}`)
    await untilInterrupted()
    await Promise.all(mocks.map(({ close }) => close()))
    return 0
  },
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`--port ${text} is not a port. Give a number from 0 to 65535.`)
  }
  return port
}
