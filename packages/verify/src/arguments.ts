import {
  LOADING_OPTIONS,
  type LoadingArguments,
  parseArguments,
  readLoadingOptions,
  readPort,
  readWholeNumber,
  UsageError,
} from '@crm-clients/openapi/command-line'
import type { CredentialValues, ParameterValues } from './options.ts'
import { LONGEST_TIMEOUT } from './verification/server-kinds.ts'

/** What `crm-verify` was asked to do. */
export interface VerifyArguments extends LoadingArguments {
  readonly source: string
  readonly baseUrl: string
  /** The port of the proxy; 0 for any. Absent when none is wanted. */
  readonly proxyPort?: number
  /** A file of recorded exchanges. */
  readonly replay?: string
  readonly credentials: CredentialValues
  readonly parameters: ParameterValues
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
  patch: { type: 'string' },
  credential: { type: 'string', multiple: true },
  parameter: { type: 'string', multiple: true },
  writes: { type: 'boolean' },
  json: { type: 'boolean' },
  timeout: { type: 'string' },
  ...LOADING_OPTIONS,
} as const

/**
 * Reads the arguments of `crm-verify`.
 * @throws {UsageError} that says what is wrong with them.
 */
export function readArguments(args: readonly string[]): VerifyArguments | PatchArguments {
  const { values, positionals } = parseArguments(args, OPTIONS)
  const [source, ...others] = positionals
  if (source === undefined) throw new UsageError('Which vendor? Name one, or give a file.')
  if (others.length > 0) throw new UsageError(`One vendor at a time; ${others.join(', ')} is too much.`)
  if (values.patch !== undefined) return readPatchArguments(source, values.patch, Object.keys(values))
  const { 'base-url': baseUrl, replay } = values
  if (baseUrl === undefined) throw new UsageError('Which server? Give its --base-url.')
  const isProxy = values.proxy === true || values.port !== undefined
  if (isProxy && replay !== undefined) throw new UsageError('--replay and --proxy exclude each other.')
  const timeout = readWholeNumber('timeout', values.timeout, 1, LONGEST_TIMEOUT)
  return {
    source,
    ...readLoadingOptions(values),
    baseUrl,
    ...(isProxy && { proxyPort: readPort(values.port) ?? 0 }),
    ...(replay !== undefined && { replay }),
    ...(timeout !== undefined && { timeout }),
    credentials: readPairs('credential', values.credential ?? []),
    parameters: readPairs('parameter', values.parameter ?? []),
    writes: values.writes === true,
    json: values.json === true,
  }
}

/** What `crm-verify --patch` was asked to do. */
export interface PatchArguments {
  /** The file of the document. */
  readonly source: string
  /** The file of the deviations. */
  readonly log: string
}

function readPatchArguments(source: string, log: string, options: readonly string[]): PatchArguments {
  const others = options.filter(name => name !== 'patch')
  if (others.length > 0) throw new UsageError(`--patch asks no server: leave out --${others.join(' and --')}.`)
  if (!/\.(ya?ml|json)$/.test(source))
    throw new UsageError(`Which file is to be patched? ${source} is none of YAML or JSON.`)
  return { source, log }
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
