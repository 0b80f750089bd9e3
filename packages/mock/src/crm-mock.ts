#!/usr/bin/env node
import {
  type Command,
  LOADING_OPTIONS,
  parseArguments,
  readLoadingOptions,
  readPort,
  readWholeNumber,
  runCommandLine,
  UsageError,
  untilInterrupted,
} from '@crm-clients/openapi/command-line'

const MOST_KEPT = 1_000_000

const crmMock: Command = {
  program: 'crm-mock',
  usage: 'crm-mock <vendor|file…> [--port N] [--stateful] [--root FOLDER] [--allow-remote ORIGIN] [--limit NAME=N]',
  summary: 'Serves a strict mock of each vendor, or of each OpenAPI file, on this machine.',
  details: `  --port N       port of the first mock; the next one takes the next port (default: 4010, or the next free one)
  --keep N       how many requests each mock remembers (default: 1000, and 64 MiB of them at most)
  --stateful     remember what is created, changed and deleted, and answer accordingly
  --root FOLDER  a file may refer to others in this folder and below (default: its own folder)
  --allow-remote ORIGIN
                 a file may refer to others there, such as https://acme.test; may be repeated
  --limit NAME=N more than a document may ask for by default: bytes, depth, entries, expansions, steps, values
  --help         print this

Examples:
  crm-mock fintoro kare
  crm-mock ./acme.yaml --port 5000`,

  async run(args, { print }) {
    const { values, positionals: sources } = parseArguments(args, {
      port: { type: 'string' },
      keep: { type: 'string' },
      stateful: { type: 'boolean' },
      ...LOADING_OPTIONS,
    })
    const options = readLoadingOptions(values)
    const port = readPort(values.port)
    const requests = readWholeNumber('keep', values.keep, 1, MOST_KEPT)
    const { stateful = false } = values
    const keep = requests === undefined ? {} : { requests }
    if (sources.length === 0) throw new UsageError('Which vendor? Name one, or give a file.')
    // Not before it is needed: help has to come at once.
    const [{ loadApi }, { describeResource }, { serveMocks }] = await Promise.all([
      import('@crm-clients/openapi'),
      import('./memory/describe-resource.ts'),
      import('./serve-mocks.ts'),
    ])
    const apis = await Promise.all(sources.map(source => loadApi(source, options)))
    const mocks = await serveMocks(
      apis,
      port === undefined ? { keep, stateful } : { port, strictPort: true, keep, stateful },
    )
    for (const { name, url, memory } of mocks) {
      print(`${name} ${url}`)
      for (const resource of memory.resources) print(`  ${describeResource(resource)}`)
    }
    await untilInterrupted()
    await Promise.all(mocks.map(mock => mock.close()))
    return 0
  },
}

process.exitCode = await runCommandLine(crmMock, process.argv.slice(2))
