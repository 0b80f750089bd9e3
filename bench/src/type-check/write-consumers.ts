import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadApi } from '@crm-clients/openapi'
import { generateVendor } from '@crm-clients/scripts/generate'
import { repositoryRoot, runOrThrow, vendorPlaces } from '@crm-clients/scripts/repository'
import { cacheFolder } from '../cache-folder.ts'
import { calls } from './calls.ts'
import { type Operations, renderOpenapiFetchConsumer, renderOurConsumer } from './render-consumer.ts'

/** The consumers, by the name of their tsconfig. */
export type ConsumerKind = 'ours' | 'openapi-fetch'

/** The folders with the consumers. */
export interface ConsumerFolders {
  /** Consumers of installed packages: declarations, and `skipLibCheck`. */
  readonly published: string
  /** Consumers within this repository: all is source. */
  readonly source: string
}

const TYPESCRIPT = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc')

/** Generates a client of GitHub's API from its description as `pnpm generate` would, and writes the same consumer for it and openapi-fetch. */
export async function writeConsumers(description: string): Promise<ConsumerFolders> {
  const root = join(cacheFolder, 'type-check')
  const source = join(root, 'source')
  const published = join(root, 'published')
  rmSync(root, { recursive: true, force: true })

  const generated = join(source, 'client', 'generated')
  mkdirSync(generated, { recursive: true })
  const places = { ...vendorPlaces('github'), specName: 'GitHub' }
  const api = await loadApi(description)
  for (const [name, text] of await generateVendor(places, api)) {
    if (name.endsWith('.ts')) writeFileSync(join(generated, name), text)
  }
  writeFileSync(join(source, 'client', 'index.ts'), renderIndex())
  const { operations } = (await import(join(generated, 'vendor.ts'))) as { operations: Operations }

  await publish(
    join(repositoryRoot, 'packages', 'runtime', 'tsconfig.json'),
    join(published, 'node_modules'),
    'runtime',
  )
  writeConfig(source, 'client', ['client/index.ts'], { rootDir: 'client' })
  await publish(join(source, 'client.json'), join(published, 'node_modules'), 'github')

  const write = (folder: string, clientModule: string, schemaModule: string) => {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
    writeFileSync(join(folder, 'ours.ts'), renderOurConsumer(calls, clientModule))
    writeFileSync(join(folder, 'openapi-fetch.ts'), renderOpenapiFetchConsumer(calls, schemaModule, operations))
    for (const consumer of ['ours', 'openapi-fetch']) writeConfig(folder, consumer, [`${consumer}.ts`])
  }
  write(source, './client/index.ts', './client/generated/schema.ts')
  write(published, '@crm-clients/github', '@crm-clients/github')
  return { published, source }
}

/** The entry of a vendor's package, made from a real one, so that what is measured is what vendors have. */
function renderIndex(): string {
  const index = readFileSync(join(vendorPlaces('fintoro').packageFolder, 'src', 'index.ts'), 'utf8')
  return index.replaceAll('fintoro', 'github').replaceAll('Fintoro', 'Github')
}

/** Writes the declarations of a package to where npm would install them. */
async function publish(project: string, nodeModules: string, name: string): Promise<void> {
  const folder = join(nodeModules, '@crm-clients', name)
  // Whether the sources have errors is what the other consumers are for.
  const declarationsOnly = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--noCheck']
  const args = [TYPESCRIPT, '-p', project, ...declarationsOnly, '--outDir', join(folder, 'dist')]
  await runOrThrow(process.execPath, args, { cwd: repositoryRoot })
  const packageName = name === 'github' ? 'fintoro' : name
  cpSync(join(repositoryRoot, 'packages', packageName, 'package.json'), join(folder, 'package.json'))
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const installed = { ...description, ...description.publishConfig, name: `@crm-clients/${name}` }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(installed, null, 2))
}

function writeConfig(folder: string, name: string, files: readonly string[], options: object = {}): void {
  const config = {
    extends: join(repositoryRoot, 'tsconfig.base.json'),
    compilerOptions: { noEmit: true, types: [], ...options },
    files,
  }
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(config, null, 2))
}
