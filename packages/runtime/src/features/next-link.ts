import { PageError } from '../errors/page-error.ts'
import type { OperationIdentity } from '../operation-identity.ts'

/**
 * Finds the query of the next page, as the vendor's link to it has it: the feature of clients whose spec has pages by links. Only
 * the query is followed, so that credentials stay with the origin that the client calls.
 *
 * @param found the link in the body; undefined where the header `Link` has it.
 * @param vendor whose documented base URL a link may begin with, beside that of the client.
 * @returns undefined after the last page.
 * @throws {PageError} for a link that leads to another origin or operation.
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
export function readNextLink(
  found: unknown,
  { headers, url }: Response,
  identity: OperationIdentity,
  vendor: { readonly baseUrl?: string },
): string | undefined {
  const link = found === undefined ? nextOf(headers.get('link') ?? '') : found
  if (!link) return undefined
  const { baseUrl, path } = identity
  const from = url || baseUrl + path
  const next = URL.canParse(`${link}`, from) ? new URL(`${link}`, from) : undefined
  const origins = [baseUrl, vendor.baseUrl]
  if (!next || !origins.some(origin => origin && URL.canParse(origin) && new URL(origin).origin === next.origin)) {
    throw new PageError(identity, 'links to a next page at another origin, which is not followed')
  }
  const places = next.pathname.split('/').reverse()
  const isElsewhere = path
    .split('/')
    .reverse()
    .some((place, index) => place && !place.includes('{') && decode(places[index]) !== place)
  if (isElsewhere) throw new PageError(identity, 'links to a next page of another operation, which is not followed')
  return next.search.slice(1)
}

/** A segment of a path, as it is where it cannot be decoded: no path of a spec has such a one. */
function decode(segment = ''): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function nextOf(header: string): string | undefined {
  const links = header.matchAll(/<([^<>]*)>((?:[^,"]|"(?:\\.|[^"\\])*")*)/g)
  for (const [, target, parameters = ''] of links) {
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters) ?? []
    if (/(^|\s)next(\s|$)/i.test(quoted ?? bare ?? '')) return target
  }
  return undefined
}
