let usual: readonly string[] = []

/**
 * Sets the origins from which all documents that this process loads from now on may have parts: what the option `--allow-remote` of a
 * command asks for.
 * @throws {RangeError} as {@link withAllowedOrigins} does.
 */
export function setAllowedOrigins(origins: readonly string[]): void {
  usual = checkOrigins(origins)
}

/**
 * The origins that are given, or the usual ones: none, unless somebody has set some.
 * @throws {RangeError} for anything but an origin of the web, such as `https://acme.test`.
 */
export function withAllowedOrigins(origins?: readonly string[]): readonly string[] {
  return origins ? checkOrigins(origins) : usual
}

function checkOrigins(origins: readonly string[]): readonly string[] {
  for (const origin of origins) {
    const isOrigin = /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin
    if (!isOrigin)
      throw new RangeError(`"${origin}" is no origin. Write scheme, host and port alone: https://acme.test.`)
  }
  return origins
}
