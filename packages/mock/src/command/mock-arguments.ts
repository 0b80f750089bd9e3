import {
  LOADING_OPTIONS,
  type LoadingArguments,
  parseArguments,
  readLoadingOptions,
  readOriginsOption,
  readPort,
  readWholeNumber,
  UsageError,
} from '@crm-clients/openapi/command-line'
import type { ServeMocksOptions } from '../serve-mocks.ts'
import { LOG_FORMATS, type LogFormat } from './request-log.ts'

/** What `crm-mock` was asked for. */
export interface MockArguments {
  /** Vendors and files, as they were given. */
  readonly sources: readonly string[]
  /** The file of `--config`. */
  readonly config: string | undefined
  readonly loading: LoadingArguments
  readonly serving: ServeMocksOptions
  readonly log: LogFormat
  readonly watch: boolean
}

const MOST_KEPT = 1_000_000

/** What `crm-mock` takes. @throws {UsageError} for anything else. */
export function readMockArguments(args: readonly string[]): MockArguments {
  const { values, positionals: sources } = parseArguments(args, {
    port: { type: 'string' },
    host: { type: 'string' },
    cors: { type: 'boolean' },
    config: { type: 'string' },
    watch: { type: 'boolean' },
    seed: { type: 'string' },
    delay: { type: 'string' },
    log: { type: 'string' },
    keep: { type: 'string' },
    'max-body-values': { type: 'string' },
    uncompilable: { type: 'string' },
    stateful: { type: 'boolean' },
    'no-control': { type: 'boolean' },
    'allow-host': { type: 'string', multiple: true },
    'allow-receiver': { type: 'string', multiple: true },
    ...LOADING_OPTIONS,
  })
  if (sources.length === 0 && values.config === undefined) {
    throw new UsageError('Which vendor? Name one, or give a file.')
  }
  const port = readPort(values.port)
  const requests = readWholeNumber('keep', values.keep, 1, MOST_KEPT)
  const maxBodyValues = readWholeNumber('max-body-values', values['max-body-values'], 1, Number.MAX_SAFE_INTEGER)
  const seed = readWholeNumber('seed', values.seed, 0, Number.MAX_SAFE_INTEGER)
  return {
    sources,
    config: values.config,
    loading: readLoadingOptions(values),
    serving: {
      ...(port !== undefined && { port, strictPort: true }),
      ...(values.host !== undefined && { host: readHost(values.host) }),
      ...(seed !== undefined && { seed }),
      ...(maxBodyValues !== undefined && { maxBodyValues }),
      ...(values.delay !== undefined && { delay: readDelay(values.delay) }),
      uncompilable: readChoice('uncompilable', values.uncompilable, ['refuse', 'report']),
      keep: requests === undefined ? {} : { requests },
      cors: values.cors ?? false,
      stateful: values.stateful ?? false,
      control: !values['no-control'],
      allowedHosts: values['allow-host'] ?? [],
      allowedReceivers: readOriginsOption('allow-receiver', values['allow-receiver']) ?? [],
    },
    log: readChoice('log', values.log, LOG_FORMATS),
    watch: values.watch ?? false,
  }
}

function readHost(host: string): string {
  if (/^[\w.:%-]+$/.test(host)) return host
  throw new UsageError(`--host ${host} is not possible. Give an address or a name, without a port: 0.0.0.0.`)
}

function readDelay(text: string): number | [number, number] {
  const [, least, most] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(text) ?? []
  if (least === undefined || Number(most ?? least) < Number(least)) {
    throw new UsageError(
      `--delay ${text} is not possible. Give milliseconds, or from how many to how many: 200 or 50-400.`,
    )
  }
  return most === undefined ? Number(least) : [Number(least), Number(most)]
}

/** One of several words; the first by default. */
function readChoice<const Choice extends string>(
  option: string,
  text: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (text === undefined) return choices[0]
  const chosen = choices.find(choice => choice === text)
  if (chosen !== undefined) return chosen
  throw new UsageError(`--${option} ${text} is not possible. Choose one of ${choices.join(', ')}.`)
}
