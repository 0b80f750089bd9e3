import { camelCase } from '@crm-clients/openapi/operation'
import { type Draft, draftOperations, isObject, type JsonObject, type Note, objectIn, objectsIn } from './draft.ts'

/** The options that every client has; a credential cannot be called so. */
const TAKEN = ['baseUrl', 'fetch', 'headers', 'hooks', 'rateLimit', 'retry', 'timeout', 'totalTimeout']

/** Makes the key of each security scheme the name of an option, and omits what no scheme describes. */
export function mendSecurity(draft: Draft): Note[] {
  const schemes = objectIn(objectIn(draft, 'components'), 'securitySchemes')
  const certificates = omitCertificates(draft, schemes)
  const names = optionNames(Object.keys(schemes))
  const renamed = [...names].filter(([key, name]) => key !== name)
  if (renamed.length > 0) {
    const entries = Object.entries(schemes).map(([key, scheme]) => [names.get(key) ?? key, scheme])
    objectIn(draft, 'components').securitySchemes = Object.fromEntries(entries)
  }
  // Whoever says nothing asks for nothing; here that has to be said.
  draft.security ??= []
  const owners = [draft, ...draftOperations(draft).map(({ operation }) => operation)]
  return [
    ...certificates,
    ...renamed.map(([key, name]) => ({ heading: 'Renamed security schemes', detail: `\`${key}\` is now \`${name}\`` })),
    ...owners.flatMap(owner => mendRequirements(owner, names)),
    ...owners.flatMap(owner => separateHeaders(draft, owner)),
    ...Object.entries(schemes).flatMap(([key, scheme]) => noteUnsupported(names.get(key) ?? key, scheme)),
  ]
}

/** A certificate is presented below HTTP, by the `fetch` that a client is given: no client can send it. */
function omitCertificates(draft: Draft, schemes: JsonObject): Note[] {
  const keys = Object.keys(schemes).filter(key => objectIn(schemes, key).type === 'mutualTLS')
  for (const key of keys) {
    delete schemes[key]
    for (const owner of [draft, ...draftOperations(draft).map(({ operation }) => operation)]) {
      for (const alternative of objectsIn(owner, 'security')) delete alternative[key]
    }
  }
  const detail = 'give the client a `fetch` that presents the certificate'
  return keys.map(key => ({ heading: 'Omitted client certificates', detail: `\`${key}\`: ${detail}` }))
}

/** A request has one header Authorization. Of several credentials that go together and travel in it, the first stays. */
function separateHeaders(draft: Draft, owner: JsonObject): Note[] {
  const schemes = objectIn(objectIn(draft, 'components'), 'securitySchemes')
  return objectsIn(owner, 'security').flatMap(alternative => {
    const surplus = Object.keys(alternative)
      .filter(key => ['http', 'oauth2', 'openIdConnect'].includes(String(objectIn(schemes, key).type)))
      .slice(1)
    for (const key of surplus) delete alternative[key]
    const place = typeof owner.operationId === 'string' ? `\`${owner.operationId}\`` : 'the whole API'
    return surplus.map(key => ({
      heading: 'Omitted credentials for which the header Authorization has no more room',
      detail: `\`${key}\` of ${place}`,
    }))
  })
}

function optionNames(keys: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const options = new Set(TAKEN)
  for (const key of keys) {
    const wish = /^[A-Za-z]/.test(camelCase(key)) ? key : 'credential'
    let name = wish
    for (let number = 2; options.has(camelCase(name)); number += 1) name = `${wish}${number}`
    options.add(camelCase(name))
    names.set(key, name)
  }
  return names
}

function mendRequirements(owner: JsonObject, names: ReadonlyMap<string, string>): Note[] {
  if (!Array.isArray(owner.security)) return []
  const alternatives = objectsIn(owner, 'security')
  const unknown = alternatives.filter(alternative => Object.keys(alternative).some(key => !names.has(key)))
  owner.security = alternatives
    .filter(alternative => !unknown.includes(alternative))
    .map(alternative =>
      Object.fromEntries(Object.entries(alternative).map(([key, scopes]) => [names.get(key), scopes])),
    )
  const place = typeof owner.operationId === 'string' ? `\`${owner.operationId}\`` : 'the whole API'
  return unknown.map(alternative => ({
    heading: 'Omitted security requirements that no scheme describes',
    detail: `${Object.keys(alternative).join(' and ')} of ${place}`,
  }))
}

function noteUnsupported(key: string, scheme: unknown): Note[] {
  if (!isObject(scheme)) return []
  const heading = 'Credentials that you have to get by yourself'
  if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') {
    return [{ heading, detail: `\`${key}\` (${scheme.type}): the client sends the token that you give it` }]
  }
  const name = scheme.type === 'http' ? String(scheme.scheme ?? 'bearer') : 'bearer'
  if (scheme.type === 'apiKey' || /^(basic|bearer)$/i.test(name)) return []
  return [{ heading, detail: `\`${key}\` (${name}): sent after \`Authorization: ${name}\` as you give it` }]
}
