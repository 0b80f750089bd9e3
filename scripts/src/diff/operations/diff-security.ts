import type { OpenApiDocument } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { type OperationPair, operationPointer } from './operation-pair.ts'

/** The scopes of each scheme in a set of credentials that will do, by the names of the schemes. */
type Alternatives = ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>

/** Compares the credentials that an operation asks for. */
export function diffSecurity({ comparison, before, after, name }: OperationPair): void {
  const { report } = comparison.log
  const old = readAlternatives(comparison.before.document, before)
  const current = readAlternatives(comparison.after.document, after)
  const place = { before: securityPointer(before), after: securityPointer(after) }
  const isGeneral = place.before === '#/security' && place.after === '#/security'
  const label = isGeneral ? 'Every operation' : `\`${name}\``
  if (isOpen(old) || isOpen(current)) {
    if (!isOpen(current)) report('request-security-added', place, `${label} asks for credentials: ${list(current)}`)
    if (!isOpen(old)) report('request-security-removed', place, `${label} asks for no credentials any more`)
    return
  }
  for (const [key, scopes] of current) {
    const twin = old.get(key)
    if (!twin) report('request-security-alternative-added', place, `${label} can be called with \`${key}\``)
    else {
      for (const scheme of Object.keys(scopes)) {
        const [scopesBefore, scopesAfter] = [twin[scheme] ?? [], scopes[scheme] ?? []]
        for (const scope of scopesAfter.filter(item => !scopesBefore.includes(item))) {
          report('request-scope-added', place, `${label} needs the scope \`${scope}\` of \`${scheme}\``)
        }
        for (const scope of scopesBefore.filter(item => !scopesAfter.includes(item))) {
          report('request-scope-removed', place, `${label} no longer needs the scope \`${scope}\` of \`${scheme}\``)
        }
      }
    }
  }
  for (const key of old.keys()) {
    if (current.has(key)) continue
    report('request-security-alternative-removed', place, `${label} can no longer be called with just \`${key}\``)
  }
}

function readAlternatives(document: OpenApiDocument, { source }: Operation): Alternatives {
  const requirements = source.security ?? document.security ?? []
  return new Map(requirements.map(requirement => [Object.keys(requirement).sort().join(' and '), requirement]))
}

function securityPointer(operation: Operation): string {
  return operation.source.security ? operationPointer(operation, 'security') : '#/security'
}

function isOpen(alternatives: Alternatives): boolean {
  return alternatives.size === 0 || alternatives.has('')
}

function list(alternatives: Alternatives): string {
  return [...alternatives.keys()].map(key => `\`${key}\``).join(' or ')
}
