import type { ApiDescription } from '@crm-clients/openapi'
import { type Command, type CommandOutput, UsageError, untilInterrupted } from '@crm-clients/openapi/command-line'
import { type MockArguments, readMockArguments } from './command/mock-arguments.ts'
import type { ConfiguredMock } from './command/read-config.ts'
import { createRequestLog } from './command/request-log.ts'
import { isLoopback } from './loopback.ts'
import type { ServedMock } from './serve-mocks.ts'

/** `crm-mock`. */
export const serveCommand: Command = {
  program: 'crm-mock',
  from: import.meta.url,
  usage: 'crm-mock <vendor|file…> [options]',
  summary: 'Serves a strict mock of each vendor, or of each OpenAPI file, on this machine, until Ctrl-C.',
  details: `  --port N       port of the first mock; the next one takes the next port (default: 4010, or the next free one)
  --host HOST    address or name to listen at (default: 127.0.0.1, which nobody reaches but this machine)
  --cors         lets pages of every origin call the mocks, and their controls
  --config FILE  vendors, with their ports and replies, in YAML or JSON
  --watch        reloads a document when one of its files is saved
  --seed N       makes bodies that differ each time, and delays, the same in each run
  --delay MS     how many milliseconds later each answer comes, or from how many to how many: 200, 50-400
  --log FORMAT   a line for each request, on stderr: pretty, json or silent (default: pretty)
  --keep N       how many requests each mock remembers (default: 1000, and 64 MiB of them at most)
  --max-body-values N
                 how many values the JSON of a body may hold (default: 200000)
  --stateful     remembers what is created, changed and deleted, and answers accordingly
  --uncompilable report
                 starts although schemas are not valid JSON Schema, and lists them: nothing is validated against those
  --no-control   leaves out what mocks can be told and asked below /__mock
  --allow-host NAME
                 a name, besides localhost, under which the controls may be reached; may be repeated
  --allow-receiver ORIGIN
                 where the controls may send events, besides this machine; may be repeated
  --root FOLDER  a file may refer to others in this folder and below (default: its own folder)
  --allow-remote ORIGIN
                 a file may refer to others there, such as https://acme.test; may be repeated
  --limit NAME=N more than a document may ask for by default: bytes, depth, entries, expansions, rules, steps, values
  --version      prints the version
  --help         prints this

stdout has the name and the address of each mock, stderr everything else.
Exit code: 0 after Ctrl-C, 1 when a mock cannot start, 2 when the arguments are wrong.

Examples:
  crm-mock fintoro kare
  crm-mock ./acme.yaml --port 5000 --delay 50-400`,

  async run(args, output) {
    const asked = readMockArguments(args)
    warnOfOthers(asked, output)
    const configured = await listConfigured(asked)
    const loaded = await Promise.all(configured.map(({ vendor }) => load(vendor, asked, args)))
    await using mocks = await serve(asked, configured, loaded, output)
    for (const mock of mocks) await report(mock, asked, output)
    const stops = asked.watch ? await watch(asked, configured, loaded, mocks, output) : []
    const interrupted = untilInterrupted()
    // Whoever reads the addresses may begin at once, and end at once.
    for (const mock of mocks) await announce(mock, output)
    await interrupted
    for (const stop of stops) stop()
    return 0
  },
}

function warnOfOthers({ serving: { host, cors } }: MockArguments, { printError }: CommandOutput): void {
  if (host !== undefined && !isLoopback(host)) {
    printError(
      `crm-mock: at ${host}, others can reach the mocks as well. Leave --host out to keep them to this machine.`,
    )
  }
  if (cors) printError('crm-mock: with --cors, every page that you open can call the mocks and their controls.')
}

async function listConfigured({ sources, config }: MockArguments): Promise<ConfiguredMock[]> {
  const others = sources.map(vendor => ({ vendor }))
  if (config === undefined) return others
  // Not before it is needed, as below: help has to come at once.
  const { readConfig } = await import('./command/read-config.ts')
  return [...(await readConfig(config)), ...others]
}

