import { pathToFileURL } from 'node:url'
import { type ServedMock, serveMocks } from '@crm-clients/mock'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { type Command, parseArguments, renderTable, untilInterrupted } from '@crm-clients/openapi/command-line'
import { curlCommand, sampleSecret } from '@crm-clients/openapi/request'
import { type ExampleCall, findExampleCall } from '@crm-clients/openapi/sampling'
import { listVendors, type VendorPlaces } from '../repository/workspace.ts'
import { generate } from './generate.ts'

/** `npm start`: everything at once, to look at. */
export const demo: Command = {
  usage: 'pnpm demo',
  summary: 'Regenerate, serve every mock, make one typed call through every client, and keep serving until Ctrl-C',
  async run(args, output) {
    parseArguments(args, {})
    const generated = await generate.run([], output)
    if (generated !== 0) return generated

    const vendors = listVendors()
    const apis = await Promise.all(vendors.map(({ specFile }) => loadApi(specFile)))
    const mocks = await serveMocks(apis)
    const rows: string[][] = []
    const commands: string[] = []
    let failures = 0
    for (const [index, vendor] of vendors.entries()) {
      const [api, { url }] = [apis[index], mocks[index]] as [ApiDescription, ServedMock]
      const example = findExampleCall(api)
      const answer = example ? await callThroughClient(vendor, api, url, example) : 'no operation'
      if (!answer.startsWith('2')) failures += 1
      const called = example ? `${example.operation.operationId}: ${answer}` : answer
      rows.push([vendor.slug, vendor.packageName, String(api.operations.length), url, called])
      if (example) commands.push(await curlCommand(url, example))
    }

    output.print(`\n${renderTable(['vendor', 'package', 'operations', 'mock', 'typed call'], rows)}\n`)
    output.print(`Try them:\n\n${commands.join('\n\n')}\n`)
    const interrupted = untilInterrupted()
    output.print('Serving until Ctrl-C.')
    await interrupted
    await Promise.all(mocks.map(({ close }) => close()))
    return failures === 0 ? 0 : 1
  },
}

/** What the command needs of a generated client. */
type Client = Record<string, (args: ExampleCall['args']) => Promise<{ status: number; error?: unknown }>>

async function callThroughClient(
  { packageFolder, factoryName }: VendorPlaces,
  { credentials }: ApiDescription,
  baseUrl: string,
  { operation: { operationId }, args }: ExampleCall,
): Promise<string> {
  const exports = (await import(pathToFileURL(`${packageFolder}/src/index.ts`).href)) as Record<
    string,
    (options: object) => Client
  >
  const values = credentials.map(({ option, kind }) => [option, sampleSecret(kind)])
  const client = exports[factoryName]?.({ ...Object.fromEntries(values), baseUrl })
  const result = await client?.[operationId]?.(args)
  if (!result) return `${factoryName}().${operationId} is missing`
  return result.error === undefined ? `${result.status} ok` : `${result.status} ${JSON.stringify(result.error)}`
}
