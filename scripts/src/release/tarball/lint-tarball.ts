import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Tarball } from './tarball.ts'

/**
 * What publint has against a tarball, hints included; empty when it has nothing.
 * @see https://publint.dev/rules
 */
export async function lintTarball({ files }: Tarball): Promise<string[]> {
  const packed = [...files].map(([path, data]) => ({ name: `package/${path}`, data }))
  const { messages, pkg } = await publint({ pkgDir: 'package', pack: { files: packed }, strict: true })
  return messages.map(message => formatMessage(message, pkg, { color: false }) ?? message.code)
}
