import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { loadApi } from '@crm-clients/openapi'
import { type Command, parseArguments, UsageError } from '@crm-clients/openapi/command-line'
import { renderPages } from '../pages/render-pages.ts'
import { selectVendors } from '../repository/workspace.ts'

/** `pnpm run docs` (without `run`, pnpm opens the documentation of a package): a page for each vendor. */
export const docs: Command = {
  usage: 'pnpm run docs [vendor…] [--out folder] [--coverage file]',
  summary: 'Write a static page for each vendor, with an index, to the folder pages or another one; serve it to see it',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, {
      out: { type: 'string' },
      coverage: { type: 'string' },
    })
    const folder = resolve(values.out ?? 'pages')
    const vendors = selectVendors(positionals)
    const apis = await Promise.all(vendors.map(({ specFile }) => loadApi(specFile)))
    const coverage = values.coverage === undefined ? undefined : readCoverage(values.coverage)
    const files = await renderPages(apis, ({ name }) => `@crm-clients/${name}`, coverage)
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    output.print(`wrote ${files.size} files to ${folder}`)
    return 0
  },
}

function readCoverage(file: string): string {
  if (!existsSync(file)) {
    throw new UsageError(`--coverage: there is no ${file}. Write it with \`crm-contract <vendor…> --html ${file}\`.`)
  }
  return readFileSync(file, 'utf8')
}
