import { environmentName } from '../environment.ts'
import { ClientError, markerOf } from './client-error.ts'

/**
 * Thrown before any request, when an option is missing or cannot work: no base URL, no credential, a credential that
 * cannot be sent. The message names the option and the environment variable that mend it.
 */
export class ConfigError extends ClientError {
  /** The option to pass, such as `token`. The first one when several are missing. */
  declare readonly option: string
  /** The environment variable to set instead, such as `FINTORO_TOKEN`. Absent where only an option will do. */
  declare readonly environmentVariable: string | undefined

  /** @param fix what to do where no environment variable will. */
  constructor(vendor: string, problem: string, options: readonly string[], fix?: string) {
    const variables = fix ? [] : options.map(option => environmentName(vendor, option))
    fix ??= `Pass { ${options.join(', ')} } or set ${variables.join(' and ')}.`
    super('ConfigError', `${problem}. ${fix}`, {
      vendor,
      ...{ option: options[0], environmentVariable: variables[0] },
    })
  }
}

/** Whether a value is a `ConfigError`, of this copy of the package or another. */
export function isConfigError(value: unknown): value is ConfigError {
  return markerOf(value) === 'ConfigError'
}
