import type { Server } from '../document/openapi-document.ts'
import { readBasePath } from '../operation/server.ts'

/** The base paths of servers below which a path is. A variable takes every value of its enum, and without one any text. */
export function fittingBasePaths(servers: readonly Server[], path: string): string[] {
  return servers.flatMap(server => {
    const { usual, template } = basePathOf(server)
    const ends = new Set(template && findEnds(template, path))
    if (usual !== undefined && path.startsWith(usual)) ends.add(usual.length)
    return [...ends].filter(end => path[end] === '/').map(end => path.slice(0, end))
  })
}

/** A text that stands there as it is, the values of a variable, or a variable that has any value but a slash. */
type Part = string | ReadonlySet<string> | undefined

interface BasePath {
  /** With the defaults of all variables. */
  readonly usual: string | undefined
  /** Absent where a variable may hold a host, so that there is no telling what the path is. */
  readonly template: readonly Part[] | undefined
}

// Each request asks for them.
const basePaths = new WeakMap<Server, BasePath>()

function basePathOf(server: Server): BasePath {
  const known = basePaths.get(server) ?? { usual: readBasePath(server), template: readTemplate(server) }
  basePaths.set(server, known)
  return known
}

function readTemplate({ url, variables = {} }: Server): Part[] | undefined {
  const template = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*)?(\/.*?)?\/*$/i.exec(url)?.[1]
  if (url !== '' && template === undefined) return undefined
  return (template ?? '').split(/\{([^{}]*)\}/).map((part, index): Part => {
    if (index % 2 === 0) return part
    const values = Object.hasOwn(variables, part) ? variables[part]?.enum : undefined
    return values && new Set(values)
  })
}

/**
 * Where a path may go on behind a template. All places are followed at once: several variables in a row share a text in very many
 * ways.
 */
function findEnds(template: readonly Part[], path: string): Set<number> {
  return template.reduce(
    (starts, part) => {
      if (part === undefined) return endsOfAny(starts, path)
      const values = typeof part === 'string' ? new Set([part]) : part
      const lengths = new Set(Array.from(values, value => value.length))
      const fits = (start: number, length: number) => values.has(path.slice(start, start + length))
      return new Set(
        Array.from(starts).flatMap(start =>
          Array.from(lengths).flatMap(length => (fits(start, length) ? [start + length] : [])),
        ),
      )
    },
    new Set([0]),
  )
}

/** One letter or more, but no slash. */
function endsOfAny(starts: ReadonlySet<number>, path: string): Set<number> {
  const ends = new Set<number>()
  let isOpen = false
  for (let place = 0; place < path.length; place += 1) {
    isOpen = path[place] !== '/' && (isOpen || starts.has(place))
    if (isOpen) ends.add(place + 1)
  }
  return ends
}
