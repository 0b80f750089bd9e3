import { UsageError } from './usage-error.ts'

/**
 * The whole number that an option was given; undefined when it was not given.
 *
 * @param option its name, without the dashes.
 * @throws {UsageError} for anything but a whole number from `least` to `most`.
 * @example
 * readWholeNumber('timeout', values.timeout, 1, 60_000)
 */
export function readWholeNumber(
  option: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number
  throw new UsageError(`--${option} ${text} is not possible. Give a whole number from ${least} to ${most}.`)
}

/**
 * The port that the option `--port` was given; undefined when it was not given. 0 is any that is free.
 * @throws {UsageError} for anything but a port.
 */
export function readPort(text: string | undefined): number | undefined {
  return readWholeNumber('port', text, 0, 65_535)
}