/** A document, and the files that were read for it. */
interface LoadedApi {
  readonly api: ApiDescription
  readonly files: ReadonlySet<string>
}

async function load(vendor: string, { loading }: MockArguments, args: readonly string[]): Promise<LoadedApi> {
  const [{ loadApi }, { VendorNotFoundError }] = await Promise.all([
    import('@crm-clients/openapi'),
    import('@crm-clients/openapi/document'),
  ])
  const files = new Set<string>()
  try {
    return { api: await loadApi(vendor, { ...loading, onFile: path => files.add(path) }), files }
  } catch (error) {
    if (!(error instanceof VendorNotFoundError)) throw error
    const { suggestCommand } = await import('./command/suggest-command.ts')
    throw new Error(suggestCommand(error.packageName, readMockArguments(args).sources, args), { cause: error })
  }
}

async function serve(
  { serving, log, config }: MockArguments,
  configured: readonly ConfiguredMock[],
  loaded: readonly LoadedApi[],
  { printError }: CommandOutput,
): Promise<ServedMock[] & AsyncDisposable> {
  const { serveMocks } = await import('./serve-mocks.ts')
  const sources = loaded.map(({ api }, index) => {
    const onAnswered = createRequestLog(api, log, printError)
    const { vendor: _, ...own } = configured[index] as ConfiguredMock
    return { source: api, ...own, ...(onAnswered && { onAnswered }) }
  })
  try {
    return await serveMocks(sources, serving)
  } catch (error) {
    // A reply that cannot be given is no wrong argument: its place is the configuration.
    throw error instanceof UsageError ? new Error(`${config}: ${error.message}`, { cause: error }) : error
  }
}

async function announce({ name, url, memory }: ServedMock, { print }: CommandOutput): Promise<void> {
  const { describeResource } = await import('./memory/describe-resource.ts')
  print(`${name} ${url}`)
  for (const resource of memory.resources) print(`  ${describeResource(resource)}`)
}

/** Says what of a document is not checked, or cannot be reached, and where people find the page. */
async function report(mock: ServedMock, { serving, log }: MockArguments, { printError }: CommandOutput): Promise<void> {
  for (const { pointer, reason } of mock.uncompilable) {
    printError(`crm-mock: ${mock.name}: nothing is validated against ${mock.api.placeOf(pointer)}: ${reason}`)
  }
  if (!serving.control) return
  const { listCollisions } = await import('./control/list-collisions.ts')
  for (const collision of await listCollisions(mock.api)) {
    printError(`crm-mock: ${mock.name}: the mock's own controls stand at ${collision}. --no-control leaves them out.`)
  }
  // On stdout, programs read the lines.
  if (log === 'pretty') printError(`crm-mock: ${mock.name}: open ${mock.controlUrl}/ in a browser`)
}

async function watch(
  { loading, log }: MockArguments,
  configured: readonly ConfiguredMock[],
  loaded: readonly LoadedApi[],
  mocks: readonly ServedMock[],
  { printError }: CommandOutput,
): Promise<(() => void)[]> {
  const [{ loadApi }, { reloadOnSave }] = await Promise.all([
    import('@crm-clients/openapi'),
    import('./command/reload-on-save.ts'),
  ])
  return mocks.map((mock, index) => {
    const { files = new Set<string>() } = loaded[index] ?? {}
    const reload = async (onFile: (path: string) => void) =>
      mock.reload(await loadApi(configured[index]?.vendor ?? '', { ...loading, onFile }))
    return reloadOnSave(
      { files, reload },
      () => log !== 'silent' && printError(`crm-mock: ${mock.name} reloaded`),
      error =>
        printError(`crm-mock: ${mock.name} goes on as it was: ${error instanceof Error ? error.message : error}`),
    )
  })
}
