import type { Operation } from '../operation/operation.ts'
import { decodePercent } from '../serialization/decode-percent.ts'

/**
 * The values of a path template's parameters, decoded; undefined when the path does not fit the template. Both may be
 * percent-encoded or not: `/größe` and `/gr%C3%B6%C3%9Fe` are the same path.
 */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = []
  const parts = template.split(/\{([^}]*)\}/)
  const pattern = parts.map((part, index) => {
    if (index % 2 === 0) return encodeSegments(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    names.push(part)
    return '([^/]*)'
  })
  const match = new RegExp(`^${pattern.join('')}$`).exec(encodeSegments(path))
  return match
    ? Object.fromEntries(names.map((name, index) => [name, decodePercent(match[index + 1] ?? '')]))
    : undefined
}

/** A path in the one spelling in which everything that can be percent-encoded is. */
function encodeSegments(path: string): string {
  return path
    .split('/')
    .map(segment => encodeURIComponent(decodePercent(segment)))
    .join('/')
}

/**
 * The base path below which a request is, if any. Where several fit, one that leads to an operation wins, and then the
 * longest.
 */
export function matchBasePath(
  basePaths: readonly string[],
  path: string,
  operations: readonly Operation[],
): string | undefined {
  const isBelow = (basePath: string) => path.startsWith(`${basePath}/`)
  const fitting = basePaths.filter(isBelow).sort((a, b) => b.length - a.length)
  const leads = (basePath: string) =>
    operations.some(operation => matchPath(operation.path, path.slice(basePath.length)))
  return fitting.find(leads) ?? fitting[0]
}
