import type { ApiDescription } from '../api-description.ts'
import type { Parameter } from '../document/openapi-document.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { Operation } from '../operation/operation.ts'
import { readCookiePairs } from '../serialization/cookie.ts'
import { dealPairs } from '../serialization/deal-pairs.ts'
import { type Pair, readPairs } from '../serialization/pair.ts'
import { matchPathTexts } from './match-path.ts'

/** What a request holds for the parameters of its operation, spelt as it was sent. */
export interface SentParameters {
  /** The text of a parameter in the path or a header, the pairs of one in the query or the cookies. */
  readonly of: (parameter: Parameter) => string | readonly Pair[] | undefined
  /** Parameters of the query that nobody documented. */
  readonly unknown: readonly Pair[]
}

/** Finds what a request holds for each parameter. `path` is the path below the base path. */
export function findSentParameters(
  api: ApiDescription,
  operation: Operation,
  { url, headers }: IncomingRequest,
  path: string,
): SentParameters {
  const texts = matchPathTexts(operation.path, path) ?? {}
  const inPlace = (place: string) => operation.parameters.filter(parameter => parameter.in === place)
  const keys = new Set(operation.security.flat().map(({ scheme }) => `${scheme.in} ${scheme.name}`))
  const isNoKey = (place: string) => (pair: Pair) =>
    !keys.has(`${place} ${pair.name}`) || inPlace(place).some(({ name }) => name === pair.name)
  const query = dealPairs(api, inPlace('query'), readPairs(url.search).filter(isNoKey('query')))
  const cookies = dealPairs(api, inPlace('cookie'), readCookiePairs(headers).filter(isNoKey('cookie')))
  return {
    of(parameter) {
      const { in: place, name } = parameter
      if (place === 'path') return texts[name] || undefined
      if (place === 'header') return headers.get(name) ?? undefined
      return (place === 'cookie' ? cookies : query).pairsOf(parameter)
    },
    unknown: query.unknown,
  }
}
