import type { ApiDescription } from '@crm-clients/openapi'
import { UsageError } from '@crm-clients/openapi/command-line'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import {
  type Credential,
  chooseAlternative,
  constantCase,
  listAlternatives,
  type Operation,
  writeCredential,
} from '@crm-clients/openapi/operation'
import type { CredentialValues } from '../options.ts'

/**
 * The credentials for a server: given ones, else environment variables, under the names that the vendor's client reads.
 * @throws {UsageError} for a name that the document does not have, or a value that no header can carry.
 */
export function readCredentials(
  { credentials, name }: ApiDescription,
  given: CredentialValues,
  environment: Readonly<Record<string, string | undefined>>,
): CredentialValues {
  const options = credentials.map(({ option }) => option)
  const unknown = Object.keys(given).find(option => !options.includes(option))
  if (unknown !== undefined) {
    throw new UsageError(`${name} has no credential ${unknown}. It has: ${options.join(', ') || 'none'}.`)
  }
  const found = credentials.flatMap(({ option, kind, environmentSuffix }) => {
    const value = given[option] ?? environment[variableOf(name, environmentSuffix)]
    if (value && !SENDABLE[kind].test(value)) {
      const part = SENDABLE[kind] === HEADER ? 'header' : 'request'
      throw new UsageError(`The credential ${option} has a character that no ${part} can carry.`)
    }
    return value ? [[option, value] as const] : []
  })
  return Object.fromEntries(found)
}

const HEADER = /^[!-~\x80-\xff]([ -~\x80-\xff]*[!-~\x80-\xff])?$/
const ENCODED = /^[^\p{Cc}\p{Surrogate}]+$/u

/** What can be sent: bare in a header, or encoded, as user and password are. @see https://www.rfc-editor.org/rfc/rfc7617 */
const SENDABLE: Readonly<Record<Credential['kind'], RegExp>> = {
  bearer: HEADER,
  scheme: HEADER,
  header: HEADER,
  basic: ENCODED,
  query: ENCODED,
  cookie: ENCODED,
}

/** The credentials that an operation wants, as a client would choose them, or what to do to have them. */
export function chooseCredentials(
  name: string,
  operation: Operation,
  values: CredentialValues,
): readonly Credential[] | string {
  const alternatives = listAlternatives(operation)
  const [first] = alternatives
  if (!first) return []
  const complete = chooseAlternative(alternatives, ({ option }) => values[option] !== undefined)
  if (complete) return complete
  const remedies = first
    .filter(({ option }) => values[option] === undefined)
    .map(
      ({ option, environmentSuffix }) => `set ${variableOf(name, environmentSuffix)} or pass --credential ${option}=…`,
    )
  return `credentials are missing: ${remedies.join('; ')}`
}

/** All credentials but one, as far as they are not enough for an operation. */
export function listIncomplete(operation: Operation, credentials: readonly Credential[]): Credential[][] {
  return credentials
    .map(missing => credentials.filter(credential => credential !== missing))
    .filter(rest => !isAllowed(operation, rest))
}

/** Whether an operation may be called with these credentials only. */
function isAllowed(operation: Operation, credentials: readonly Credential[]): boolean {
  const keys = credentials.map(({ key }) => key)
  const alternatives = listAlternatives(operation)
  return alternatives.length === 0 || alternatives.some(wanted => wanted.every(({ key }) => keys.includes(key)))
}

/** A request with credentials, each where its security scheme wants it. */
export function authorize(
  request: IncomingRequest,
  credentials: readonly Credential[],
  values: CredentialValues,
): IncomingRequest {
  const authorized = { ...request, url: new URL(request.url), headers: new Headers(request.headers) }
  for (const credential of credentials) {
    writeCredential(credential, values[credential.option] ?? '', authorized.headers, authorized.url)
  }
  return authorized
}

function variableOf(vendor: string, suffix: string): string {
  return `${constantCase(vendor)}_${suffix}`
}
