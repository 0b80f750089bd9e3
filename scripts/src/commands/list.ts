import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDocument } from '@crm-clients/openapi/document'
import { listOperations } from '@crm-clients/openapi/operation'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { renderTable } from '../render-table.ts'
import { selectVendors } from '../workspace.ts'

/** `pnpm run list` (without `run`, pnpm lists its own dependencies): the vendors that there are. */
export const list: Command = {
  usage: 'run list [vendor…]',
  summary: 'List the vendors with their packages, versions and operations',
  async run(args, output) {
    const { positionals } = parseArguments(args, {})
    const rows = selectVendors(positionals).map(({ slug, packageName, packageFolder, specFile }) => {
      const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
      const operations = listOperations(loadDocument(specFile)).map(({ operationId }) => operationId)
      return [slug, packageName, version, operations.join(' ')]
    })
    output.print(renderTable(['vendor', 'package', 'version', 'operations'], rows))
    return 0
  },
}
