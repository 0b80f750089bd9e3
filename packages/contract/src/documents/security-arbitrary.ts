import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, array, constant, constantFrom, oneof, subarray } from 'fast-check'

const SECURITY_SCHEMES: JsonRecord = {
  bearer: { type: 'http', scheme: 'bearer' },
  login: { type: 'http', scheme: 'basic' },
  digest: { type: 'http', scheme: 'digest' },
  ownScheme: { type: 'http', scheme: 'Acme-Token' },
  headerKey: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  queryKey: { type: 'apiKey', in: 'query', name: 'api_key' },
  cookieKey: { type: 'apiKey', in: 'cookie', name: 'session' },
  oauth: {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: 'https://acme.test/token', scopes: { read: 'Read.' } } },
  },
  connect: { type: 'openIdConnect', openIdConnectUrl: 'https://acme.test/.well-known/openid-configuration' },
  certificate: { type: 'mutualTLS' },
}

/** What travels in the header `Authorization`, of which there is one. */
const AUTHORIZATION = ['bearer', 'login', 'digest', 'ownScheme', 'oauth', 'connect'] as const
const APART = ['headerKey', 'queryKey', 'cookieKey', 'certificate'] as const

const one = constantFrom(...AUTHORIZATION, ...APART).map(requirementOf)

/** What has to be there together. */
const together = subarray([...APART], { minLength: 1, maxLength: 2 }).chain(names =>
  constantFrom([], ...AUTHORIZATION.map(name => [name])).map(more => requirementOf(...names, ...more)),
)

/** What an operation asks for: nothing, one, several together, one of several, or one that may be left out. */
export const securityArbitrary: Arbitrary<JsonRecord[] | undefined> = oneof(
  constant(undefined),
  constant<JsonRecord[]>([]),
  one.map(requirement => [requirement]),
  together.map(requirement => [requirement]),
  array(oneof(one, together, constant<JsonRecord>({})), { minLength: 2, maxLength: 3 }),
)

function requirementOf(...names: readonly string[]): JsonRecord {
  return Object.fromEntries(names.map(name => [name, name === 'oauth' ? ['read'] : []]))
}

/** The security schemes that requirements name. */
export function securitySchemesFor(requirements: readonly JsonRecord[]): JsonRecord {
  const names = requirements.flatMap(requirement => Object.keys(requirement))
  return Object.fromEntries(Object.entries(SECURITY_SCHEMES).filter(([name]) => names.includes(name)))
}
