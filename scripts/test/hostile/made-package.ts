import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseChangesetFile } from '@changesets/parse'
import { readDocument } from '@crm-clients/openapi/document'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { writeVendors } from '../../src/generate/write-vendors.ts'
import { newVendor } from '../../src/new/new-vendor.ts'
import { repositoryRoot, type VendorPlaces, vendorPlaces } from '../../src/repository/workspace.ts'

const planted = globalThis as { planted?: unknown }

/** Where packages are made. Disposing of it deletes it. */
export function makeWorkshop(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  mkdirSync(join(folder, 'node_modules/@crm-clients'), { recursive: true })
  symlinkSync(join(repositoryRoot, 'packages/runtime'), join(folder, 'node_modules/@crm-clients/runtime'))
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

let count = 0

/**
 * Makes the package of a document as `pnpm new --from` does, and once more of the document as it is, as `pnpm generate` does; then
 * does with each what its readers would. Resolves to what is wrong, nothing where all is well, and says where a document was refused.
 */
export async function tryDocument(
  folder: string,
  document: object,
): Promise<{ readonly faults: string[]; readonly refusals: string[] }> {
  count += 1
  const root = join(folder, `root-${count}`)
  mkdirSync(join(root, 'specs'), { recursive: true })
  symlinkSync(join(folder, 'node_modules'), join(root, 'node_modules'))
  for (const name of ['tsconfig.base.json', 'tsconfig.package.json']) {
    copyFileSync(join(repositoryRoot, name), join(root, name))
  }
  const file = join(root, 'document.json')
  writeFileSync(file, JSON.stringify(document))
  const refusals: string[] = []
  const faults: string[] = []
  const attempt = async (slug: string, make: () => Promise<unknown>) => {
    try {
      await make()
      faults.push(...(await inspectPackage(vendorPlaces(slug, root), root)))
    } catch (error) {
      refusals.push((error as Error).message)
      faults.push(...inspectRefusal(error as Error))
    }
  }
  await attempt('imported', () => newVendor('imported', root, file))
  await attempt('written', async () => {
    const places = vendorPlaces('written', root)
    // What people write by hand comes from the same template.
    for (const [name, text] of templateFiles(root)) writeAt(join(places.packageFolder, name), text)
    writeFileSync(places.specFile, JSON.stringify(document))
    await writeVendors([places])
  })
  rmSync(root, { recursive: true, force: true })
  return { faults, refusals }
}

function templateFiles(root: string): [name: string, text: string][] {
  const made = vendorPlaces('imported', root).packageFolder
  if (!existsSync(join(made, 'src/index.ts')))
    return [['README.md', '<!-- operations:start -->\n\n<!-- operations:end -->\n']]
  const index = readFileSync(join(made, 'src/index.ts'), 'utf8').replaceAll('Imported', 'Written')
  return [
    ['src/index.ts', index],
    ['README.md', '<!-- operations:start -->\n\n<!-- operations:end -->\n'],
  ]
}

function writeAt(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

/** A refusal is an answer for people, and no fault of ours that came to light. */
function inspectRefusal(error: Error): string[] {
  const isOurs =
    error instanceof TypeError ||
    error instanceof ReferenceError ||
    error instanceof RangeError ||
    error instanceof SyntaxError
  return isOurs ? [`${error.stack}`] : error.message.includes('has no place for its') ? [error.message] : []
}

async function inspectPackage({ packageFolder, specFile, slug }: VendorPlaces, root: string): Promise<string[]> {
  const faults: string[] = []
  const check = (what: string, isWell: boolean, detail = '') => {
    if (!isWell) faults.push(`${what} ${detail}`)
  }
  // Types leave nothing behind: whatever does is code that was planted in them.
  for (const name of ['schema.ts', 'operations.ts']) {
    const code = stripTypeScriptTypes(readFileSync(join(packageFolder, 'src/generated', name), 'utf8'), {
      mode: 'transform',
    })
    const left = code.replace(/^\s*(\/\/.*|\/\*[\s\S]*?\*\/|export \{\s*\};?)/gm, '').trim()
    check(name, left === '', left.slice(0, 200))
  }
  for (const name of [
    'index.ts',
    'generated/schema.ts',
    'generated/operations.ts',
    'generated/vendor.ts',
    'generated/webhooks.ts',
  ]) {
    const text = readFileSync(join(packageFolder, 'src', name), 'utf8')
    check(name, !INVISIBLE.test(text), 'holds what nobody sees')
  }
  const exported = await import(pathToFileURL(join(packageFolder, 'src/index.ts')).href).catch((error: Error) => error)
  if (exported instanceof Error) faults.push(`the package cannot be imported: ${exported.message}`)
  else exported[`create${slug === 'imported' ? 'Imported' : 'Written'}Client`]?.({ baseUrl: 'https://acme.test' })
  JSON.parse(readFileSync(join(packageFolder, 'src/generated/openapi.json'), 'utf8'))
  readDocument(specFile)
  const manifest = join(packageFolder, 'package.json')
  if (existsSync(manifest)) {
    const { scripts, name } = JSON.parse(readFileSync(manifest, 'utf8'))
    check('package.json', name === '@crm-clients/imported' && Object.keys(scripts).join() === 'build,test')
  }
  const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8')
  for (const name of ['start', 'end']) {
    const marks = readme.match(new RegExp(`^<!-- operations:${name} -->$`, 'gm'))
    check('README', marks?.length === 1, `has ${marks?.length} marks operations:${name}`)
  }
  faults.push(...(await inspect(readme)))
  for (const name of existsSync(join(root, '.changeset')) ? readdirSync(join(root, '.changeset')) : []) {
    const { releases } = parseChangesetFile(readFileSync(join(root, '.changeset', name), 'utf8'))
    check(name, releases.length === 1 && releases[0]?.name === '@crm-clients/imported')
  }
  faults.push(...forget())
  return faults.map(fault => `${slug}: ${fault}`)
}

/** What nobody sees, and what turns the direction of writing. */
const INVISIBLE = /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200f\ufeff]/u

/** The tags that our READMEs have. */
const TAGS = new Set('h1 h2 h3 p code pre a table thead tbody tr th td ul li em details summary !--'.split(' '))

function forget(): string[] {
  const wasRun = planted.planted !== undefined
  delete planted.planted
  return wasRun ? ['something planted was run'] : []
}

/** What is wrong with a README: its code is run, with whatever it calls at hand, and it is looked at as a page. */
export async function inspect(readme: string): Promise<string[]> {
  const faults: string[] = []
  if (INVISIBLE.test(readme)) faults.push('README holds what nobody sees')
  const html = micromark(readme, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  for (const [, name = ''] of html.matchAll(/<\/?([a-z][\w-]*|!--)/gi)) {
    if (!TAGS.has(name.toLowerCase())) faults.push(`README has a tag ${name}`)
  }
  for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
    if (!/^(https?:|mailto:)/.test(address)) faults.push(`README leads to ${address}`)
  }
  for (const [, code = ''] of readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
    const body = stripTypeScriptTypes(code.replace(/^import .*$/gm, ''), { mode: 'strip' })
    // Whatever is called answers with itself, and is a list that is empty.
    const anything: unknown = new Proxy(() => undefined, {
      get: (_, key) => (key === 'then' ? undefined : key === Symbol.asyncIterator ? async function* () {} : anything),
      apply: () => anything,
    })
    const names = [
      ...new Set(body.match(/(?<![\w.'"])[A-Za-z_$][\w$]*(?=[.(])/g) ?? []),
      'process',
      'fetch',
      'body',
      'file',
    ]
    const given = [...new Set(names)].filter(
      name => !RESERVED.has(name) && !new RegExp(`(const|let) \\{? ?${name}\\b`).test(body),
    )
    try {
      await new AsyncFunction(...given, body)(...given.map(() => anything))
    } catch (error) {
      faults.push(`README has code that does not run: ${error}\n${body.slice(0, 300)}`)
    }
  }
  return [...faults, ...forget()]
}

const RESERVED = new Set(['for', 'await', 'if', 'function', 'return', 'console', 'globalThis', 'new', 'of', 'const'])
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<unknown>
