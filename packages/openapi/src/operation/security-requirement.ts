import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from '../document/openapi-document.ts'
import { resolveReference } from '../document/reference.ts'

/** A security scheme, and the key under which the document describes it. */
export interface NamedSecurityScheme {
  readonly key: string
  readonly scheme: SecurityScheme
}

/** Security schemes that have to be satisfied together. Empty when the alternative is to be anonymous. */
export type SecurityAlternative = readonly NamedSecurityScheme[]

/**
 * Looks up the schemes that security requirements name. `place` says where they stand, for the error.
 * @throws when a requirement names a scheme that the document does not describe.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function resolveSecurity(
  document: OpenApiDocument,
  requirements: readonly SecurityRequirement[],
  place: string,
): SecurityAlternative[] {
  const schemes = document.components?.securitySchemes ?? {}
  return requirements.map(requirement =>
    Object.keys(requirement).map(key => {
      const scheme = schemes[key]
      if (!scheme) {
        const known = Object.keys(schemes).join(', ') || 'none'
        throw new Error(
          `${place}: security names "${key}", but components.securitySchemes has ${known}. Add or rename it.`,
        )
      }
      return { key, scheme: resolveReference(document, scheme) }
    }),
  )
}
