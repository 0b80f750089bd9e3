import { renderTable } from '@crm-clients/openapi/command-line'
import { bumpBetween } from './bump-between.ts'

/** What a release would do with one package. */
export interface PlannedPackage {
  readonly name: string
  /** The version before and after. */
  readonly before: string
  readonly after: string
  /** The tarball, in bytes. */
  readonly bytes: number
  /** The versions that the registry has; `undefined` when it could not be asked. */
  readonly published: readonly string[] | undefined
}

/** A table for a terminal, one row a package. */
export function renderPlan(packages: readonly PlannedPackage[]): string {
  const rows = packages.map(({ name, before, after, bytes, published }) => [
    name,
    before === after ? after : `${before} → ${after}`,
    bumpBetween(before, after),
    `${(bytes / 1000).toFixed(1)} kB`,
    action(after, published),
  ])
  return renderTable(['package', 'version', 'bump', 'tarball', 'what the workflow does'], rows)
}

function action(version: string, published: readonly string[] | undefined): string {
  if (published === undefined) return 'unknown: the registry did not answer'
  if (published.length === 0) return 'fails: npm does not know the package'
  return published.includes(version) ? 'nothing: published already' : 'publishes it'
}

/** What a push of this to `main` sets off. */
export function renderNextStep(changesets: readonly string[], packages: readonly PlannedPackage[]): string {
  const open = packages.filter(({ after, published }) => !published?.includes(after))
  const unknown = packages.filter(({ published }) => published?.length === 0).map(({ name }) => name)
  return [
    changesets.length > 0
      ? `On main, the workflow opens the pull request "Version packages" with these versions. Merging it publishes them.`
      : open.length > 0
        ? 'On main, the workflow publishes at once: no changeset waits.'
        : 'On main, the workflow does nothing: no changeset waits, and npm has every version.',
    ...(unknown.length > 0
      ? [
          `Before that, somebody has to make these known to npm, as "Release" in CONTRIBUTING.md says: ${unknown.join(', ')}.`,
        ]
      : []),
  ].join('\n')
}
