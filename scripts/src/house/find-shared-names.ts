import type { SourceFile } from './source-file.ts'

/** An exported name, and where it is defined. */
export interface SharedName {
  readonly name: string
  /** `path:line` of each definition. */
  readonly places: readonly string[]
}

/** The exported names that several files define, each in its own meaning. */
export function findSharedNames(sources: readonly SourceFile[]): SharedName[] {
  const places = new Map<string, string[]>()
  for (const { path, exports } of sources) {
    for (const { name, line } of exports) places.set(name, [...(places.get(name) ?? []), `${path}:${line}`])
  }
  return [...places].filter(([, list]) => list.length > 1).map(([name, list]) => ({ name, places: list }))
}
