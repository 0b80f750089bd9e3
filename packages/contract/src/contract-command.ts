import { existsSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type Command,
  LOADING_OPTIONS,
  type LoadingArguments,
  parseArguments,
  readLoadingOptions,
  UsageError,
} from '@crm-clients/openapi/command-line'
import { writeExactJson } from '@crm-clients/openapi/document'
import type { Coverage } from './coverage/coverage.ts'

/** `crm-contract`. */
export const contractCommand: Command = {
  program: 'crm-contract',
  from: import.meta.url,
  usage:
    'crm-contract <vendor|file…> [--json FILE] [--html FILE] [--root FOLDER] [--allow-remote ORIGIN] [--limit NAME=N]',
  summary: `Runs every contract case of each vendor, or of each OpenAPI file, against its own mock, and prints the coverage matrix:
operation or component × part × media type × place × keyword. The exit code is 1 when a case fails or an entry is empty
without a reason.`,
  details: `  --json FILE    write the matrices as JSON
  --html FILE    write the matrices as one HTML page
  --root FOLDER  a file may refer to others in this folder and below (default: its own folder)
  --allow-remote ORIGIN
                 a file may refer to others there, such as https://acme.test; may be repeated
  --limit NAME=N more than a document may ask for by default: bytes, depth, entries, expansions, rules, steps, values
  --help         print this

Examples:
  crm-contract fintoro kare
  crm-contract ./acme.yaml --html coverage.html`,

  async run(args, { print }) {
    const { sources, loading, json, html } = readArguments(args)
    // Not before it is needed: help has to come at once.
    const [{ loadApi }, { checkContract }, { printCoverage }, { renderPage }] = await Promise.all([
      import('@crm-clients/openapi'),
      import('./check-contract.ts'),
      import('./coverage/print-coverage.ts'),
      import('./coverage/render-page.ts'),
    ])
    // The cases of the first document take a while, and a misspelt second one should not come to light after them.
    const apis = await Promise.all(sources.map(source => loadApi(source, loading)))
    const coverages: Coverage[] = []
    for (const api of apis) {
      const coverage = await checkContract(api)
      coverages.push(coverage)
      print(`${printCoverage(coverage)}\n`)
    }
    if (json !== undefined) writeFileSync(json, `${writeExactJson(coverages, 2)}\n`)
    if (html !== undefined) writeFileSync(html, renderPage(coverages))
    return coverages.every(({ summary }) => summary.empty === 0 && summary.failedCases === 0) ? 0 : 1
  },
}

interface Arguments {
  readonly sources: readonly string[]
  readonly loading: LoadingArguments
  readonly json: string | undefined
  readonly html: string | undefined
}

function readArguments(args: readonly string[]): Arguments {
  const options = {
    json: { type: 'string' },
    html: { type: 'string' },
    ...LOADING_OPTIONS,
  } as const
  const { values, positionals: sources } = parseArguments(args, options)
  if (sources.length === 0) throw new UsageError('Which vendor? Name one, or give a file.')
  const { json, html } = values
  const homeless = [json, html].find(file => file !== undefined && !existsSync(dirname(file)))
  if (homeless !== undefined) {
    throw new UsageError(`${homeless} cannot be written: there is no folder ${dirname(homeless)}. Make it first.`)
  }
  return { sources, loading: readLoadingOptions(values), json, html }
}
