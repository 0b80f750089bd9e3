import { placesOf } from '../house/exits.ts'
import type { NewestRelease } from './ask-registry.ts'
import type { ProductionDependency } from './list-production-dependencies.ts'

/** A dependency, as it is here and in the registry. */
export interface DescribedDependency extends ProductionDependency, NewestRelease {
  /** The version that is installed here. */
  readonly installed: string
  /** What that takes on disk, without what it depends on. */
  readonly bytes: number
}

/** The table of docs/dependencies.md. */
export function renderDependencies(dependencies: readonly DescribedDependency[]): string {
  const rows = dependencies.map(({ name, neededBy, installed, version, day, bytes, licence }) => [
    `\`${name}\``,
    neededBy.join(', '),
    installed === version ? version : `${installed}; newest: ${version}`,
    day,
    `${Math.round(bytes / 1000)} kB`,
    licence,
    placesOf(name)
      ?.map(place => `\`${place}\``)
      .join(', ') ?? 'none',
  ])
  const headings = ['package', 'needed by', 'version', 'newest release', 'size', 'licence', 'exit']
  return [headings, headings.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
