#!/usr/bin/env node
import { parseArguments } from '@crm-clients/openapi/command-line'
import { serveMocks } from './serve-mocks.ts'

const USAGE = `Usage: crm-mock <vendor|file…> [--port N]

Serves a strict mock of each vendor, or of each OpenAPI file, on this machine.

  --port N   port of the first mock; the next one takes the next port (default: 4010, or the next free one)
  --help     print this

Examples:
  crm-mock fintoro kare
  crm-mock ./acme.yaml --port 5000
`

/** Runs the command. Returns its exit code, or undefined when mocks are running. */
async function run(args: string[]): Promise<number | undefined> {
  const parsed = readArguments(args)
  if (typeof parsed === 'string') {
    process.stderr.write(`crm-mock: ${parsed}\n\n${USAGE}`)
    return 2
  }
  if (parsed.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const { sources, port } = parsed
  const mocks = await serveMocks(sources, port === undefined ? {} : { port, strictPort: true })
  for (const { name, url } of mocks) process.stdout.write(`${name} ${url}\n`)
  const stop = async () => {
    await Promise.all(mocks.map(mock => mock.close()))
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return undefined
}

/** The arguments, or what is wrong with them. */
function readArguments(args: string[]): { sources: string[]; port: number | undefined; help: boolean } | string {
  try {
    const options = { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
    const { values, positionals: sources } = parseArguments(args, options)
    const help = values.help === true
    const port = values.port === undefined ? undefined : Number(values.port.trim() || Number.NaN)
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      return `--port ${values.port} is not a port. Give a number from 0 to 65535.`
    }
    return sources.length > 0 || help ? { sources, port, help } : 'Which vendor? Name one, or give a file.'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

try {
  const exitCode = await run(process.argv.slice(2))
  if (exitCode !== undefined) process.exitCode = exitCode
} catch (error) {
  process.stderr.write(`crm-mock: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
