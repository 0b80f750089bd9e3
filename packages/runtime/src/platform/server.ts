import { debugHooks } from '../debug-hooks.ts'
import { readEnvironment } from '../environment.ts'
import { ConfigError } from '../errors/config-error.ts'
import { keepHeaders } from '../keep-headers.ts'
import type { ClientOptions } from '../options.ts'
import type { Vendor } from '../vendor.ts'
import type { PlatformOptions } from './platform-options.ts'

// What a client does on servers. Bundlers for browsers take browser.ts in its place, as `browser` in package.json says. A browser
// that loads the modules themselves has this one, where it finds nothing to do.

/**
 * The options with what this platform has for them: hooks that print each attempt, where somebody wants them, and who is calling.
 * @throws {ConfigError} for what is no logger, and for a `userAgent` that no header can carry.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5
 */
export function equip<Options extends ClientOptions>(options: Options, vendor: Vendor): Options & PlatformOptions {
  const { debug = isDebugged(), hooks = [], userAgent = productsOf(vendor) } = options
  const refuse = (option: string, problem: string) => {
    throw new ConfigError(vendor.name, `${option} ${problem}`, [option], 'Correct it.')
  }
  // Not `console.debug`, which mixes it with what a program prints for others to read.
  const logger = debug === true ? { debug: (line: string) => console.error(line) } : debug
  if (logger && typeof logger.debug !== 'function') refuse('debug', 'is no boolean, and no logger with debug()')
  if (userAgent && /[^ -~]|^ | $/.test(userAgent)) refuse('userAgent', 'has a character no header can carry')
  return {
    ...keepHeaders(options),
    isNeverSent,
    ...(logger && { hooks: [hooks, debugHooks(logger)].flat() }),
    ...(userAgent && { ownHeaders: { 'user-agent': userAgent } }),
  }
}

/** Deno asks before a variable is read. Where it may not be, nobody has set it. */
function isDebugged(): boolean {
  try {
    return readEnvironment('CRM_CLIENTS_DEBUG') === '1'
  } catch {
    return false
  }
}

/** Undefined in browsers and workers, which say themselves who they are: a header of ours would have to be asked for first. */
function productsOf({ name, version }: Vendor): string | undefined {
  const versions = (globalThis as { process?: { versions?: Readonly<Record<string, string>> } }).process?.versions ?? {}
  // Bun and Deno also say which Node.js they are like.
  const runtime = ['bun', 'deno', 'node'].find(each => versions[each])
  const client = `crm-clients-${name}${version ? `/${version}` : ''}`
  return runtime && `${client} ${runtime}/${Number.parseInt(`${versions[runtime]}`, 10)}`
}

/** Such as `ECONNREFUSED` or `ENOTFOUND`. */
function isNeverSent(code: unknown): boolean {
  return typeof code === 'string' && /refused$|NOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT/i.test(code)
}
