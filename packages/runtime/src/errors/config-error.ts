import { ClientError, markerOf } from './client-error.ts'

/**
 * Thrown before any request, when an option is missing or cannot work: no base URL, no credential, a credential that
 * cannot be sent. The message names the option and the environment variable that mend it.
 */
export class ConfigError extends ClientError {
  /** The option to pass, such as `token`. */
  readonly option: string
  /** The environment variable to set instead, such as `FINTORO_TOKEN`. */
  readonly environmentVariable: string

  constructor(vendor: string, message: string, option: string, environmentVariable: string) {
    super('ConfigError', vendor, `${vendor}: ${message}`)
    this.option = option
    this.environmentVariable = environmentVariable
  }
}

/** Whether a value is a `ConfigError`, of this copy of the package or another. */
export function isConfigError(value: unknown): value is ConfigError {
  return markerOf(value) === 'ConfigError'
}
