#!/usr/bin/env node
import { existsSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadApi } from '@crm-clients/openapi'
import { parseArguments } from '@crm-clients/openapi/command-line'
import { checkContract } from './check-contract.ts'
import type { Coverage } from './coverage/coverage.ts'
import { printCoverage } from './coverage/print-coverage.ts'
import { renderPage } from './coverage/render-page.ts'

const USAGE = `Usage: crm-contract <vendor|file…> [--json FILE] [--html FILE]

Runs every contract case of each vendor, or of each OpenAPI file, against its own mock, and prints the coverage cube:
operation × status × media type × example × keyword. The exit code is 1 when a case fails or a cell is empty without a
reason.

  --json FILE  write the cubes as JSON
  --html FILE  write the cubes as one HTML page
  --help       print this

Examples:
  crm-contract fintoro kare
  crm-contract ./acme.yaml --html coverage.html
`

/** Runs the command, and returns its exit code. */
async function run(args: string[]): Promise<number> {
  const parsed = readArguments(args)
  if (typeof parsed === 'string') {
    process.stderr.write(`crm-contract: ${parsed}\n\n${USAGE}`)
    return 2
  }
  const { sources, json, html, help } = parsed
  if (help) {
    process.stdout.write(USAGE)
    return 0
  }
  // The cases of the first document take a while, and a misspelt second one should not come to light after them.
  const apis = await Promise.all(sources.map(loadApi))
  const coverages: Coverage[] = []
  for (const api of apis) {
    const coverage = await checkContract(api)
    coverages.push(coverage)
    process.stdout.write(`${printCoverage(coverage)}\n\n`)
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(coverages, undefined, 2)}\n`)
  if (html !== undefined) writeFileSync(html, renderPage(coverages))
  return coverages.every(({ summary }) => summary.empty === 0 && summary.failedCases === 0) ? 0 : 1
}

interface Arguments {
  readonly sources: string[]
  readonly json: string | undefined
  readonly html: string | undefined
  readonly help: boolean
}

/** The arguments, or what is wrong with them. */
function readArguments(args: string[]): Arguments | string {
  try {
    const options = {
      json: { type: 'string' },
      html: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const
    const { values, positionals: sources } = parseArguments(args, options)
    const help = values.help === true
    if (sources.length === 0 && !help) return 'Which vendor? Name one, or give a file.'
    const homeless = [values.json, values.html].find(file => file !== undefined && !existsSync(dirname(file)))
    if (homeless !== undefined)
      return `${homeless} cannot be written: there is no folder ${dirname(homeless)}. Make it first.`
    return { sources, json: values.json, html: values.html, help }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`crm-contract: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
