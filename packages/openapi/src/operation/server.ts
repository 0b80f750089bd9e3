import type { OpenApiDocument, Server } from '../document/openapi-document.ts'
import { needsBaseUrl } from './extensions.ts'
import type { Operation } from './operation.ts'

/**
 * The paths below which a document's servers are, without the slash at the end: `/v1`, or an empty text. The first one is
 * that of the first server. Variables take their defaults, and a server whose URL is none is left out.
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function listBasePaths(document: OpenApiDocument): [string, ...string[]] {
  const servers = document.servers?.length ? document.servers : [{ url: '/' }]
  const [first = '', ...others] = new Set(servers.flatMap(server => readBasePath(server) ?? []))
  return [first, ...others]
}

/** The URL of a server, whose variables take their defaults. */
export function readServerUrl({ url, variables }: Server): string {
  return url.replace(/\{([^{}]*)\}/g, (_, name: string) => variables?.[name]?.default ?? name)
}

/** The path of a server's URL without the slash at its end. Undefined where that is no URL. */
export function readBasePath(server: Server): string | undefined {
  const url = readServerUrl(server)
  // A host is only needed to read the path of a relative URL.
  if (!URL.canParse(url, 'http://localhost')) return undefined
  return new URL(url, 'http://localhost').pathname.replace(/\/+$/, '')
}

/** The address of a document's first server, with its variables filled in; undefined where it has none that could be called. */
export function findBaseUrl(document: OpenApiDocument): string | undefined {
  const server = findServer(document)
  return server && readServerUrl(server)
}

/** A document's first server, if that can be called. */
export function findServer(document: OpenApiDocument): Server | undefined {
  const [server] = document.servers ?? []
  return server && !needsBaseUrl(document) && isAddress(server) ? server : undefined
}

/**
 * The first of the servers that an operation has of its own, or that its path has. One without a host is on that of the
 * document's server. Whether it can be called is another matter: {@link isAddress}.
 */
export function findOwnServer(document: OpenApiDocument, { servers: [server] = [] }: Operation): Server | undefined {
  if (!server?.url.startsWith('/')) return server
  const general = findServer(document)
  const origin = general && /^https?:\/\/[^/]*/i.exec(general.url)?.[0]
  if (!origin) return server
  return { ...server, url: origin + server.url, variables: { ...general.variables, ...server.variables } }
}

/** Whether a server can be called: over HTTP, at a URL that is one. */
export function isAddress(server: Server): boolean {
  const url = readServerUrl(server)
  return /^https?:\/\/[^/?#@{}]+(\/[^?#{}]*)?$/i.test(url) && URL.canParse(url)
}
