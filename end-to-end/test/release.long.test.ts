import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import {
  listPublicPackages,
  type PublicPackage,
  publishedVersions,
  type ReleasePlace,
  release,
  reportRehearsal,
  versionPackages,
} from '@crm-clients/scripts/release'
import {
  commitAll,
  copyRepository,
  git,
  listVendors,
  type RepositoryCopy,
  runCommand,
  type VendorPlaces,
} from '@crm-clients/scripts/repository'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const releasedFrom = inject('releasedFrom')
// What was built there need not be built again.
const env = { ...inject('releaseEnvironment'), TURBO_CACHE_DIR: join(releasedFrom, '.turbo', 'cache') }
const before = listPublicPackages(releasedFrom)

let copy: RepositoryCopy
let place: ReleasePlace
let folder: string

beforeAll(() => {
  copy = copyRepository({ root: releasedFrom })
  commitAll(copy.folder)
  place = { root: copy.folder, env }
  folder = mkdtempSync(join(tmpdir(), 'release-test-'))
})

afterAll(() => {
  copy?.[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})

describe('a patch release, step by step', () => {
  const [{ packageName: name, slug }] = listVendors() as [VendorPlaces]
  const folderOf = () => join(copy.folder, 'packages', slug)
  const manifestFile = () => join(folderOf(), 'package.json')
  const readManifest = () => JSON.parse(readFileSync(manifestFile(), 'utf8')) as { version: string }
  const runRelease = () => runCommand('node', ['scripts/src/start.js', 'release'], { cwd: copy.folder, env })

  test('refuses what is not committed, and changesets that wait', async () => {
    const changeset = join(copy.folder, `.changeset/spec-${slug}.md`)
    writeFileSync(changeset, `---\n"${name}": patch\n---\n\nThe spec changed: one description.\n`)
    const { code, stderr } = await runRelease()
    expect(code).toBe(1)
    expect(stderr.split('\n')).toEqual([
      'Nothing was published.',
      `1 file is not committed, the first is .changeset/spec-${slug}.md. Commit or remove it.`,
      '1 changeset waits for a version. Merge the pull request "Version packages" first.',
      '',
    ])
    commitAll(copy.folder, 'Change a description')
  })

  test('versions the package of the changeset alone, and writes into its CHANGELOG what the spec diff said', async () => {
    await versionPackages(place)
    const isChanged = (one: PublicPackage) => !before.some(old => isDeepStrictEqual(old, one))
    expect(listPublicPackages(copy.folder).filter(isChanged)).toEqual([{ name, version: readManifest().version }])
    const changelog = readFileSync(join(folderOf(), 'CHANGELOG.md'), 'utf8')
    const [, entry] = changelog.split(/^## /m)
    expect(entry).toMatch(new RegExp(`^${readManifest().version}\n`))
    expect(entry).toContain('The spec changed: one description.')
    commitAll(copy.folder, 'Version packages')
  })

  test('publishes that package alone, and tags it', async () => {
    const { version } = readManifest()
    expect(await runRelease()).toMatchObject({ code: 0, stdout: `published ${name}@${version}\n` })
    expect(await publishedVersions(name, { cwd: folder, env })).toContain(version)
    expect(git(copy.folder, 'tag', '--points-at', 'HEAD')).toBe(`${name}@${version}\n`)
  })

  test('publishes nothing when a tarball breaks a rule', async () => {
    const manifest = { ...readManifest(), version: '99.0.0', scripts: { build: 'true', postinstall: 'node spy.js' } }
    writeFileSync(manifestFile(), JSON.stringify(manifest))
    const failed = release(place, join(folder, 'packed'), () => {})
    await expect(failed).rejects.toThrow(/^Nothing was published\./)
    await expect(failed).rejects.toThrow(`${name}: It runs something when it is installed: postinstall.`)
    expect(await publishedVersions(name, { cwd: folder, env })).not.toContain('99.0.0')
  })
})

test('a dry run installs what it has published, and says what a release would do', async () => {
  const lines: string[] = []
  const output = { print: (line: string) => lines.push(line), printError: () => {} }
  // What a mock brings along takes seconds to install, and registry.test.ts does so already.
  const published = inject('published').filter(({ name }) => !/(mock|contract)$/.test(name))
  const rehearsal = { registry: inject('registry'), before, published, changesets: [], uncommitted: [] }
  await reportRehearsal(rehearsal, output, env)
  for (const { name, version } of published)
    expect(lines[0]).toMatch(new RegExp(`^${name} .*${version} .* kB +nothing: published already$`, 'm'))
  expect(lines[1]).toContain('the workflow does nothing')
})

test('a package that was never published has no versions', async () => {
  expect(await publishedVersions('@crm-clients/never-published', { cwd: tmpdir(), env })).toEqual([])
})

test('a registry that does not answer is not mistaken for one that has nothing', async () => {
  const closed = { ...env, npm_config_registry: 'http://127.0.0.1:1/', npm_config_userconfig: '/dev/null' }
  expect(await publishedVersions('@crm-clients/kare', { cwd: tmpdir(), env: closed })).toBeUndefined()
})
