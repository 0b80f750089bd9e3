import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadApiSync } from '@crm-clients/openapi'
import { type Command, parseArguments, renderTable } from '@crm-clients/openapi/command-line'
import { selectVendors } from '../repository/workspace.ts'

/** `pnpm run list` (without `run`, pnpm lists its own dependencies): the vendors that there are. */
export const list: Command = {
  usage: 'pnpm run list [vendor…]',
  summary: 'List the vendors with their packages, versions and operations',
  async run(args, output) {
    const { positionals } = parseArguments(args, {})
    const rows = selectVendors(positionals).map(({ slug, packageName, packageFolder, specFile }) => {
      const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
      const operations = loadApiSync(specFile).operations.map(({ operationId }) => operationId)
      return [slug, packageName, version, operations.join(' ')]
    })
    output.print(renderTable(['vendor', 'package', 'version', 'operations'], rows))
    return 0
  },
}
