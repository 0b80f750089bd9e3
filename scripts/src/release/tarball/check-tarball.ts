import { entryPoints } from './entry-points.ts'
import { readText, type Tarball } from './tarball.ts'

/** What a package may be. */
export interface TarballRules {
  /** Files beside `dist` that it has to hold. */
  readonly files: readonly string[]
  /** The packages that it may depend on. */
  readonly dependencies: readonly string[]
  /** Folders of the machine that built it: their paths must not have got into it. */
  readonly folders: readonly string[]
}

/** Everything that is wrong with what would be published, one sentence each; empty when it may be published. */
export function checkTarball(tarball: Tarball, rules: TarballRules): string[] {
  return [
    ...checkFiles(tarball, rules),
    ...checkEntryPoints(tarball),
    ...checkScripts(tarball),
    ...checkDependencies(tarball, rules),
    ...checkPaths(tarball, rules),
    ...checkChangelog(tarball),
  ]
}

/** What tsc writes. Maps would lead to sources that are not there. */
const BUILT = /^dist\/(?:[\w-]+\/)*[\w-]+\.(?:js|d\.ts)$/
const TEST = /(?:^|\/)(?:tests?|__tests__|fixtures)\/|\.(?:test|spec)\./

function checkFiles({ files }: Tarball, rules: TarballRules): string[] {
  const required = ['package.json', ...rules.files]
  const missing = required.filter(file => !files.has(file)).map(file => `It lacks ${file}.`)
  const surprising = [...files.keys()].filter(
    file => !required.includes(file) && (!BUILT.test(file) || TEST.test(file)),
  )
  return [...missing, ...surprising.map(file => `It holds ${file}, which nobody asked for.`)]
}

function checkEntryPoints({ manifest, files }: Tarball): string[] {
  const entries = entryPoints(manifest)
  const lost = entries.filter(({ file }) => !files.has(file))
  const unstarted = Object.values(manifest.bin ?? {})
    .map(file => file.replace(/^\.\//, ''))
    .filter(file => files.has(file) && !readText(files, file).startsWith('#!/usr/bin/env node'))
  return [
    ...(entries.length === 0 ? ['Its package.json names no entry point.'] : []),
    ...lost.map(({ name, file }) => `${name} leads to ${file}, which it lacks. Was it built?`),
    ...unstarted.map(file => `${file} is a command, but does not start with #!/usr/bin/env node.`),
  ]
}

/** What npm runs by itself on the machine of whoever installs the package. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare']

function checkScripts({ manifest, files }: Tarball): string[] {
  const scripts = INSTALL_SCRIPTS.filter(name => manifest.scripts?.[name] !== undefined)
  // npm compiles what it finds described there, without being asked.
  const gyp = files.has('binding.gyp') ? ['binding.gyp'] : []
  return [...scripts, ...gyp].map(name => `It runs something when it is installed: ${name}.`)
}

function checkDependencies({ manifest }: Tarball, rules: TarballRules): string[] {
  const installed = Object.entries({ ...manifest.optionalDependencies, ...manifest.dependencies })
  const ranges = [...installed, ...Object.entries(manifest.peerDependencies ?? {})]
  return [
    ...installed
      .filter(([name]) => !rules.dependencies.includes(name))
      .map(([name]) => `It depends on ${name}. Allowed: ${rules.dependencies.join(', ') || 'nothing'}.`),
    ...ranges
      .filter(([, range]) => /^[a-z]+:/.test(range))
      .map(([name, range]) => `The range of ${name} is ${range}, which only this repository understands.`),
  ]
}

/** The home of a person on Linux, macOS or Windows. */
const HOME = /\/(?:home|Users)\/[\w.-]+\/|[A-Z]:\\\\?Users\\/

function checkPaths({ files }: Tarball, { folders }: TarballRules): string[] {
  return [...files.keys()].flatMap(file => {
    const text = readText(files, file)
    const found = folders.find(folder => text.includes(folder)) ?? HOME.exec(text)?.[0]
    return found === undefined ? [] : [`${file} names ${found}, a path of the machine that built it.`]
  })
}

/** The notes of a release on GitHub are the entry of the version in the CHANGELOG: without one, there is no release. */
function checkChangelog({ manifest, files }: Tarball): string[] {
  const headings = readText(files, 'CHANGELOG.md').split('\n')
  return headings.includes(`## ${manifest.version}`)
    ? []
    : [`CHANGELOG.md has no entry "## ${manifest.version}". Versions are written by: pnpm changeset version`]
}
