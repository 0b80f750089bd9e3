import type { Shape } from '../schema/shapes.ts'

/**
 * The shapes that have a part or a branch that none before them has, and has reached by as many references. Alternatives of each other
 * are joined in more ways than anybody could walk through, and most of them tell nothing new.
 */
export function listTellingShapes<Any extends Shape>(shapes: readonly Any[]): Any[] {
  const seen = new Set<string>()
  return shapes.filter(({ parts, branches }) => {
    const before = seen.size
    for (const { pointer, trail } of parts) seen.add(`${pointer} ${trail.length}`)
    for (const branch of branches) seen.add(branch)
    return seen.size > before || before === 0
  })
}
