import type { SourceFile } from './source-file.ts'

/**
 * The groups of files that import each other, directly or through others: what is in one of them cannot be understood, or moved,
 * without the rest.
 * @see https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
export function findCircles(sources: readonly SourceFile[]): string[][] {
  const known = new Map(sources.map(source => [source.path, source]))
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []

  function visit(path: string): number {
    const own = order.size
    order.set(path, own)
    lowest.set(path, own)
    open.push(path)
    for (const { target = '' } of known.get(path)?.imports ?? []) {
      if (!known.has(target)) continue
      const reached = order.has(target) ? (open.includes(target) ? order.get(target) : undefined) : visit(target)
      if (reached !== undefined) lowest.set(path, Math.min(lowest.get(path) ?? own, reached))
    }
    const lowestOfAll = lowest.get(path) ?? own
    if (lowestOfAll === own) {
      const circle = open.splice(open.indexOf(path))
      if (circle.length > 1) circles.push(circle.sort())
    }
    return lowestOfAll
  }

  for (const { path } of sources) if (!order.has(path)) visit(path)
  return circles
}
