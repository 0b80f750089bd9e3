import { parseArguments, UsageError } from '@crm-clients/openapi/command-line'

/** What `crm-verify` was asked to do. */
export interface VerifyArguments {
  readonly source: string
  readonly baseUrl: string
  /** The port of the proxy; 0 for any. Absent when none is wanted. */
  readonly proxyPort?: number
  /** A file of recorded exchanges. */
  readonly replay?: string
  readonly credentials: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
  readonly writes: boolean
  readonly json: boolean
  /** In milliseconds. */
  readonly timeout?: number
}

const OPTIONS = {
  'base-url': { type: 'string' },
  proxy: { type: 'boolean' },
  port: { type: 'string' },
  replay: { type: 'string' },
  credential: { type: 'string', multiple: true },
  parameter: { type: 'string', multiple: true },
  writes: { type: 'boolean' },
  json: { type: 'boolean' },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Reads the arguments of `crm-verify`; undefined when help is wanted.
 * @throws {UsageError} that says what is wrong with them.
 */
export function readArguments(args: readonly string[]): VerifyArguments | undefined {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const [source, ...others] = positionals
  if (source === undefined) throw new UsageError('Which vendor? Name one, or give a file.')
  if (others.length > 0) throw new UsageError(`One vendor at a time; ${others.join(', ')} is too much.`)
  const { 'base-url': baseUrl, replay } = values
  if (baseUrl === undefined) throw new UsageError('Which server? Give its --base-url.')
  const isProxy = values.proxy === true || values.port !== undefined
  if (isProxy && replay !== undefined) throw new UsageError('--replay and --proxy exclude each other.')
  const timeout = readNumber('timeout', values.timeout, 1, 2 ** 31 - 1)
  return {
    source,
    baseUrl,
    ...(isProxy && { proxyPort: readNumber('port', values.port, 0, 65_535) ?? 0 }),
    ...(replay !== undefined && { replay }),
    ...(timeout !== undefined && { timeout }),
    credentials: readPairs('credential', values.credential ?? []),
    parameters: readPairs('parameter', values.parameter ?? []),
    writes: values.writes === true,
    json: values.json === true,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArguments(args, OPTIONS)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readNumber(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number
  throw new UsageError(`--${name} ${text} is not a whole number from ${least} to ${most}.`)
}

/** `name=value`. The message does not quote a value: it may be a credential. */
function readPairs(option: string, pairs: readonly string[]): Record<string, string> {
  const entries = pairs.map(pair => {
    const [name = '', ...value] = pair.split('=')
    if (name === '' || value.length === 0) throw new UsageError(`--${option} wants name=value.`)
    return [name, value.join('=')] as const
  })
  return Object.fromEntries(entries)
}
