import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, constantFrom } from 'fast-check'

const SECURITY_SCHEMES: JsonRecord = {
  bearer: { type: 'http', scheme: 'bearer' },
  login: { type: 'http', scheme: 'basic' },
  headerKey: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  queryKey: { type: 'apiKey', in: 'query', name: 'api_key' },
  cookieKey: { type: 'apiKey', in: 'cookie', name: 'session' },
  oauth: {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: 'https://acme.test/token', scopes: { read: 'Read.' } } },
  },
}

/** What an operation asks for: nothing, one, one of two, two together, or one that may be left out. */
export const securityArbitrary: Arbitrary<JsonRecord[] | undefined> = constantFrom<JsonRecord[] | undefined>(
  undefined,
  [],
  [{ bearer: [] }],
  [{ login: [] }],
  [{ headerKey: [] }],
  [{ queryKey: [] }],
  [{ cookieKey: [] }],
  [{ oauth: ['read'] }],
  [{ headerKey: [] }, { queryKey: [] }],
  [{ headerKey: [], queryKey: [] }],
  [{}, { bearer: [] }],
)

/** The security schemes that requirements name. */
export function securitySchemesFor(requirements: readonly JsonRecord[]): JsonRecord {
  const names = requirements.flatMap(requirement => Object.keys(requirement))
  return Object.fromEntries(Object.entries(SECURITY_SCHEMES).filter(([name]) => names.includes(name)))
}
