import type { Server } from '../document/openapi-document.ts'
import { escapeForPattern } from '../escape/pattern.ts'
import { readBasePath } from '../operation/server.ts'

/** The base paths of servers below which a path is. A variable takes every value of its enum, and without one any text. */
export function fittingBasePaths(servers: readonly Server[], path: string): string[] {
  return servers.flatMap(server => basePathPattern(server).exec(path)?.[0] ?? [])
}

// Each request asks for them.
const patterns = new WeakMap<Server, RegExp>()

function basePathPattern(server: Server): RegExp {
  const known = patterns.get(server)
  if (known) return known
  const usual = readBasePath(server)
  const alternatives = [...(usual === undefined ? [] : [escapeForPattern(usual)]), templatePattern(server)]
  const pattern = new RegExp(`^(?:${alternatives.join('|')})(?=/)`)
  patterns.set(server, pattern)
  return pattern
}

function templatePattern({ url, variables = {} }: Server): string {
  const template = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*)?(\/.*?)?\/*$/i.exec(url)?.[1]
  // Behind a variable that may hold a host there is no telling what the path is. This fits nothing.
  if (url !== '' && template === undefined) return '(?!)'
  return (template ?? '')
    .split(/\{([^{}]*)\}/)
    .map((part, index) => (index % 2 === 0 ? escapeForPattern(part) : valuePattern(variables[part]?.enum)))
    .join('')
}

function valuePattern(values: readonly string[] | undefined): string {
  return values ? `(?:${values.map(escapeForPattern).join('|')})` : '[^/]+'
}
