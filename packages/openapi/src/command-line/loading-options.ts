import { readLimitOption } from './limit-option.ts'
import { readOriginsOption } from './origins-option.ts'

/** The options of a command that loads documents, as Node's `parseArgs` has them. */
export const LOADING_OPTIONS = {
  root: { type: 'string' },
  limit: { type: 'string', multiple: true },
  'allow-remote': { type: 'string', multiple: true },
} as const

/** What {@link LOADING_OPTIONS} ask of `loadApi`. */
export interface LoadingArguments {
  readonly root: string | undefined
  readonly limits: Readonly<Record<string, number>>
  readonly allowRemote: readonly string[] | undefined
}

/**
 * What the options of a command mean for `loadApi`.
 * @throws {UsageError} for a limit that is no name with a number, and for what is no origin of the web.
 */
export function readLoadingOptions(values: {
  readonly root?: string | undefined
  readonly limit?: readonly string[] | undefined
  readonly 'allow-remote'?: readonly string[] | undefined
}): LoadingArguments {
  return {
    root: values.root,
    limits: readLimitOption(values.limit),
    allowRemote: readOriginsOption('allow-remote', values['allow-remote']),
  }
}
