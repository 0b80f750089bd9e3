import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import {
  type Credential,
  chooseAlternative,
  findBaseUrl,
  findIdempotencyKey,
  findOwnServer,
  isAddress,
  listAlternatives,
  type Operation,
  readPagination,
  readRateLimit,
  readUpload,
} from '@crm-clients/openapi/operation'
import { leadsElsewhere } from '@crm-clients/openapi/serialization'
import type { CoverageEntry } from '../cases/coverage-entry.ts'

/** What a generated client does by itself, and refuses to do. The first operation of a document has what is general. */
export function clientEntries(api: ApiDescription, operation: Operation): CoverageEntry[] {
  const { operationId } = operation
  const isFirst = api.operations[0] === operation
  return [
    ...credentials(api, operation),
    ...segments(operation),
    ...mediaTypes(operation),
    ...(findIdempotencyKey(operation) === undefined ? [] : [accepted('idempotency key')]),
    ...(readPagination(operation) === undefined ? [] : [accepted('pages')]),
    ...(readUpload(operation) === undefined ? [] : [accepted('files')]),
    ...ownServer(api, operation),
    ...(readRateLimit(operation.source) ? [accepted('rate limit')] : []),
    ...(isFirst ? general(api, operation) : []),
  ].map(entry => ({ operationId, location: '', keyword: 'client', ...entry }))
}

type Behaviour = Pick<CoverageEntry, 'expects'> & Partial<CoverageEntry>

function accepted(detail: string): Behaviour {
  return { detail, expects: 'accepted' }
}

function refused(detail: string): Behaviour {
  return { detail, expects: 'refused' }
}

function credentials(api: ApiDescription, operation: Operation): Behaviour[] {
  if (api.credentials.length === 0) return []
  const alternatives = listAlternatives(operation)
  const usual = chooseAlternative(alternatives) ?? []
  const others = alternatives.filter(alternative => alternative !== usual)
  return [
    accepted('credentials'),
    ...others.map(alternative => accepted(`credentials: ${optionsOf(alternative)}`)),
    refused('without credentials'),
    ...(usual.length > 1 ? usual.map(({ option }) => refused(`without ${option}`)) : []),
    ...usual.map(({ option }) => refused(`line break in ${option}`)),
  ]
}

function optionsOf(credentials: readonly Credential[]): string {
  return credentials.map(({ option }) => option).join(' and ') || 'nothing'
}

/** Path parameters that would lead to another path. */
function segments({ parameters }: Operation): Behaviour[] {
  return parameters
    .filter(leadsElsewhere)
    .map(({ name }) => ({ ...refused('..'), location: joinPointer('', 'path', name) }))
}

function mediaTypes({ requestBody, responses }: Operation): Behaviour[] {
  const sent = Object.keys(requestBody?.content ?? {})
  const chosen = sent.map(mediaType => ({ ...accepted('media type'), location: '/body', mediaType }))
  const isAnswered = Object.values(responses).some(({ content }) => Object.keys(content ?? {}).length > 0)
  return [...(sent.length > 1 ? chosen : []), ...(isAnswered ? [accepted('accept')] : [])]
}

function ownServer({ document }: ApiDescription, operation: Operation): Behaviour[] {
  const server = findOwnServer(document, operation)
  if (!server) return []
  const replaced = accepted('base URL in place of its own server')
  if (findBaseUrl(document) === undefined) return [replaced]
  return [isAddress(server) ? accepted('own server') : refused('own server'), replaced]
}

function general({ document }: ApiDescription, { servers, source }: Operation): Behaviour[] {
  const usual = servers ? [] : [accepted('base URL'), accepted('base URL with a slash')]
  return [
    ...(findBaseUrl(document) !== undefined ? usual : [refused('base URL')]),
    ...(readRateLimit(document) && !readRateLimit(source) ? [accepted('rate limit')] : []),
  ]
}
