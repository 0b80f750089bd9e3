import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A folder outside of this repository in which all of its packages are installed, whichever there are, and some tools. */
export function createUserProject(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-readme-'))
  const install = (name: string, from: string) => {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, from), join(folder, 'node_modules', name))
  }
  for (const place of globSync('packages/*', { cwd: root })) install(place.replace('packages', '@crm-clients'), place)
  install('@types', 'node_modules/@types')
  install('vitest', 'node_modules/vitest')
  for (const tool of ['undici', 'rate-limiter-flexible']) install(tool, `examples/node_modules/${tool}`)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
}
