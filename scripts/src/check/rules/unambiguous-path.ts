import type { LintRule } from './rule.ts'

/**
 * Two paths that one URL can mean, such as `/clients/{clientId}` and `/{kind}/newest`, where neither says more than the other one. The
 * linter's own rule compares each path with all others, and takes a minute for ten thousand.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export const unambiguousPath: LintRule = {
  severity: 'warning',
  fix: 'Look up whether the vendor tells them apart, and how.',
  visit: () => ({
    Paths(paths, { report, location }) {
      const earlier = new Map<string, PathTree>()
      for (const path of Object.keys(paths)) {
        const segments = path.split('/').map(segment => (/^\{.+\}$/.test(segment) ? ANY : segment))
        const kind = `${segments.length} ${segments.filter(segment => segment === ANY).length}`
        const tree = earlier.get(kind) ?? new Map()
        const other = findPath(tree, segments)
        if (other) {
          report({
            message: `A URL can mean ${other} as well as ${path}.`,
            location: location.child([path]).key(),
          })
        }
        addPath(tree, segments, path)
        earlier.set(kind, tree)
      }
    },
  }),
}

/** Stands for a segment that is one parameter. */
const ANY = '{}'

/** Paths of one length by their segments, from the first one on. Each path stands where its last segment leads. */
type PathTree = Map<string, PathTree | string>

/** A path of the tree that means the same URL as these segments. */
function findPath(tree: PathTree, [segment = ANY, ...rest]: readonly string[]): string | undefined {
  const alike = segment === ANY ? [...tree.values()] : [tree.get(segment), tree.get(ANY)]
  for (const found of alike) {
    const path = found instanceof Map ? findPath(found, rest) : found
    if (path) return path
  }
  return undefined
}

function addPath(tree: PathTree, [segment = ANY, ...rest]: readonly string[], path: string): void {
  const known = tree.get(segment)
  if (rest.length === 0) {
    if (!known) tree.set(segment, path)
    return
  }
  const next: PathTree = known instanceof Map ? known : new Map()
  tree.set(segment, next)
  addPath(next, rest, path)
}
