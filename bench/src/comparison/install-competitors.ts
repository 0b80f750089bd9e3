import { copyFileSync, cpSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConsumer } from '@crm-clients/scripts/release'
import { build } from 'esbuild'
import { COMPETITORS, type Competitor } from './competitors.ts'

/** A competitor where it is installed alone. */
export interface InstalledCompetitor extends Competitor {
  /** A project that has nothing else. */
  readonly folder: string
  /** Its version, or that of what has generated it. */
  readonly version: string
  /** What it takes on disk, with all that it depends on. */
  readonly installedBytes: number
  readonly packages: number
}

type Consumer = Awaited<ReturnType<typeof createConsumer>>

/** A project in which all of them are compiled, and the competitors, each in one of its own. */
export interface Competition extends AsyncDisposable {
  readonly compilers: Consumer
  readonly competitors: readonly InstalledCompetitor[]
}

/** Tools that generate clients and compile programs. They are no part of what is compared. */
const TOOLS = { '@hey-api/openapi-ts': '0.99', '@types/node': '24', 'openapi-typescript': '7', typescript: '5' }

/** Installs every competitor from npm, and ours from a registry that has what this repository would release. */
export async function installCompetitors(registry: string): Promise<Competition> {
  const consumers = new AsyncDisposableStack()
  const install = async (dependencies: Readonly<Record<string, string>>) =>
    consumers.adopt(await createConsumer({ registry, dependencies }), consumer => consumer.remove())
  const all = Object.assign({}, ...COMPETITORS.map(({ dependencies }) => dependencies)) as Record<string, string>
  const compilers = await install({ ...all, ...TOOLS })
  await generateClients(compilers)
  const competitors: InstalledCompetitor[] = []
  for (const competitor of COMPETITORS) {
    const { folder } = await install(competitor.dependencies)
    for (const file of ['caller.js', 'vendor.js', 'probe.js'])
      copyFileSync(join(import.meta.dirname, file), join(folder, file))
    const generated = competitor.slug === 'hey-api' ? join(folder, 'generated') : undefined
    if (generated) cpSync(join(compilers.folder, 'generated'), generated, { recursive: true })
    const client = join(folder, 'client.js')
    copyFileSync(join(import.meta.dirname, 'clients', `${competitor.slug}.js`), client)
    // Only a bundler resolves what it generates.
    if (generated)
      await build({ entryPoints: [client], outfile: client, allowOverwrite: true, bundle: true, format: 'esm' })
    const [named = '@hey-api/openapi-ts'] = Object.keys(competitor.dependencies)
    competitors.push({
      ...competitor,
      folder,
      version: readVersion(generated ? compilers.folder : folder, named),
      ...measure(generated ?? join(folder, 'node_modules')),
    })
  }
  return { compilers, competitors, [Symbol.asyncDispose]: () => consumers.disposeAsync() }
}

async function generateClients({ folder, run }: Consumer): Promise<void> {
  copyFileSync(join(folder, 'node_modules/@crm-clients/fintoro/openapi.json'), join(folder, 'openapi.json'))
  mkdirSync(join(folder, 'generated'), { recursive: true })
  for (const args of [
    ['openapi-ts', '-i', 'openapi.json', '-o', 'generated'],
    ['openapi-typescript', 'openapi.json', '-o', 'schema.ts'],
  ]) {
    const { code, stderr } = await run('npx', args)
    if (code !== 0) throw new Error(`${args.join(' ')}:\n${stderr}`)
  }
  for (const { slug, typedError } of COMPETITORS) {
    // One of both compiles where the text is typed as a text: a value of type any fits everywhere.
    for (const type of ['string', 'number'])
      writeFileSync(
        join(folder, `${slug}-${type}.ts`),
        `${typedError?.replace('MESSAGE', `message: ${type} | undefined`)}\nexport {}\n`,
      )
  }
}

function measure(place: string): Pick<InstalledCompetitor, 'installedBytes' | 'packages'> {
  const files = globSync('**/*', { cwd: place }).map(file => join(place, file))
  const packages = globSync(['*/package.json', '@*/*/package.json'], { cwd: place })
  const installedBytes = files.reduce((sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0), 0)
  return { installedBytes, packages: packages.length }
}

function readVersion(folder: string, name: string): string {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version
}
