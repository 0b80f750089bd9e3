import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Tarball } from './tarball.ts'

/**
 * A file for browsers may be chosen by `browser`: in place of it, publint wants a condition of `imports`, which no browser resolves that
 * loads the modules themselves, through an import map.
 */
const ACCEPTED: readonly string[] = ['USE_EXPORTS_OR_IMPORTS_BROWSER']

/**
 * What publint has against a tarball, hints included; empty when it has nothing.
 * @see https://publint.dev/rules
 */
export async function lintTarball({ files }: Tarball): Promise<string[]> {
  const packed = [...files].map(([path, data]) => ({ name: `package/${path}`, data }))
  const { messages, pkg } = await publint({ pkgDir: 'package', pack: { files: packed }, strict: true })
  return messages
    .filter(({ code }) => !ACCEPTED.includes(code))
    .map(message => formatMessage(message, pkg, { color: false }) ?? message.code)
}
