import { HTTP_METHODS } from '../document/object-kinds.ts'
import type { OpenApiDocument, Server } from '../document/openapi-document.ts'
import { resolveReference } from '../document/reference.ts'
import { needsBaseUrl } from './extensions.ts'

/**
 * The paths below which the operations of a document are served, without the slash at the end: `/v1`, or an empty text.
 * The first one is that of the document's first server. Variables take their defaults.
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function listBasePaths(document: OpenApiDocument): [string, ...string[]] {
  const items = Object.values(document.paths ?? {}).map(item => resolveReference(document, item))
  const specific = items.flatMap(item => [
    ...(item.servers ?? []),
    ...HTTP_METHODS.flatMap(method => item[method]?.servers ?? []),
  ])
  const general = document.servers?.length ? document.servers : [{ url: '/' }]
  const [first = '', ...others] = new Set([...general, ...specific].map(readBasePath))
  return [first, ...others]
}

/** The URL of a server, whose variables take their defaults. */
export function readServerUrl({ url, variables }: Server): string {
  return url.replace(/\{([^}]*)\}/g, (_, name: string) => variables?.[name]?.default ?? name)
}

/** The address of a document's first server, with its variables filled in; undefined where it has none that could be called. */
export function findBaseUrl(document: OpenApiDocument): string | undefined {
  const [server] = document.servers ?? []
  return server && !needsBaseUrl(document) && /^https?:\/\//.test(server.url) ? readServerUrl(server) : undefined
}

function readBasePath(server: Server): string {
  const url = readServerUrl(server)
  // A host is only needed to read the path of a relative URL.
  if (!URL.canParse(url, 'http://localhost')) {
    throw new Error(`servers: "${server.url}" is not a URL. Correct it, or give its variables a default.`)
  }
  return new URL(url, 'http://localhost').pathname.replace(/\/+$/, '')
}
